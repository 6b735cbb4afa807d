package org.hotfixworkbench.workbench.expectations;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.Icons;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.questions.SourceChanges;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.DataTable;

/** Runs expectations: a bar, the counts, and what was expected beside what is answered. */
public final class ExpectationsView extends ViewPart {

    /** The view, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.expectations";

    private static final String NOTHING =
            "No expectation was run. Choose Run in the tool bar, or Run Expectations in the menu of"
                    + " a project, a folder or a file.";
    private static final String FAILURES_ONLY = "failuresOnly";
    private static final String AGAIN = "runOnChange";

    private final Action run = action("Run", this::runAgain);
    private final Action stop = action("Stop", this::stop);
    private final Action failuresOnly = toggle("Failures Only", this::filter);
    private final Action onChange = toggle("Run After Changes", () -> {});
    private JsonObject scope = new JsonObject();
    private CompletableFuture<TestAnswer> asked = CompletableFuture.completedFuture(null);
    private @Nullable IMemento remembered;
    private @Nullable Contents contents;

    /** What is on screen. */
    private record Contents(
            Label counts, ResultBar bar, DataTable<Outcome> table, SourceChanges changes) {}

    private static Action action(String text, Runnable what) {
        return new Action(text) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    private static Action toggle(String text, Runnable what) {
        return new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = memento;
        if (memento != null) {
            failuresOnly.setChecked(Boolean.TRUE.equals(memento.getBoolean(FAILURES_ONLY)));
            onChange.setChecked(Boolean.TRUE.equals(memento.getBoolean(AGAIN)));
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
        DataTable<Outcome> table =
                new DataTable<>(area, columns(), it -> Icons.of(SymbolKind.Event));
        table.nothingYet(NOTHING);
        table.onOpen(it -> Places.open(it.place()));
        table.restore(remembered);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.control());
        contents =
                new Contents(
                        counts,
                        bar,
                        table,
                        new SourceChanges(parent.getDisplay(), this::sourcesChanged));
        filter();
        actions(table);
    }

    private static List<Column<Outcome>> columns() {
        return List.of(
                Column.text("Result", 8, Outcome::result),
                Column.text("Hotfix", 28, Outcome::hotfix),
                Column.text("Machine", 22, Outcome::machine),
                Column.text("Expected", 30, Outcome::expected),
                Column.text("Actual", 30, Outcome::actual),
                Column.text("Why", 40, it -> it.explanation() == null ? "" : it.explanation()),
                Column.ordered(
                        "Source",
                        22,
                        it -> it.file() + ":" + it.line(),
                        Comparator.comparing(Outcome::file).thenComparing(Outcome::line)));
    }

    private void actions(DataTable<Outcome> table) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        run.setToolTipText("Run again");
        run.setImageDescriptor(
                org.eclipse.jface.resource.ResourceLocator.imageDescriptorFromBundle(
                                "org.hotfixworkbench.editor", "icons/expectation.svg")
                        .orElse(null));
        stop.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_STOP));
        stop.setEnabled(false);
        failuresOnly.setImageDescriptor(
                images.getImageDescriptor(ISharedImages.IMG_OBJS_ERROR_TSK));
        Action next = action("Next Failure", () -> step(1));
        next.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_TOOL_FORWARD));
        Action previous = action("Previous Failure", () -> step(-1));
        previous.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_TOOL_BACK));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        List.of(previous, next, failuresOnly, run, stop).forEach(bar::add);
        getViewSite().getActionBars().getMenuManager().add(failuresOnly);
        getViewSite().getActionBars().getMenuManager().add(onChange);
        Action copy = table.copyAction();
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager menu = new MenuManager();
        Action open =
                action(
                        "Go to Source",
                        () -> table.selected().ifPresent(it -> Places.open(it.place())));
        Action one = action("Run This Expectation", () -> table.selected().ifPresent(this::run));
        List.of(open, one, copy, table.copyCsvAction()).forEach(menu::add);
        table.table().setMenu(menu.createContextMenu(table.table()));
    }

    private void sourcesChanged() {
        if (onChange.isChecked()) {
            runAgain();
        }
    }

    private void run(Outcome outcome) {
        JsonObject one = new JsonObject();
        one.addProperty("hotfix", outcome.hotfix());
        one.addProperty("machine", outcome.machine());
        run(one);
    }

    /** Runs all expectations of a scope: the arguments of the command of the server. */
    public void run(JsonObject wanted) {
        scope = wanted;
        runAgain();
    }

    private void runAgain() {
        asked.cancel(true);
        JsonObject arguments = scope.deepCopy();
        if (arguments.isEmpty()) {
            arguments.add("file", com.google.gson.JsonNull.INSTANCE);
        }
        CompletableFuture<TestAnswer> asking =
                Questions.ask("hotfix.test", arguments, TestAnswer.class);
        asked = asking;
        stop.setEnabled(true);
        Answers.show(
                asking,
                getSite().getShell().getDisplay(),
                answer -> {
                    if (asked == asking) {
                        show(answer);
                    }
                });
    }

    private void stop() {
        asked.cancel(true);
        stop.setEnabled(false);
    }

    private void show(TestAnswer answer) {
        Contents shown = contents;
        if (shown == null || shown.bar().isDisposed()) {
            return;
        }
        stop.setEnabled(false);
        shown.counts().setText(answer.words());
        shown.bar().show(answer);
        shown.table()
                .nothingYet(
                        answer.outcomes().isEmpty()
                                ? "Nothing is expected here: write expect ... on ... in a .hotfix"
                                        + " file."
                                : "Every expectation was met.");
        shown.table().set(answer.outcomes());
        shown.bar().getParent().layout();
    }

    private void filter() {
        Contents shown = contents;
        if (shown != null) {
            boolean only = failuresOnly.isChecked();
            shown.table().want(it -> !only || !it.met());
        }
    }

    private void step(int by) {
        Contents shown = contents;
        List<Outcome> rows = shown == null ? List.of() : shown.table().rows().shown();
        int start = shown == null ? -1 : shown.table().selected().map(rows::indexOf).orElse(-1);
        int at = start < 0 && by < 0 ? rows.size() - 1 : start < 0 ? 0 : start + by;
        for (; at >= 0 && at < rows.size(); at += by) {
            if (!rows.get(at).met() && shown != null) {
                shown.table().select(rows.get(at));
                return;
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(FAILURES_ONLY, failuresOnly.isChecked());
        memento.putBoolean(AGAIN, onChange.isChecked());
        Contents shown = contents;
        if (shown != null) {
            shown.table().save(memento);
        }
    }

    @Override
    public void setFocus() {
        Contents shown = contents;
        if (shown != null) {
            shown.table().setFocus();
        }
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
}
