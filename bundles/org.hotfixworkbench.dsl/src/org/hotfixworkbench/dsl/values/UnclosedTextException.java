package org.hotfixworkbench.dsl.values;

/** A text lacks its closing quote; what stands there is kept as its value. */
final class UnclosedTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String content;

    UnclosedTextException(String content) {
        super("this text has no closing quote");
        this.content = content;
    }

    String content() {
        return content;
    }
}
