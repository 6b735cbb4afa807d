package org.hotfixworkbench.workbench.expectations;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.workbench.questions.SourceChanges;
import org.hotfixworkbench.workbench.subjects.SelectedLines;

/** Runs expectations: a bar, the counts, and each expectation with what is answered and why. */
public final class ExpectationsView extends ViewPart {

    /** The view, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.expectations";

    private static final String NOTHING =
            "No expectation was run. Choose Run in the tool bar, or Run Expectations in the menu of"
                    + " a project, a folder or a file.";
    private static final String NONE =
            "Nothing is expected here: write expect ... on ... in a .hotfix file.";
    private static final String FAILURES_ONLY = "failuresOnly";
    private static final String AGAIN = "runOnChange";

    private final List<Outcome> outcomes = new ArrayList<>();
    private JsonObject scope = new JsonObject();
    private boolean failuresOnly;
    private boolean onChange;
    private @Nullable TestRun running;
    private @Nullable IMemento remembered;
    private @Nullable Contents contents;

    /** What is on screen. */
    private record Contents(
            Label counts,
            ResultBar bar,
            Composite stack,
            StackLayout pages,
            Label sentence,
            OutcomeTree tree,
            ExpectationActions actions,
            SourceChanges changes) {}

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = memento;
        if (memento != null) {
            failuresOnly = Boolean.TRUE.equals(memento.getBoolean(FAILURES_ONLY));
            onChange = Boolean.TRUE.equals(memento.getBoolean(AGAIN));
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(2).applyTo(area);
        Label counts = new Label(area, SWT.NONE);
        counts.setText("Nothing was run");
        ResultBar bar = new ResultBar(area);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        Composite stack = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(stack);
        StackLayout pages = new StackLayout();
        stack.setLayout(pages);
        Label sentence = new Label(stack, SWT.WRAP | SWT.CENTER);
        OutcomeTree tree = new OutcomeTree(stack);
        tree.restore(remembered);
        tree.failuresOnly(failuresOnly);
        tree.onOpen(it -> Places.open(it.place()));
        SelectedLines selected = new SelectedLines();
        getSite().setSelectionProvider(selected);
        tree.onSelect(() -> selected.select(tree.selected().map(List::of).orElse(List.of())));
        contents =
                new Contents(
                        counts,
                        bar,
                        stack,
                        pages,
                        sentence,
                        tree,
                        new ExpectationActions(this, tree),
                        new SourceChanges(parent.getDisplay(), this::sourcesChanged));
        page(NOTHING);
    }

    private void sourcesChanged() {
        if (onChange) {
            runAgain();
        }
    }

    /** Whether only failures are shown. */
    boolean failuresOnly() {
        return failuresOnly;
    }

    /** Shows only failures, or everything. */
    void failuresOnly(boolean only) {
        failuresOnly = only;
        tree().failuresOnly(only);
        page(outcomes.isEmpty() ? NONE : "Every expectation was met.");
    }

    /** Whether everything is run again when the texts have changed. */
    boolean runsOnChange() {
        return onChange;
    }

    /** Has everything run again when the texts have changed, or not. */
    void runOnChange(boolean wanted) {
        onChange = wanted;
        sourcesChanged();
    }

    /** The outcomes. */
    OutcomeTree tree() {
        return Objects.requireNonNull(contents).tree();
    }

    /** Runs all expectations of a scope: the arguments of the command of the server. */
    public void run(JsonObject wanted) {
        scope = wanted;
        runAgain();
    }

    /** Runs the last scope again. */
    void runAgain() {
        begin(
                        found -> {
                            outcomes.clear();
                            outcomes.addAll(found);
                        })
                .all(scope);
    }

    /** Runs those again that have failed; the others stay as they are. */
    void runFailed() {
        run(outcomes.stream().filter(it -> !it.met()).toList());
    }

    /** Runs some again; the others stay as they are. */
    void run(List<Outcome> wanted) {
        if (!wanted.isEmpty()) {
            begin(found -> replace(wanted, found)).again(wanted);
        }
    }

    private void replace(List<Outcome> before, List<Outcome> now) {
        Map<String, Outcome> found = new HashMap<>();
        now.forEach(it -> found.put(it.key(), it));
        List<String> keys = before.stream().map(Outcome::key).toList();
        outcomes.removeIf(it -> keys.contains(it.key()) && !found.containsKey(it.key()));
        outcomes.replaceAll(it -> found.getOrDefault(it.key(), it));
    }

    private TestRun begin(java.util.function.Consumer<List<Outcome>> result) {
        stop();
        Contents shown = Objects.requireNonNull(contents);
        TestRun run =
                new TestRun(
                        getSite().getShell().getDisplay(),
                        new TestRun.Listener() {
                            @Override
                            public void progress(int done, int total) {
                                shown.counts().setText(done + " of " + total + " run");
                                shown.bar().progress(done, total);
                                shown.bar().getParent().layout();
                            }

                            @Override
                            public void finished(List<Outcome> found) {
                                end();
                                result.accept(found);
                                show();
                            }

                            @Override
                            public void refused(String sentence) {
                                end();
                                page(sentence);
                            }
                        });
        running = run;
        shown.actions().running(true);
        return run;
    }

    private void end() {
        running = null;
        Objects.requireNonNull(contents).actions().running(false);
    }

    /** Stops what is being run: the last result stays. */
    void stop() {
        TestRun run = running;
        if (run != null) {
            run.stop();
            end();
            counts();
        }
    }

    private void show() {
        tree().set(outcomes);
        counts();
        page(outcomes.isEmpty() ? NONE : "Every expectation was met.");
    }

    private void counts() {
        Contents shown = Objects.requireNonNull(contents);
        Counts counts = Counts.of(outcomes);
        shown.counts().setText(counts.words());
        shown.bar().show(counts);
        shown.actions().failed(!counts.good());
        shown.bar().getParent().layout();
    }

    /** Shows the tree, or a sentence when it has no lines. */
    private void page(String otherwise) {
        Contents shown = Objects.requireNonNull(contents);
        boolean some = !shown.tree().rows().shown().isEmpty();
        shown.sentence().setText("\n" + otherwise);
        shown.pages().topControl = some ? shown.tree().tree() : shown.sentence();
        shown.stack().layout();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(FAILURES_ONLY, failuresOnly);
        memento.putBoolean(AGAIN, onChange);
        tree().save(memento);
    }

    @Override
    public void setFocus() {
        tree().tree().setFocus();
    }

    @Override
    public void dispose() {
        TestRun run = running;
        if (run != null) {
            run.stop();
        }
        Contents shown = contents;
        if (shown != null) {
            shown.changes().close();
        }
        super.dispose();
    }
}
