package org.hotfixworkbench.dsl.messages;

import java.util.Locale;
import java.util.Set;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.hotfixworkbench.dsl.parser.antlr.internal.InternalServicingLexer;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Payload;

/** Says in words what the parser expected, instead of the names of its tokens. */
public class ServicingSyntaxMessages extends SyntaxErrorMessageProvider {

    private static final Set<String> ELEMENTS =
            Set.of("hotfix", "fixes", "expect", "machine", "codebase", "product");

    /** What stands in a hotfix and cannot stand in a payload. */
    private static final Set<String> HOTFIX_PARTS =
            Set.of(
                    "payload",
                    "article",
                    "class",
                    "released",
                    "symptoms",
                    "cause",
                    "applies",
                    "prerequisites",
                    "registry",
                    "restart",
                    "replaces",
                    "see");

    /** What may follow the cells of a row: there a cell was forgotten. */
    private static final Set<String> AFTER_CELLS = Set.of("of", "at");

    private static final Set<String> ROWS = Set.of("file", "manifest", "mum", "catalog");

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(@Nullable IParserErrorContext context) {
        if (context == null) {
            throw new IllegalArgumentException("no context");
        }
        return new SyntaxErrorMessage(message(context), Diagnostic.SYNTAX_DIAGNOSTIC);
    }

    private static String message(IParserErrorContext context) {
        RecognitionException cause = context.getRecognitionException();
        INode node = context.getCurrentNode();
        if (cause == null) {
            return LexerMessages.of(context.getDefaultMessage());
        }
        Token token = cause.token;
        if (token == null) {
            return "this cannot stand here";
        }
        if (token.getType() == InternalServicingLexer.RULE_ANY_OTHER) {
            return character(text(token));
        }
        Expectation expected = Expectation.at(node);
        String where = where(node, token);
        boolean named = Wording.isName(expected) && !AFTER_CELLS.contains(text(token));
        if (named && isWord(token) && where.startsWith("before")) {
            return quoteAdvice(token);
        }
        String column = Wording.column(expected);
        if (!column.isEmpty()) {
            return "the " + column + " is missing " + where + "; write - when there is none";
        }
        return switch (expected.keyword()) {
            case "{" -> "a { is missing " + where;
            case "}" -> closing(context.getCurrentContext(), node, token);
            default -> expected(expected, token, where);
        };
    }

    private static String expected(Expectation expected, Token token, String where) {
        String value = Wording.value(expected);
        if (!value.isEmpty()) {
            return "expected " + value + " " + where;
        }
        if (text(token).equals("}")) {
            return "this } closes nothing";
        }
        return isEnd(token) ? "the file ends too early" : "'" + text(token) + "' cannot stand here";
    }

    private static String character(String text) {
        char c = text.charAt(0);
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            return "'" + text + "' is not a hyphen: write - for none";
        }
        return "the character '" + text + "' cannot stand here outside of quotes";
    }

    private static String quoteAdvice(Token token) {
        String word = text(token);
        return "'"
                + word
                + "' is a word of the language: write \""
                + word
                + "\" in quotes to use it as a name";
    }

    /** Returns whether the token is a keyword made of letters. */
    private static boolean isWord(Token token) {
        String text = text(token);
        return token.getType() > InternalServicingLexer.RULE_ANY_OTHER
                && !text.isEmpty()
                && Character.isLetter(text.charAt(0));
    }

    /** Returns the text of a token; the end of the file has none. */
    private static String text(Token token) {
        return isEnd(token) ? "" : token.getText();
    }

    private static boolean isEnd(Token token) {
        return token.getType() == Token.EOF;
    }

    /** Returns the place: before the token, or behind the previous one when a line ends there. */
    private static String where(@Nullable INode node, Token token) {
        if (isEnd(token)) {
            return "before the end of the file";
        }
        ILeafNode last = node == null ? null : Expectation.lastToken(node.getRootNode());
        return last != null && last.getEndLine() < token.getLine()
                ? "after " + quoted(last.getText())
                : "before '" + text(token) + "'";
    }

    private static String quoted(String token) {
        return token.startsWith("\"") ? "the text in quotes" : "'" + token + "'";
    }

    /** A closing brace was expected: it is missing, or something else is too much. */
    private static String closing(@Nullable EObject element, INode node, Token token) {
        String text = text(token);
        boolean inPackage = element instanceof ArchitecturePackage;
        boolean inTable = inPackage || element instanceof Payload;
        boolean outer =
                isEnd(token)
                        || ELEMENTS.contains(text)
                        || inTable && HOTFIX_PARTS.contains(text)
                        || inPackage && (text.equals("package") || text.equals("branch"));
        if (outer && element != null) {
            return "a closing } is missing: "
                    + described(element)
                    + " that begins in line "
                    + startLine(node)
                    + " is not closed";
        }
        if (ROWS.contains(text)) {
            return "'" + text + "' cannot stand here: it is a row of a package";
        }
        return "'" + text + "' cannot stand here";
    }

    private static String described(EObject element) {
        String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
        if (element instanceof ArchitecturePackage part) {
            return "the package " + part.getArchitecture().getLiteral();
        }
        return element instanceof NamedElement named && named.getName() != null
                ? "the " + kind + " '" + named.getName() + "'"
                : "the " + kind;
    }

    private static int startLine(INode node) {
        ICompositeNode element =
                NodeModelUtils.findActualNodeFor(node.getSemanticElement())
                                instanceof ICompositeNode found
                        ? found
                        : null;
        return element == null ? node.getStartLine() : element.getStartLine();
    }
}
