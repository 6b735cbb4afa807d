package org.hotfixworkbench.workbench.coverage;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.Matrix;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.SystemCell;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.questions.SourceChanges;
import org.hotfixworkbench.workbench.tables.MatrixTable;

/**
 * Which systems hotfixes cover: a matrix of releases and architectures, and beside it what each
 * hotfix has for the selected system.
 */
@NonNullByDefault({}) // what is seen is made when the view opens
public final class CoverageView extends ViewPart {

    /** The view, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.coverage";

    static final String COMMAND = "hotfix.coverage";

    private static final String NO_HOTFIX =
            "\nThe open projects describe no hotfix. Open a project that does, or write one.";
    private static final String NO_RELEASE =
            "\nNo release passes the filter. Choose \"All Releases\", or look for other words.";
    private static final String ASKING = "\nLooking at the hotfixes...";
    private static final String STOPPED = "\nStopped. Press F5 to look again.";

    /** How much wider than high the view is when both stand side by side. */
    private static final int WIDE = 2;

    private static final String MARKED = "marked";
    private static final String LINKED = "linked";

    private final StackLayout pages = new StackLayout();
    private @Nullable IMemento memento;
    private Display display;
    private CoverageBar bar;
    private SashForm halves;
    private Composite stack;
    private Label nothing;
    private MatrixTable matrix;
    private CellDetails details;
    private CoverageActions actions;
    private SourceChanges changes;
    private @Nullable Matrix found;
    private CoverageLayout layout = new CoverageLayout(List.of(), Choice.ALL, "");
    private @Nullable SystemCell cell;
    private String marked = "";
    private boolean reveal;
    private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);

    @Override
    public void init(IViewSite site, @Nullable IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        bar = new CoverageBar(area, this::show, this::refresh);
        halves = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        stack = new Composite(halves, SWT.NONE);
        stack.setLayout(pages);
        matrix = new MatrixTable(stack);
        nothing = new Label(stack, SWT.WRAP | SWT.CENTER);
        details = new CellDetails(halves);
        halves.setWeights(3, 2);
        halves.addListener(SWT.Resize, event -> orient());
        matrix.onSelect((row, column) -> select(layout.cell(row, column)));
        matrix.onOpen((row, column) -> details.open());
        actions = new CoverageActions(this, matrix, details);
        restore();
        say(ASKING);
        changes = new SourceChanges(display, this::refresh);
        refresh();
    }

    /** The details are beside the matrix where there is room, and below it elsewhere. */
    private void orient() {
        Point size = halves.getSize();
        int wanted = size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (halves.getOrientation() != wanted) {
            halves.setOrientation(wanted);
        }
    }

    private void say(String sentence) {
        nothing.setText(sentence);
        pages.topControl = nothing;
        stack.layout();
    }

    /** Asks again for everything that is shown. */
    public void refresh() {
        if (matrix.table().isDisposed()) {
            return;
        }
        asked.cancel(true);
        JsonObject question = new JsonObject();
        if (!marked.isEmpty()) {
            question.addProperty("hotfix", marked);
        }
        if (!bar.folder().isEmpty()) {
            question.addProperty("folder", bar.folder());
        }
        CompletableFuture<Matrix> answer = Questions.ask(COMMAND, question, Matrix.class);
        asked = answer;
        actions.running(true);
        actions.names();
        IWorkbenchSiteProgressService progress =
                getSite().getService(IWorkbenchSiteProgressService.class);
        progress.incrementBusy();
        answer.whenComplete((value, failure) -> display.asyncExec(progress::decrementBusy));
        CompletableFuture<Runnable> outcome =
                answer.handle(
                        (value, failure) ->
                                failure == null ? () -> answered(value) : () -> failed(failure));
        Answers.show(
                outcome,
                display,
                it -> {
                    if (answer == asked && !matrix.table().isDisposed()) {
                        actions.running(false);
                        it.run();
                    }
                });
    }

    /** The marked hotfix or the chosen project may have gone: then all is shown. */
    private void failed(Throwable failure) {
        Optional<String> refusal = Answers.refusal(failure);
        if (refusal.isEmpty()) {
            Answers.log(failure);
        } else if (!marked.isEmpty()) {
            mark("");
        } else if (!bar.folder().isEmpty()) {
            bar.everywhere();
            refresh();
        } else {
            say("\n" + refusal.get() + ".");
        }
    }

    private void answered(Matrix answer) {
        found = answer;
        bar.offer(answer.folders());
        marked = Objects.requireNonNullElse(answer.hotfix(), "");
        details.mark(marked);
        setContentDescription(Summary.of(answer));
        show();
    }

    /** Shows the part of the matrix that is wanted; the selected system stays. */
    private void show() {
        Matrix answer = found;
        if (answer == null) {
            return;
        }
        layout = new CoverageLayout(answer.systems(), bar.choice(), bar.words());
        MatrixTable.Content content = layout.content();
        matrix.looks(layout);
        matrix.set(content);
        if (answer.hotfixes() == 0 || content.rows().isEmpty()) {
            say(answer.hotfixes() == 0 ? NO_HOTFIX : NO_RELEASE);
            details.clear();
            return;
        }
        pages.topControl = matrix.table();
        stack.layout();
        SystemCell first = reveal ? layout.firstMarked() : null;
        SystemCell wanted = first == null ? cell : first;
        reveal = false;
        int[] place = wanted == null ? null : layout.find(wanted);
        if (place == null) {
            place = first();
        }
        matrix.select(place[0], place[1]);
    }

    /** The first system of the first release. */
    private int[] first() {
        int column = 0;
        while (layout.cell(0, column) == null) {
            column++;
        }
        return new int[] {0, column};
    }

    private void select(@Nullable SystemCell chosen) {
        if (chosen == null) {
            details.clear(); // the product has no such architecture
        } else {
            cell = chosen;
            details.show(chosen, bar.folder());
        }
    }

    /** Marks the systems of a hotfix, and shows the first of them; none for an empty name. */
    public void mark(String hotfix) {
        if (!hotfix.equals(marked)) {
            marked = hotfix;
            reveal = !hotfix.isEmpty();
            refresh();
        }
    }

    /** Selects a system, when it is shown. */
    public void select(String product, String level, String architecture) {
        int[] place = layout.find(CellMemento.at(product, level, architecture));
        if (place != null) {
            matrix.select(place[0], place[1]);
        }
    }

    /** Ends the question that is on its way. */
    void stop() {
        if (!asked.isDone()) {
            asked.cancel(true);
            actions.running(false);
            if (found == null) {
                say(STOPPED);
            }
        }
    }

    private void restore() {
        IMemento saved = memento;
        if (saved != null) {
            bar.restore(saved);
            marked = Objects.requireNonNullElse(saved.getString(MARKED), "");
            cell = CellMemento.restore(saved);
            details.table().restore(saved.getChild("details"));
            actions.linked(Boolean.TRUE.equals(saved.getBoolean(LINKED)));
        }
    }

    @Override
    public void saveState(IMemento saved) {
        bar.save(saved);
        saved.putString(MARKED, marked);
        CellMemento.save(cell, saved);
        details.table().save(saved.createChild("details"));
        saved.putBoolean(LINKED, actions.isLinked());
    }

    /** What stands above the matrix. */
    CoverageBar bar() {
        return bar;
    }

    /** The matrix. */
    MatrixTable matrix() {
        return matrix;
    }

    /** What stands in the place of the matrix; empty when the matrix is there. */
    String sentence() {
        return pages.topControl == nothing ? nothing.getText().strip() : "";
    }

    /** The hotfixes of the selected system. */
    CellDetails details() {
        return details;
    }

    /** The actions. */
    CoverageActions actions() {
        return actions;
    }

    @Override
    public void setFocus() {
        if (pages.topControl == nothing) {
            bar.setFocus();
        } else {
            matrix.table().setFocus();
        }
    }

    @Override
    public void dispose() {
        asked.cancel(true);
        if (changes != null) {
            changes.close();
            actions.close();
            details.close();
        }
        super.dispose();
    }
}
