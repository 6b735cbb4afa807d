package org.hotfixworkbench.exporters.pages;

import java.util.List;

/** A part of a section. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(Words words) implements Block {}

    /** Text of a source, which may have several paragraphs. */
    record Prose(String text) implements Block {}

    /** A remark that should not be missed. */
    record Notice(Tone tone, Words words) implements Block {}

    /** Properties. */
    record Facts(List<Fact> facts) implements Block {}

    /** A property and its value. */
    record Fact(String name, Words value) {}

    /** A list, whose items may have lists of their own. */
    record Bullets(List<Item> items) implements Block {}

    /** An item of a list. */
    record Item(Words words, List<Item> items) {}

    /** A table. Rows have a cell for each column of the kind. */
    record Table(TableKind kind, String caption, List<List<Words>> rows) implements Block {}
}
