package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.RowAligner;

/**
 * Columns set off by blanks under a line of headings, mostly with a rule below it: fixed-width ones
 * of the archives, and ones whose blanks have collapsed to one.
 */
final class ColumnForm implements TableForm {

    private static final int LONGEST_SUBHEADING = 40;
    private static final int SLACK = 6;
    private static final int MOST_BLANKS = 2;

    @Override
    public Optional<Found> at(List<Line> lines, int index) {
        Optional<HeaderLine> header = HeaderLine.parse(lines.get(index).text());
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = new Reading(header.get());
        reading.rows.add(new Block.Row(lines.get(index).number(), header.get().headings()));
        int end = reading.read(lines, index + 1);
        return reading.rows.size() < 2
                ? Optional.empty()
                : TableForm.found(lines, index, end, reading.rows);
    }

    /** The words of a line. */
    static List<String> words(String line) {
        String text = line.replace('\u00A0', ' ').strip();
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+"));
    }

    /** A table that is being read. */
    private static final class Reading {

        private final HeaderLine header;
        private final RowAligner aligner;
        private final List<Block.Row> rows = new ArrayList<>();

        Reading(HeaderLine header) {
            this.header = header;
            this.aligner = new RowAligner(header.columns());
        }

        /** Reads rows from an index on; the index after the last one. */
        int read(List<Line> lines, int from) {
            int end = from;
            int blanks = 0;
            for (int i = from; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (line.blank()) {
                    blanks++;
                    if (blanks > MOST_BLANKS) {
                        break;
                    }
                    continue;
                }
                boolean taken = line.rule() || row(line) || blanks == 0 && continued(line);
                if (!taken && !subheading(lines, i)) {
                    break;
                }
                blanks = 0;
                end = i + 1;
            }
            return end;
        }

        /** Takes a short line right above a row for a heading inside the table. */
        private boolean subheading(List<Line> lines, int index) {
            Line line = lines.get(index);
            String text = line.text().strip();
            if (text.length() > LONGEST_SUBHEADING
                    || text.endsWith(".")
                    || HeaderLine.parse(text).isPresent()
                    || index + 1 >= lines.size()
                    || aligner.align(words(lines.get(index + 1).text())).isEmpty()) {
                return false;
            }
            rows.add(new Block.Row(line.number(), List.of(text)));
            return true;
        }

        private boolean row(Line line) {
            if (HeaderLine.parse(line.text()).isPresent()) {
                return false;
            }
            Optional<List<String>> cells = aligner.align(words(line.text()));
            cells.ifPresent(it -> rows.add(new Block.Row(line.number(), it)));
            return cells.isPresent();
        }

        /** Takes a line that goes on with the last column of the row before. */
        private boolean continued(Line line) {
            int column = header.lastText();
            if (rows.size() < 2 || column < 0 || line.indent() + SLACK < header.lastTextStart()) {
                return false;
            }
            Block.Row last = rows.getLast();
            if (last.cells().size() <= column) {
                return false;
            }
            rows.removeLast();
            List<String> cells = new ArrayList<>(last.cells());
            cells.set(column, (cells.get(column) + " " + line.text().strip()).strip());
            rows.add(new Block.Row(last.line(), cells));
            return true;
        }
    }
}
