package org.hotfixworkbench.dsl.values;

/** Names as they are written: plain where they are one word to the lexer, else in quotes. */
public final class Names {

    private Names() {}

    /** A name as it has to be written. */
    public static String written(String name) {
        return Texts.name(name);
    }

    /** The name of a level as it has to be written; it may be a number. */
    public static String writtenLevel(String name) {
        return Texts.levelName(name);
    }

    /** The name that is meant by a token; one whose quotes are not closed goes to its end. */
    public static String read(String token) {
        if (!Texts.isQuoted(token)) {
            return token;
        }
        try {
            return Texts.unquoted(token);
        } catch (UnclosedTextException e) {
            return e.content();
        } catch (IllegalArgumentException e) {
            // an escape that means nothing has a finding of its own
            return token.substring(1);
        }
    }
}
