package org.hotfixworkbench.workbench.questions;

/** What the server says when it refuses something. */
public final class Refusals {

    private Refusals() {}

    /**
     * Its words as a sentence to be shown: with a capital letter, and a full stop if none ends it.
     */
    public static String sentence(String words) {
        String begun = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return begun.endsWith("?") || begun.endsWith(".") ? begun : begun + ".";
    }
}
