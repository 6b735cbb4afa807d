package org.hotfixworkbench.exporters.pages;

/** A piece of a line. Texts are raw: whoever writes them down escapes them. */
public sealed interface Inline {

    /** Running text. */
    record Text(String text) implements Inline {}

    /** A name or number as a machine knows it. */
    record Code(String text) implements Inline {}

    /** A link. */
    record Link(Target target, String text) implements Inline {}

    /** A word that tells a state. */
    record Badge(Tone tone, String text) implements Inline {}
}
