package org.hotfixworkbench.workbench.wizards;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.dsl.ide.imports.DescriptorWriter;
import org.hotfixworkbench.editor.server.Answers;

/** The field for the name of a hotfix or machine, which the server must not know yet. */
public final class NameField {

    private final ServicingPage page;
    private final boolean machine;
    private final Text text;
    private final Set<String> taken = new HashSet<>();
    private boolean typed;
    private boolean presetting;

    /** Makes the field. */
    public NameField(ServicingPage page, Composite area, String label, boolean machine) {
        this.page = page;
        this.machine = machine;
        text = page.text(area, label);
        // before the page hears of it and proposes a name
        text.addListener(SWT.Verify, event -> typed |= !presetting);
        text.addListener(SWT.Modify, event -> ask());
    }

    private void ask() {
        String asked = name();
        if (!asked.isEmpty()) {
            Answers.show(
                    KnownElements.find(machine ? SymbolKind.Variable : SymbolKind.Class, asked),
                    text.getDisplay(),
                    found -> {
                        if (found.stream().anyMatch(it -> it.is(asked)) && !text.isDisposed()) {
                            taken.add(asked.toLowerCase(Locale.ROOT));
                            page.changed();
                        }
                    });
        }
    }

    /** The name. */
    public String name() {
        return text.getText().trim();
    }

    /** Proposes a name as long as nobody has typed one. */
    public void preset(String name) {
        if (!typed && !name.equals(name())) {
            presetting = true;
            text.setText(name);
            presetting = false;
        }
    }

    /** The file for it. */
    public IFile file(IContainer folder) {
        return folder.getFile(IPath.fromPortableString(DescriptorWriter.fileName(name(), machine)));
    }

    /** What is wrong with the name, or with its file in the folder, as a sentence. */
    public Optional<String> problem(Optional<IContainer> folder) {
        String name = name();
        String kind = machine ? "machine" : "hotfix";
        if (name.isEmpty()) {
            return Optional.of("Give the " + kind + " a name.");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("A name is on one line.");
        }
        if (taken.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("There is a " + kind + " '" + name + "' already.");
        }
        return folder.map(this::file)
                .filter(IFile::exists)
                .map(it -> "There is a file '" + it.getName() + "' in this folder already.");
    }
}
