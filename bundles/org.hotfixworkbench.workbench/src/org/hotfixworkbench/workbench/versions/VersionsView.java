package org.hotfixworkbench.workbench.versions;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.questions.SourceChanges;
import org.hotfixworkbench.workbench.questions.Waiting;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.DataTable;
import org.hotfixworkbench.workbench.tables.MatrixActions;
import org.hotfixworkbench.workbench.tables.MatrixTable;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.Cell;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.FileEntry;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.FileList;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.Matrix;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.VersionRow;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.VersionRows;

/**
 * Which versions of a file there are: the files on the left, the matrix of one of them, and the
 * rows of one of its cells.
 */
@NonNullByDefault({}) // what is seen is made when the view opens
public final class VersionsView extends ViewPart {

    /** The view, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.versions";

    private static final String COMMAND = "hotfix.versions";
    private static final String FILE = "file";
    private static final String NEWEST = "newestOnly";
    private static final String LINKED = "linked";
    private static final String NO_ROWS =
            "Select a file, and a cell of its matrix, to see all versions.";

    private @Nullable IMemento memento;
    private DataTable<FileEntry> files;
    private MatrixTable matrix;
    private DataTable<VersionRow> rows;
    private SourceChanges changes;
    private Display display;
    private IAction newestOnly;
    private EditorLink link;
    private MatrixLayout layout = new MatrixLayout(List.of());
    private String file = "";
    private String folder = "";
    private @Nullable Cell cell;
    private boolean openNewest;
    private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);
    private CompletableFuture<?> askedRows = CompletableFuture.completedFuture(null);
    private CompletableFuture<?> shownRows = askedRows;

    @Override
    public void init(IViewSite site, @Nullable IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        files = new DataTable<>(halves, columns(), row -> null);
        files.nothingYet("No hotfix delivers a file. Open a servicing project, or make a new one.");
        SashForm right = new SashForm(halves, SWT.VERTICAL | SWT.SMOOTH);
        matrix = new MatrixTable(right);
        rows = new DataTable<>(right, SourceRows.columns(), row -> null);
        rows.nothingYet(NO_ROWS);
        halves.setWeights(1, 3);
        right.setWeights(1, 1);
        files.onSelect(it -> it.ifPresent(chosen -> file(chosen.name())));
        matrix.onSelect((row, column) -> cell(layout.cell(row, column)));
        matrix.onOpen((row, column) -> openNewest());
        rows.onOpen(this::open);
        actions();
        restore();
        changes = new SourceChanges(display, this::refresh);
        refresh();
    }

    private static List<Column<FileEntry>> columns() {
        return List.of(
                Column.text("File", 22, FileEntry::name),
                Column.number(
                        "Versions",
                        8,
                        it -> String.valueOf(it.versions()),
                        Comparator.comparingInt(FileEntry::versions)),
                Column.number(
                        "Hotfixes",
                        8,
                        it -> String.valueOf(it.hotfixes()),
                        Comparator.comparingInt(FileEntry::hotfixes)));
    }

    private void actions() {
        newestOnly = toggle("Newest Only", chosen -> filterRows());
        link = new EditorLink(getSite(), this::select);
        IAction linked = toggle("Link with Editor", link::enable);
        link.action(linked);
        new MatrixActions(getViewSite(), matrix, this::refresh)
                .contribute(List.of(files, rows), List.of(newestOnly, linked));
    }

    private static IAction toggle(String title, Consumer<Boolean> changed) {
        return new Action(title, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                changed.accept(isChecked());
            }
        };
    }

    private void filterRows() {
        rows.want(newestOnly.isChecked() ? VersionRow::mayBeNewest : it -> true);
    }

    /** Asks again for everything that is shown. */
    public void refresh() {
        ask(new JsonObject(), FileList.class, this::show);
    }

    private void show(FileList found) {
        if (getContentDescription().equals(Waiting.CANCELLED)) {
            setContentDescription("");
        }
        files.set(found.files());
        if (!file.isEmpty()) {
            select(file);
        }
    }

    /** Shows a file; one that no hotfix delivers leaves everything as it is. */
    public void select(String name) {
        Optional<FileEntry> known =
                files.rows().all().stream()
                        .filter(it -> it.name().equalsIgnoreCase(name))
                        .findFirst();
        if (known.isEmpty()) {
            if (files.rows().all().isEmpty()) {
                file = name; // shown when the list is there
            }
            return;
        }
        if (files.selected().equals(known)) {
            file(known.get().name());
        } else {
            files.select(known.get());
        }
        if (!file.equalsIgnoreCase(name)) {
            file(known.get().name()); // the filter hides it
        }
    }

