package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.Fit;
import org.hotfixworkbench.importers.kb.values.RowAligner;
import org.hotfixworkbench.importers.kb.words.Column;

/**
 * Rows without headings, as they are when a person has selected some rows of a table. They are told
 * by their form, in the orders in which articles print columns. In a whole article that would take
 * sentences for rows, so only what was pasted is read like this.
 */
final class RowForm implements TableForm {

    /** So many values a line of words has to have, beside the name, to be no sentence. */
    private static final int FEWEST_VALUES = 2;

    private static final Pattern SHORT_WORDS = Pattern.compile("[\\p{L}\\p{N}_ /-]{1,24}");

    private static final List<Layout> LAYOUTS =
            List.of(
                    layout(
                            Column.NAME,
                            Column.VERSION,
                            Column.SIZE,
                            Column.DATE,
                            Column.TIME,
                            Column.PLATFORM,
                            Column.LEVEL,
                            Column.BRANCH),
                    layout(
                            Column.NAME,
                            Column.VERSION,
                            Column.DATE,
                            Column.TIME,
                            Column.SIZE,
                            Column.PLATFORM),
                    layout(
                            Column.DATE,
                            Column.TIME,
                            Column.VERSION,
                            Column.SIZE,
                            Column.NAME,
                            Column.PLATFORM));

    private final RepairLog log;

    /** An order of columns. */
    private record Layout(List<Column> columns, RowAligner aligner) {

        /** The cells of a row; empty when the words are none with so many values. */
        Optional<List<String>> cells(List<String> words, int fewest) {
            return aligner.align(words).filter(it -> convincing(it, fewest));
        }

        private boolean convincing(List<String> cells, int fewest) {
            int values = 0;
            for (int i = 0; i < cells.size(); i++) {
                Column column = columns.get(i);
                String cell = cells.get(i);
                Fit fit = Fit.of(column, cell);
                boolean platform = column == Column.PLATFORM;
                if (column.text() && !cell.isEmpty()) {
                    if (platform && fit == Fit.POSSIBLE || !SHORT_WORDS.matcher(cell).matches()) {
                        return false;
                    }
                } else if (column != Column.NAME && fit == Fit.GOOD) {
                    values++;
                }
            }
            return values >= fewest;
        }

        /** The headings that stand for the columns, as articles print them. */
        List<String> headings() {
            return columns.stream().map(RowForm::heading).toList();
        }
    }

    RowForm(RepairLog log) {
        this.log = log;
    }

    private static Layout layout(Column... columns) {
        return new Layout(List.of(columns), new RowAligner(List.of(columns)));
    }

    private static String heading(Column column) {
        return switch (column) {
            case NAME -> "File name";
            case VERSION -> "File version";
            case SIZE -> "File size";
            case LEVEL -> "SP requirement";
            case BRANCH -> "Service branch";
            default ->
                    column.name().charAt(0) + column.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public Optional<Found> at(List<Line> lines, int index) {
        List<Block.Row> best = List.of();
        for (Layout layout : LAYOUTS) {
            List<Block.Row> rows = new ArrayList<>();
            rows.add(new Block.Row(lines.get(index).number(), layout.headings()));
            for (int i = index; i < lines.size(); i++) {
                Line line = lines.get(i);
                Optional<List<String>> cells = layout.cells(words(line.text()), FEWEST_VALUES);
                if (cells.isEmpty()) {
                    break;
                }
                rows.add(new Block.Row(line.number(), cells.get()));
            }
            best = rows.size() > Math.max(1, best.size()) ? rows : best;
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        told(best);
        return TableForm.found(lines, index, index + best.size() - 1, best);
    }

    /** The words of a line; the cells of one where pipes set them off. */
    private static List<String> words(String line) {
        return line.indexOf('|') < 0
                ? ColumnForm.words(line)
                : PipeForm.cells(line).stream().filter(it -> !it.isEmpty()).toList();
    }

    /**
     * Gives headings to rows that have cells already.
     *
     * @return the rows below headings, those as they were that are not of their form; the rows
     *     alone when none is of a known form
     */
    List<Block.Row> headed(List<Block.Row> rows) {
        Layout best = null;
        int most = 0;
        for (Layout layout : LAYOUTS) {
            int fitting = 0;
            for (Block.Row row : rows) {
                fitting += layout.cells(filled(row), 1).isPresent() ? 1 : 0;
            }
            best = fitting > most ? layout : best;
            most = Math.max(most, fitting);
        }
        return best == null ? rows : headed(rows, best);
    }

    private List<Block.Row> headed(List<Block.Row> rows, Layout layout) {
        List<Block.Row> headed = new ArrayList<>();
        headed.add(new Block.Row(rows.getFirst().line(), layout.headings()));
        for (Block.Row row : rows) {
            headed.add(
                    layout.cells(filled(row), 1)
                            .map(it -> new Block.Row(row.line(), it))
                            .orElse(row));
        }
        told(headed);
        return headed;
    }

    private void told(List<Block.Row> rows) {
        log.repair(rows.getFirst().line(), "rows without headings: columns told by their cells");
    }

    private static List<String> filled(Block.Row row) {
        return row.cells().stream().filter(it -> !it.isEmpty()).toList();
    }
}
