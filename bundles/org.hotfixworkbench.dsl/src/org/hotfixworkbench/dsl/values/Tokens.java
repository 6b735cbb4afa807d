package org.hotfixworkbench.dsl.values;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.hotfixworkbench.dsl.parser.antlr.internal.InternalServicingLexer;

/** Asks the lexer what a text is, so that nothing here repeats its rules. */
final class Tokens {

    /** A comma and a number may follow every name, and are the hardest to tell from it. */
    private static final String FOLLOWING = ", 0";

    private Tokens() {}

    /**
     * Returns the type of the token that the whole text is, also when a list goes on behind it;
     * {@link Token#INVALID_TOKEN_TYPE} when it is not one token.
     */
    static int typeOf(String text) {
        if (text.isEmpty()) {
            return Token.INVALID_TOKEN_TYPE;
        }
        InternalServicingLexer lexer =
                new InternalServicingLexer(new ANTLRStringStream(text + FOLLOWING));
        CommonToken token = (CommonToken) lexer.nextToken();
        return token.getStopIndex() == text.length() - 1
                ? token.getType()
                : Token.INVALID_TOKEN_TYPE;
    }
}
