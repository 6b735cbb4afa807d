package org.hotfixworkbench.dsl.parsing;

import org.antlr.runtime.ANTLRStringStream;

/** The characters of a text, whose parts are taken from the text: a copy of bytes, mostly. */
final class TextStream extends ANTLRStringStream {

    private final String text;

    TextStream(String text) {
        super(text);
        this.text = text;
    }

    @Override
    public String substring(int start, int stop) {
        return text.substring(start, stop + 1);
    }
}
