package org.hotfixworkbench.dsl.parsing;

import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.hotfixworkbench.dsl.parser.antlr.ServicingParser;

/** The generated parser, with cheaper ways to the text and to the tokens. */
public class SourceParser extends ServicingParser {

    @Override
    public IParseResult doParse(CharSequence text) {
        return parse(getDefaultRuleName(), new TextStream(text.toString()));
    }

    @Override
    protected XtextTokenStream createTokenStream(TokenSource lexer) {
        return new SourceTokens(lexer, getTokenDefProvider());
    }
}