    private void file(String name) {
        file = name;
        JsonObject question = new JsonObject();
        question.addProperty(FILE, name);
        ask(question, Matrix.class, this::show);
    }

    private void show(Matrix found) {
        if (!found.file().equals(file)) {
            return;
        }
        Cell before = cell;
        layout = new MatrixLayout(found.cells());
        matrix.set(layout.content());
        setContentDescription(file);
        int[] place = before == null ? null : layout.find(before);
        if (place != null) {
            matrix.select(place[0], place[1]);
        } else if (!found.cells().isEmpty()) {
            int[] first = layout.find(found.cells().getFirst());
            matrix.select(first == null ? 0 : first[0], first == null ? 0 : first[1]);
        } else {
            cell(null);
        }
    }

    private void cell(@Nullable Cell chosen) {
        Cell before = cell;
        openNewest &= before != null && chosen != null && chosen.isAt(before);
        cell = chosen;
        askedRows.cancel(true);
        rows.nothingYet(NO_ROWS);
        if (chosen == null) {
            rows.set(List.of());
            return;
        }
        JsonObject question = new JsonObject();
        question.addProperty(FILE, file);
        question.addProperty("build", chosen.build());
        question.addProperty("level", chosen.level());
        question.addProperty("arch", chosen.architecture());
        question.addProperty("branch", chosen.branch());
        question.addProperty("folder", chosen.folder());
        CompletableFuture<VersionRows> answer = Questions.ask(COMMAND, question, VersionRows.class);
        askedRows = answer;
        Waiting.show(getSite(), "Reading the versions of " + file, answer, this::rowsCancelled);
        Answers.show(answer, display, it -> show(answer, it));
    }

    private void show(CompletableFuture<?> answer, @NonNull VersionRows found) {
        if (answer != askedRows || matrix.table().isDisposed()) {
            return;
        }
        shownRows = answer;
        folder = found.folder();
        rows.set(found.rows());
        if (openNewest) {
            openNewest();
        }
    }

    /** Goes to the newest version of the selected cell, as soon as it is known where it stands. */
    private void openNewest() {
        openNewest = askedRows != shownRows || rows.rows().all().isEmpty();
        if (!openNewest) {
            open(rows.rows().all().getFirst());
        }
    }

    private void open(VersionRow row) {
        SourceRows.open(folder, row);
    }

    private <T> void ask(JsonObject question, Class<T> type, Consumer<T> action) {
        asked.cancel(true);
        CompletableFuture<T> answer = Questions.ask(COMMAND, question, type);
        asked = answer;
        Waiting.show(getSite(), "Looking for file versions", answer, this::cancelled);
        Answers.show(
                answer,
                display,
                it -> {
                    if (!matrix.table().isDisposed() && answer == asked) {
                        action.accept(it);
                    }
                });
    }

    private void cancelled() {
        if (!matrix.table().isDisposed()) {
            setContentDescription(Waiting.CANCELLED);
        }
    }

    private void rowsCancelled() {
        if (!matrix.table().isDisposed()) {
            rows.nothingYet(Waiting.CANCELLED);
            rows.set(List.of()); // those that are shown are of another cell
        }
    }

    private void restore() {
        IMemento saved = memento;
        if (saved == null) {
            return;
        }
        files.restore(saved.getChild("files"));
        rows.restore(saved.getChild("rows"));
        String name = saved.getString(FILE);
        file = name == null ? "" : name;
        newestOnly.setChecked(Boolean.TRUE.equals(saved.getBoolean(NEWEST)));
        filterRows();
        link.enable(Boolean.TRUE.equals(saved.getBoolean(LINKED)));
    }

    @Override
    public void saveState(IMemento saved) {
        files.save(saved.createChild("files"));
        rows.save(saved.createChild("rows"));
        saved.putString(FILE, file);
        saved.putBoolean(NEWEST, newestOnly.isChecked());
        saved.putBoolean(LINKED, link.enabled());
    }

    /** The files, for whoever drives the view. */
    DataTable<FileEntry> files() {
        return files;
    }

    /** The matrix. */
    MatrixTable matrix() {
        return matrix;
    }

    /** The rows of the selected cell. */
    DataTable<VersionRow> rows() {
        return rows;
    }

    /** Shows only what has no newer version, or everything. */
    void newestOnly(boolean only) {
        newestOnly.setChecked(only);
        filterRows();
    }

    /** The link to the editor. */
    EditorLink link() {
        return link;
    }

    @Override
    public void setFocus() {
        files.setFocus();
    }

    @Override
    public void dispose() {
        asked.cancel(true);
        askedRows.cancel(true);
        if (changes != null) {
            changes.close();
        }
        if (link != null) {
            link.enable(false);
        }
        super.dispose();
    }
}
