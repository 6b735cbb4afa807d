package org.hotfixworkbench.importers.kb.reading;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.article.Block;

/** A way in which plain text lays out a table. */
interface TableForm {

    /**
     * A table that was found.
     *
     * @param next the index of the line after it
     */
    record Found(Block.Table table, int next) {}

    /** The table that begins at a line; empty when none of this form does. */
    Optional<Found> at(List<Line> lines, int index);

    /** A table of rows and the lines between two indexes. */
    static Optional<Found> found(List<Line> lines, int from, int to, List<Block.Row> rows) {
        List<String> source = lines.subList(from, to).stream().map(Line::text).toList();
        return Optional.of(new Found(new Block.Table(lines.get(from).number(), rows, source), to));
    }
}
