package org.hotfixworkbench.importers;

import java.util.List;
import org.hotfixworkbench.model.Element;

/**
 * What a source says.
 *
 * @param elements hotfixes or machines, with references to the catalog's own elements; in no
 *     resource yet
 * @param repairs what was corrected on the way, by line
 * @param warnings what a person should look at
 * @param kept text that could not be understood, word by word; it goes into comments, so that
 *     nothing is lost silently
 * @param notes what the language has no words for, and where a statement comes from; always
 *     written, as comments
 */
public record Imported(
        List<Element> elements,
        List<Repair> repairs,
        List<String> warnings,
        List<KeptText> kept,
        List<Note> notes) {

    /**
     * A comment above an element.
     *
     * @param element one of the elements
     * @param lines the lines of the comment
     */
    public record Note(Element element, List<String> lines) {

        /** Copies the lines. */
        public Note {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A correction.
     *
     * @param line in the source, from 1
     * @param what what was done, in words
     */
    public record Repair(int line, String what) {}

    /**
     * A part of the source that could not be understood.
     *
     * @param line where it begins in the source, from 1
     * @param why what is wrong with it
     * @param lines its lines as they stand
     */
    public record KeptText(int line, String why, List<String> lines) {}

    /** Copies the lists. */
    public Imported {
        elements = List.copyOf(elements);
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
    }

    /** What a source says, without notes. */
    public Imported(
            List<Element> elements,
            List<Repair> repairs,
            List<String> warnings,
            List<KeptText> kept) {
        this(elements, repairs, warnings, kept, List.of());
    }
}
