package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.RowAligner;
import org.hotfixworkbench.importers.kb.values.Versions;
import org.hotfixworkbench.importers.kb.words.Column;

/**
 * One cell a line, perhaps with a pipe behind it and blank lines between: first the headings, then
 * the rows. This is what is left of a table when a page is copied as text.
 */
final class CellForm implements TableForm {

    private static final int MOST_COLUMNS = 12;
    private static final int MOST_MISSING = 3;

    private final RepairLog log;

    CellForm(RepairLog log) {
        this.log = log;
    }

    @Override
    public Optional<Found> at(List<Line> lines, int index) {
        if (Cell.column(lines.get(index)).isEmpty()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        int at = headings(lines, index, cells, columns);
        if (columns.contains(Column.NAME) && columns.size() >= 3) {
            return files(lines, index, at, cells, columns);
        }
        return columns.size() >= 3
                        && columns.get(0) == Column.VERSION
                        && columns.contains(Column.BRANCH)
                ? masks(lines, index, at, cells, columns.size())
                : Optional.empty();
    }

    private static int headings(
            List<Line> lines, int index, List<Cell> cells, List<Column> columns) {
        int end = index;
        for (int i = index; i < lines.size() && columns.size() < MOST_COLUMNS; i++) {
            Line line = lines.get(i);
            if (line.blank() || line.rule()) {
                continue;
            }
            Optional<Column> column = Cell.column(line);
            if (column.isEmpty() || columns.contains(column.get())) {
                break;
            }
            columns.add(column.get());
            cells.add(Cell.of(line));
            end = i + 1;
        }
        return end;
    }

    private static Optional<Found> files(
            List<Line> lines, int index, int from, List<Cell> headings, List<Column> columns) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Cell.row(headings));
        RowAligner aligner = new RowAligner(columns);
        int at = from;
        boolean more = true;
        while (more) {
            List<Integer> next = Cell.next(lines, at, columns.size());
            more = false;
            for (int n = next.size(); n > 1 && n >= next.size() - MOST_MISSING && !more; n--) {
                List<String> words =
                        next.subList(0, n).stream().map(i -> Cell.of(lines.get(i)).text()).toList();
                boolean empty = n == columns.size() && words.stream().allMatch(String::isEmpty);
                Optional<List<String>> cells = empty ? Optional.of(words) : aligner.align(words);
                if (cells.isPresent()) {
                    rows.add(new Block.Row(lines.get(next.get(0)).number(), cells.get()));
                    at = next.get(n - 1) + 1;
                    more = true;
                }
            }
        }
        return rows.size() < 2 ? Optional.empty() : TableForm.found(lines, index, at, rows);
    }

    /**
     * Reads rows that begin with a version mask: it may go over several lines and run into the next
     * cell. The last cell is the branch, one word.
     */
    private Optional<Found> masks(
            List<Line> lines, int index, int from, List<Cell> headings, int width) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Cell.row(headings));
        int at = from;
        while (true) {
            List<Integer> next = Cell.next(lines, at, width + 3);
            int used = 0;
            String text = "";
            Versions.MaskAtStart mask = null;
            while (mask == null && used < next.size() && used < 4) {
                text = (text + "\n" + Cell.of(lines.get(next.get(used))).text()).strip();
                used++;
                mask = Versions.mask(text).value();
            }
            if (mask == null) {
                break;
            }
            List<String> cells = new ArrayList<>();
            cells.add(mask.printed());
            if (!mask.rest().isEmpty()) {
                cells.add(mask.rest());
                log.repair(
                        lines.get(next.get(used - 1)).number(),
                        "'" + mask.rest() + "' taken off the version mask before it");
            }
            while (cells.size() < width && used < next.size()) {
                cells.add(Cell.of(lines.get(next.get(used))).text());
                used++;
            }
            rows.add(new Block.Row(lines.get(next.get(0)).number(), cells));
            at = next.get(used - 1) + 1;
        }
        return rows.size() < 2 ? Optional.empty() : TableForm.found(lines, index, at, rows);
    }
}
