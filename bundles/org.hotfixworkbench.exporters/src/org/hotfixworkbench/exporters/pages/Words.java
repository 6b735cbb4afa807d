package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** A line, a cell or a paragraph. */
public record Words(List<Inline> parts) {

    /** Nothing: a cell for which nothing is stated. */
    public static final Words NONE = new Words(List.of());

    /** Text; null is nothing. */
    public static Words of(@Nullable Object text) {
        return text == null ? NONE : new Words(List.of(new Inline.Text(text.toString())));
    }

    /** A name or number; null is nothing. */
    public static Words code(@Nullable Object text) {
        return text == null ? NONE : new Words(List.of(new Inline.Code(text.toString())));
    }

    /** A link that shows a text. */
    public static Words link(Topic topic, String name, String text) {
        return new Words(List.of(new Inline.Link(new Target(topic, name), text)));
    }

    /** A state. */
    public static Words badge(Tone tone, String text) {
        return new Words(List.of(new Inline.Badge(tone, text)));
    }

    /** What the source does not say. */
    public static Words unstated() {
        return badge(Tone.QUIET, "not stated");
    }

    /** Words behind each other, with a text between them. */
    public static Words joined(Collection<Words> all, String between) {
        List<Inline> parts = new ArrayList<>();
        for (Words words : all) {
            if (!parts.isEmpty()) {
                parts.add(new Inline.Text(between));
            }
            parts.addAll(words.parts);
        }
        return new Words(parts);
    }

    /** These words and others directly behind them. */
    public Words and(Words others) {
        List<Inline> all = new ArrayList<>(parts);
        all.addAll(others.parts);
        return new Words(all);
    }

    /** These words and a text directly behind them. */
    public Words and(String text) {
        return and(of(text));
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
