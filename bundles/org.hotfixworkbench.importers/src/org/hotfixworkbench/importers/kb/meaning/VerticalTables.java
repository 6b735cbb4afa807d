package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Column;
import org.hotfixworkbench.importers.kb.words.Vocabulary;

/** Tables of two columns, label and value, with a record for each file: turned upright. */
final class VerticalTables {

    private VerticalTables() {}

    /**
     * The same table with the labels as headings and a row for each record.
     *
     * @return empty when the table is no vertical one
     */
    static Optional<Block.Table> upright(Block.Table table) {
        List<Block.Row> rows = table.rows().stream().filter(it -> !it.blank()).toList();
        List<String> labels = labels(rows);
        int name = indexOf(labels, Column.NAME);
        if (name < 0 || labels.size() < 2) {
            return Optional.empty();
        }
        List<Block.Row> upright = new ArrayList<>();
        upright.add(new Block.Row(table.line(), labels));
        String[] record = null;
        int line = table.line();
        for (Block.Row row : rows) {
            int label = indexOf(labels, Vocabulary.column(row.cell(0)).orElseThrow());
            if (label == name || record == null) {
                add(upright, line, record);
                record = new String[labels.size()];
                line = row.line();
            }
            record[label] = row.cell(1);
        }
        add(upright, line, record);
        return Optional.of(new Block.Table(table.line(), upright, table.source()));
    }

    private static void add(List<Block.Row> rows, int line, @Nullable String[] record) {
        if (record == null) {
            return;
        }
        List<String> cells = new ArrayList<>();
        for (String cell : record) {
            cells.add(cell == null ? "" : cell);
        }
        rows.add(new Block.Row(line, cells));
    }

    /** The labels, each once; none when a row is not a label and at most one value. */
    private static List<String> labels(List<Block.Row> rows) {
        List<String> labels = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Block.Row row : rows) {
            Optional<Column> column = Vocabulary.column(row.cell(0));
            boolean wide = row.cells().stream().skip(2).anyMatch(it -> !it.isEmpty());
            if (column.isEmpty() || wide || Vocabulary.column(row.cell(1)).isPresent()) {
                return List.of();
            }
            if (!columns.contains(column.get())) {
                columns.add(column.get());
                labels.add(row.cell(0));
            }
        }
        return labels;
    }

    private static int indexOf(List<String> labels, Column column) {
        for (int i = 0; i < labels.size(); i++) {
            if (Vocabulary.column(labels.get(i)).orElse(Column.OTHER) == column) {
                return i;
            }
        }
        return -1;
    }
}
