package org.hotfixworkbench.workbench.coverage;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.CellRow;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.CellRows;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.SystemCell;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.DataTable;

/** What each hotfix has for the selected system. */
@NonNullByDefault({})
final class CellDetails {

    private final Label heading;
    private final DataTable<CellRow> table;
    private @Nullable SystemCell shown;
    private String marked = "";
    private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);

    CellDetails(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        heading = new Label(area, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(""));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(heading);
        table = new DataTable<>(area, columns(), it -> it.state().icon());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onOpen(this::open);
        clear();
    }

    private static List<Column<CellRow>> columns() {
        return List.of(
                Column.ordered(
                        "What", 16, it -> it.state().words(), Comparator.comparing(CellRow::state)),
                Column.text("Hotfix", 26, CellRow::hotfix),
                Column.text("File", 30, it -> text(it.delivers())),
                Column.text("Also In", 26, CellRow::rivals),
                Column.text("Article", 10, it -> text(it.article())),
                Column.text("Title", 40, it -> text(it.title())),
                Column.ordered(
                        "Source",
                        34,
                        it -> it.file() == null ? "" : it.file() + ":" + it.line(),
                        Comparator.comparing((CellRow it) -> text(it.file()))
                                .thenComparing(CellRow::line)));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private void open(CellRow row) {
        if (row.uri() != null) {
            Places.open(row.place());
        }
    }

    /** Goes to the selected row, or to the only one. */
    void open() {
        List<CellRow> rows = table.rows().shown();
        table.selected()
                .or(() -> rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty())
                .ifPresentOrElse(this::open, () -> table.setFocus());
    }

    /**
     * Asks for the rows of a system.
     *
     * @param folder the project that is asked about; empty for all
     */
    void show(SystemCell cell, String folder) {
        SystemCell before = shown;
        if (before == null || !before.isAt(cell)) {
            table.nothingYet("");
            table.set(List.of());
            heading.setText(cell.name());
        }
        shown = cell;
        JsonObject question = new JsonObject();
        question.addProperty("product", cell.product());
        question.addProperty("level", cell.level());
        question.addProperty("arch", cell.arch());
        if (!folder.isEmpty()) {
            question.addProperty("folder", folder);
        }
        asked.cancel(true);
        CompletableFuture<CellRows> answer =
                Questions.ask(CoverageView.COMMAND, question, CellRows.class);
        asked = answer;
        CompletableFuture<Runnable> outcome =
                answer.handle(
                        (value, failure) ->
                                failure == null ? () -> fill(cell, value) : () -> failed(failure));
        Answers.show(
                outcome,
                heading.getDisplay(),
                it -> {
                    if (answer == asked && !heading.isDisposed()) {
                        it.run();
                    }
                });
    }

    /** What is refused is said: the project may have gone, and the matrix follows soon. */
    private void failed(Throwable failure) {
        Answers.refusal(failure)
                .ifPresentOrElse(
                        it -> {
                            table.nothingYet(it + ".");
                            table.set(List.of());
                        },
                        () -> Answers.log(failure));
    }

    private void fill(SystemCell cell, CellRows found) {
        Optional<CellRow> before = table.selected();
        heading.setText(
                found.total() > found.rows().size()
                        ? String.format(
                                Locale.ROOT,
                                "%s: the first %,d of %,d rows",
                                cell.name(),
                                found.rows().size(),
                                found.total())
                        : cell.name());
        table.nothingYet("No hotfix covers this system, and none names it.");
        table.set(found.rows());
        String own = marked;
        before.flatMap(row -> found.rows().stream().filter(row::isLike).findFirst())
                .or(() -> found.rows().stream().filter(it -> it.hotfix().equals(own)).findFirst())
                .filter(it -> !table.selection().contains(it))
                .ifPresent(table::select);
    }

    /** Selects the rows of a hotfix from now on. */
    void mark(String hotfix) {
        marked = hotfix;
    }

    /** Shows no system. */
    void clear() {
        asked.cancel(true);
        shown = null;
        heading.setText("No cell is selected");
        table.nothingYet("Select a cell of the matrix to see its hotfixes.");
        table.set(List.of());
    }

    /** What stands above the rows. */
    String heading() {
        return heading.getText();
    }

    /** The rows. */
    DataTable<CellRow> table() {
        return table;
    }

    void close() {
        asked.cancel(true);
    }
}
