package org.hotfixworkbench.workbench.wizards.machine;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.workbench.wizards.Language;
import org.hotfixworkbench.workbench.wizards.NameField;
import org.hotfixworkbench.workbench.wizards.ServicingPage;
import org.hotfixworkbench.workbench.wizards.TargetFolder;
import org.hotfixworkbench.workbench.wizards.project.ProjectLayout;

/** What is known of a machine, its name, and where it goes. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the page is
final class MachinePage extends ServicingPage {

    private static final String BY_HAND = "by-hand";

    private final IStructuredSelection selection;
    private Button fromText;
    private Button byHand;
    private Composite stack;
    private final StackLayout parts = new StackLayout();
    private PrintedPart printed;
    private HandMadePart made;
    private NameField name;
    private TargetFolder folder;

    MachinePage(IStructuredSelection selection) {
        super("machine", "Machine", "Paste what the machine printed, or say what it runs.");
        this.selection = selection;
    }

    @Override
    protected void fill(Composite area) {
        boolean hand = settings().getBoolean(BY_HAND);
        fromText = option(area, SWT.RADIO, "&From what its tools print");
        byHand = option(area, SWT.RADIO, "By &hand");
        fromText.setSelection(!hand);
        byHand.setSelection(hand);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(parts);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).applyTo(stack);
        printed = new PrintedPart(stack, this::changed);
        made = new HandMadePart(stack, this::changed);
        name = new NameField(this, area, "&Name:", true);
        folder = new TargetFolder(this, area, ProjectLayout.MACHINES, selection);
        parts.topControl = hand ? made.area() : printed.area();
    }

    @Override
    public void changed() {
        if (made == null || folder == null) {
            return;
        }
        Composite part = byHand.getSelection() ? made.area() : printed.area();
        if (parts.topControl != part) {
            parts.topControl = part;
            stack.layout();
        }
        if (fromText.getSelection()) {
            printed.host().ifPresent(name::preset);
        }
        super.changed();
    }

    @Override
    protected Optional<String> problem() {
        Optional<String> content = byHand.getSelection() ? made.problem() : printed.problem();
        return content.or(() -> name.problem(folder.folder())).or(folder::problem);
    }

    /** The file that is written. */
    IFile file() {
        return name.file(folder.folder().orElseThrow());
    }

    /** Takes a file with what a machine printed. */
    void add(Path file) {
        printed.add(file);
    }

    /** The machine as text. */
    CompletableFuture<Descriptor> text() {
        settings().put(BY_HAND, byHand.getSelection());
        String called = name.name();
        if (!byHand.getSelection()) {
            return printed.text(called);
        }
        HandMadeFacts facts = made.facts();
        return Language.ask(texts -> MachineDraft.byHand(texts, facts, called));
    }
}
