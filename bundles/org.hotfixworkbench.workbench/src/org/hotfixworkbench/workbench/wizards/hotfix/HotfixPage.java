package org.hotfixworkbench.workbench.wizards.hotfix;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.workbench.wizards.KnownElements;
import org.hotfixworkbench.workbench.wizards.NameField;
import org.hotfixworkbench.workbench.wizards.ServicingPage;
import org.hotfixworkbench.workbench.wizards.TargetFolder;
import org.hotfixworkbench.workbench.wizards.project.ProjectLayout;

/** The name of a hotfix, its clauses of one line, and where it goes. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the page is
final class HotfixPage extends ServicingPage {

    private static final String NOT_STATED = "not stated";
    private static final String CLASS = "class";

    private final IStructuredSelection selection;
    private NameField name;
    private Text title;
    private Combo kind;
    private Combo restart;
    private Text replaces;
    private TargetFolder folder;

    HotfixPage(IStructuredSelection selection) {
        super("hotfix", "Hotfix", "Only the name is needed. What you leave open is not stated.");
        this.selection = selection;
    }

    @Override
    protected void fill(Composite area) {
        name = new NameField(this, area, "&Name or KB number:", false);
        title = text(area, "&Title:");
        kind = choice(area, "&Class:", words(HotfixClass.VALUES));
        String last = settings().get(CLASS);
        kind.select(Math.max(0, kind.indexOf(last == null ? HotfixClass.HOTFIX.toString() : last)));
        restart = choice(area, "&Restart:", words(Restart.VALUES));
        label(area, "Re&places:");
        replaces = new Text(area, SWT.BORDER);
        replaces.setMessage("not stated; \"nothing\", or names and KB numbers with commas");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(replaces);
        replaces.addListener(SWT.Modify, event -> changed());
        button(area, "C&hoose...", this::choose);
        folder = new TargetFolder(this, area, ProjectLayout.HOTFIXES, selection);
    }

    private static String[] words(List<?> values) {
        return Stream.concat(Stream.of(NOT_STATED), values.stream().skip(1).map(Object::toString))
                .toArray(String[]::new);
    }

    private void choose() {
        Answers.show(
                KnownElements.find(SymbolKind.Class, ""), getShell().getDisplay(), this::choose);
    }

    private void choose(List<KnownElements.Known> known) {
        if (replaces.isDisposed()) {
            return;
        }
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(getShell(), new LabelProvider());
        dialog.setTitle("Replaced Hotfixes");
        dialog.setMessage("Choose the hotfixes that this one replaces:");
        dialog.setMultipleSelection(true);
        dialog.setElements(known.toArray());
        dialog.open();
        Object[] chosen = dialog.getResult();
        if (chosen != null && chosen.length > 0) {
            replaces.setText(
                    String.join(
                            ", ",
                            Arrays.stream(chosen)
                                    .map(it -> ((KnownElements.Known) it).name())
                                    .toList()));
        }
    }

    @Override
    protected Optional<String> problem() {
        return name.problem(folder.folder())
                .or(folder::problem)
                .or(
                        () ->
                                replaced().size() > 1 && replaced().contains(HotfixDraft.NOTHING)
                                        ? Optional.of("'nothing' stands alone.")
                                        : Optional.empty());
    }

    /** The file that is written. */
    IFile file() {
        return name.file(folder.folder().orElseThrow());
    }

    private List<String> replaced() {
        return Arrays.stream(replaces.getText().split(","))
                .map(String::trim)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** What is known of the hotfix. */
    HotfixDraft draft(ProductsPage products) {
        settings().put(CLASS, kind.getText());
        return new HotfixDraft(
                name.name(),
                title.getText().trim(),
                HotfixClass.VALUES.get(kind.getSelectionIndex()),
                Restart.VALUES.get(restart.getSelectionIndex()),
                replaced(),
                products.targets(),
                products.architectures());
    }
}
