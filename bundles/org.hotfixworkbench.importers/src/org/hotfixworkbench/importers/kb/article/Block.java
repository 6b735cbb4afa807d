package org.hotfixworkbench.importers.kb.article;

import java.util.List;

/** A part of an article, in the order of the article. */
public sealed interface Block {

    /** The line in the source where it begins, from 1. */
    int line();

    /**
     * A heading.
     *
     * @param level 1 for the outermost
     */
    record Heading(int line, int level, String text) implements Block {}

    /** A paragraph, its lines joined. */
    record Paragraph(int line, String text) implements Block {}

    /** An item of a list, its lines joined. */
    record Item(int line, String text) implements Block {}

    /**
     * A table. Its first rows may be headings; what they are is for the reader of the table to say.
     *
     * @param source its lines as they stand, for a person
     */
    record Table(int line, List<Row> rows, List<String> source) implements Block {

        /** Copies the lists. */
        public Table {
            rows = List.copyOf(rows);
            source = List.copyOf(source);
        }
    }

    /**
     * A row of a table.
     *
     * @param line where it stands in the source, from 1
     * @param cells the cells without markup; empty ones are ""
     */
    record Row(int line, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether all cells are empty. */
        public boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** A cell; "" when the row is shorter. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }
}
