package org.hotfixworkbench.workbench.compare;

import com.google.gson.JsonObject;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.questions.Refusals;
import org.hotfixworkbench.workbench.questions.SourceChanges;

/**
 * In what two hotfixes differ, by meaning: the differences above, the texts below. It follows every
 * change of the sources.
 */
public final class CompareEditor extends EditorPart {

    /** The editor, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.compare";

    private CompletableFuture<?> asked = CompletableFuture.completedFuture("");
    private @Nullable CompareAnswer answer;
    private @Nullable Contents contents;

    /** What is on screen. */
    private record Contents(
            Composite area,
            StackLayout pages,
            Control comparison,
            Label sentence,
            Label counts,
            DifferenceTree tree,
            TextPane texts,
            SourceChanges changes) {}

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof Comparison comparison)) {
            throw new PartInitException("It compares hotfixes only");
        }
        setSite(site);
        setInput(comparison);
        setPartName(comparison.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label counts = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(counts);
        Composite stack = new Composite(area, SWT.NONE);
        StackLayout pages = new StackLayout();
        stack.setLayout(pages);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        Label sentence = new Label(stack, SWT.WRAP | SWT.CENTER);
        SashForm halves = new SashForm(stack, SWT.VERTICAL | SWT.SMOOTH);
        DifferenceTree tree = new DifferenceTree(halves);
        TextPane texts = new TextPane(halves);
        halves.setWeights(4, 5);
        tree.onSelect(texts::reveal);
        tree.onOpen(this::open);
        contents =
                new Contents(
                        stack,
                        pages,
                        halves,
                        sentence,
                        counts,
                        tree,
                        texts,
                        new SourceChanges(parent.getDisplay(), this::ask));
        new CompareActions(this, tree).contribute(head);
        say("Comparing...");
        ask();
    }

    /** The names of the two. */
    Comparison comparison() {
        return (Comparison) getEditorInput();
    }

    /** What is shown; null while nothing is. */
    @Nullable
    CompareAnswer answer() {
        return answer;
    }

    /** The differences. */
    DifferenceTree tree() {
        return Objects.requireNonNull(contents).tree();
    }

    /** The texts. */
    TextPane texts() {
        return Objects.requireNonNull(contents).texts();
    }

    /** The sentence in the place of differences. */
    String sentence() {
        return Objects.requireNonNull(contents).sentence().getText();
    }

    private void ask() {
        asked.cancel(true);
        JsonObject names = new JsonObject();
        names.addProperty("old", comparison().left());
        names.addProperty("new", comparison().right());
        CompletableFuture<CompareAnswer> asking =
                Questions.ask("hotfix.compare", names, CompareAnswer.class);
        asked = asking;
        asking.whenComplete(
                (found, failure) -> {
                    if (failure == null) {
                        later(asking, () -> show(found));
                    } else {
                        Answers.refusal(failure)
                                .ifPresentOrElse(
                                        it -> later(asking, () -> refuse(it)),
                                        () -> Answers.log(failure));
                    }
                });
    }

    private void later(CompletableFuture<?> asking, Runnable task) {
        Display display = getSite().getShell().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        Contents shown = contents;
                        if (asking == asked && shown != null && !shown.area().isDisposed()) {
                            task.run();
                        }
                    });
        }
    }

    private void refuse(String refusal) {
        answer = null;
        Objects.requireNonNull(contents).counts().setText("");
        say(Refusals.sentence(refusal));
    }

    private void show(CompareAnswer found) {
        Contents shown = Objects.requireNonNull(contents);
        if (found.equals(answer)) {
            return; // what is open and selected stays
        }
        CompareAnswer before = answer;
        answer = found;
        boolean same = found.json().changes().isEmpty();
        shown.counts().setText(same ? "" : found.words());
        if (same) {
            say("The two do not differ.");
            return;
        }
        page(shown.comparison());
        if (before == null || !sameTexts(before, found)) {
            shown.texts().show(found);
        }
        shown.tree().show(found);
    }

    private static boolean sameTexts(CompareAnswer one, CompareAnswer other) {
        return one.left().equals(other.left()) && one.right().equals(other.right());
    }

    private void say(String sentence) {
        Contents shown = Objects.requireNonNull(contents);
        shown.sentence().setText("\n" + sentence);
        page(shown.sentence());
    }

    private void page(Control page) {
        Contents shown = Objects.requireNonNull(contents);
        shown.pages().topControl = page;
        shown.area().layout();
    }

    /** Puts the left one to the right: what was added is removed then. */
    void swap() {
        setInput(new Comparison(comparison().right(), comparison().left()));
        setPartName(comparison().getName());
        setTitleToolTip(comparison().getToolTipText());
        ask();
    }

    /** Goes to a difference in its source: on the right, or on the left when only that has it. */
    void open(Difference difference) {
        CompareAnswer shown = answer;
        if (shown != null) {
            boolean right =
                    difference.rightLine() > 0 && difference.sign() != Difference.Sign.REMOVED;
            Places.open(
                    right
                            ? shown.right().place(difference.rightLine())
                            : shown.left().place(Math.max(1, difference.leftLine())));
        }
    }

    @Override
    public void setFocus() {
        tree().viewer().getTree().setFocus();
    }

    @Override
    public void dispose() {
        asked.cancel(true);
        Contents shown = contents;
        if (shown != null) {
            shown.changes().close();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        // nothing can be changed in it
    }

    @Override
    public void doSaveAs() {
        // nothing can be changed in it
    }
}
