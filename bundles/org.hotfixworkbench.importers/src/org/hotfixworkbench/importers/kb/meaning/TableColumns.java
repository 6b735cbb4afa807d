package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.Fit;
import org.hotfixworkbench.importers.kb.words.Column;
import org.hotfixworkbench.importers.kb.words.Vocabulary;

/**
 * What the columns of a table hold.
 *
 * @param columns in order
 * @param headings as printed; "" for columns without
 * @param first the index of the first row below the headings
 */
record TableColumns(List<Column> columns, List<String> headings, int first) {

    private static final int LATEST_HEADER = 3;
    private static final int LOOKED_AT = 30;
    private static final List<Column> SHAPES =
            List.of(
                    Column.VERSION,
                    Column.DATE,
                    Column.TIME,
                    Column.DATE_TIME,
                    Column.SIZE,
                    Column.NAME,
                    Column.PLATFORM);

    /** The columns by the headings in one of the first rows; empty when no row has headings. */
    static Optional<TableColumns> byHeadings(Block.Table table) {
        for (int i = 0; i < Math.min(LATEST_HEADER, table.rows().size()); i++) {
            Optional<TableColumns> columns = ofRow(table.rows().get(i), i + 1);
            if (columns.isPresent()) {
                return columns;
            }
        }
        return Optional.empty();
    }

    /** The columns when a row is one of headings; at least two have to be known. */
    static Optional<TableColumns> ofRow(Block.Row row, int next) {
        List<Column> columns = new ArrayList<>();
        int known = 0;
        for (String cell : row.cells()) {
            Column column = Vocabulary.column(cell).orElse(Column.OTHER);
            if (column != Column.OTHER && columns.contains(column)) {
                column = Column.OTHER;
            }
            known += column == Column.OTHER ? 0 : 1;
            columns.add(column);
        }
        return known < 2
                ? Optional.empty()
                : Optional.of(new TableColumns(columns, row.cells(), next));
    }

    /**
     * The columns by the form of their cells, for tables without headings: there have to be names
     * with an ending and two kinds of values.
     */
    static Optional<TableColumns> byCells(Block.Table table) {
        List<Block.Row> rows =
                table.rows().stream().filter(it -> !it.blank()).limit(LOOKED_AT).toList();
        int width = rows.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        int values = 0;
        for (int i = 0; i < width; i++) {
            Column column = shape(rows, i, columns);
            values += column == Column.OTHER || column.text() ? 0 : 1;
            columns.add(column);
        }
        boolean versions =
                columns.contains(Column.VERSION)
                        || columns.contains(Column.DATE)
                        || columns.contains(Column.DATE_TIME);
        return rows.isEmpty() || values < 3 || !versions || !columns.contains(Column.NAME)
                ? Optional.empty()
                : Optional.of(new TableColumns(columns, Collections.nCopies(width, ""), 0));
    }

    private static Column shape(List<Block.Row> rows, int index, List<Column> taken) {
        for (Column column : SHAPES) {
            boolean some = false;
            boolean all = !taken.contains(column);
            for (int i = 0; i < rows.size() && all; i++) {
                String cell = rows.get(i).cell(index);
                Fit fit = Fit.of(column, cell);
                some |= fit == Fit.GOOD;
                all = cell.isEmpty() || fit == Fit.GOOD || fit == Fit.ABSENT;
            }
            if (some && all) {
                return column;
            }
        }
        return Column.OTHER;
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /** Whether this is a table of files: names, and for each a version, a day, or size and time. */
    boolean ofFiles() {
        return has(Column.NAME)
                && (has(Column.VERSION)
                        || has(Column.DATE)
                        || has(Column.DATE_TIME)
                        || has(Column.SIZE));
    }

    /** Whether this is the table of the notes that tells branches by version masks. */
    boolean ofBranches() {
        return !has(Column.NAME)
                && has(Column.VERSION)
                && (has(Column.BRANCH) || has(Column.LEVEL))
                && has(Column.PRODUCT);
    }
}
