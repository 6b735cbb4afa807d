package org.hotfixworkbench.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.hotfixworkbench.dsl.parser.antlr.internal.InternalServicingLexer;

/**
 * The tokens of a text. Blanks and comments are hidden everywhere in this language, so that is told
 * once for each token; Xtext asks whenever the parser looks at one.
 */
final class SourceTokens extends XtextTokenStream {

    private static final int CAPACITY = 500;

    SourceTokens(TokenSource lexer, ITokenDefProvider names) {
        super(lexer, names);
        tokens = new ArrayList<>(CAPACITY);
    }

    @Override
    protected void fillBuffer() {
        super.fillBuffer();
        for (Object each : (List<?>) tokens) {
            Token token = (Token) each;
            if (isHidden(token.getType())) {
                token.setChannel(Token.HIDDEN_CHANNEL);
            }
        }
        p = skipOffTokenChannels(0);
    }

    private static boolean isHidden(int type) {
        return type == InternalServicingLexer.RULE_WS
                || type == InternalServicingLexer.RULE_ML_COMMENT
                || type == InternalServicingLexer.RULE_SL_COMMENT;
    }
}
