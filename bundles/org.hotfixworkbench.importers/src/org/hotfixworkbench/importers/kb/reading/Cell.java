package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Column;
import org.hotfixworkbench.importers.kb.words.Vocabulary;

/**
 * A cell that has a line of its own.
 *
 * @param line where it stands, from 1
 * @param text without the pipe behind it; "" for an empty one
 */
record Cell(int line, String text) {

    private static final int LONGEST_HEADING = 40;

    static Cell of(Line line) {
        String text = line.text().strip();
        boolean piped = text.endsWith("|");
        return new Cell(line.number(), piped ? text.substring(0, text.length() - 1).strip() : text);
    }

    /** What a column holds whose heading the line is. */
    static Optional<Column> column(Line line) {
        if (line.blank() || line.text().length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        String text = of(line).text;
        return text.endsWith(":") && text.length() > 1
                ? Vocabulary.column(text.substring(0, text.length() - 1))
                : Vocabulary.column(text);
    }

    /** The indexes of the next lines with cells. */
    static List<Integer> next(List<Line> lines, int from, int count) {
        List<Integer> next = new ArrayList<>(count);
        for (int i = from; i < lines.size() && next.size() < count; i++) {
            if (!lines.get(i).blank() && !lines.get(i).rule()) {
                next.add(i);
            }
        }
        return next;
    }

    /** A row of cells, at the line of the first one. */
    static Block.Row row(List<Cell> cells) {
        return new Block.Row(cells.get(0).line, cells.stream().map(Cell::text).toList());
    }
}
