package org.hotfixworkbench.dsl.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Reads what a text declares without parsing it: some twenty times faster, which is what an index
 * over thousands of files needs. It knows comments, texts and braces; the parser decides about
 * everything else, and a test holds the two against each other.
 */
public final class DeclarationScanner {

    /**
     * The deepest nesting of blocks and negations that is read. Parser, checker and formatter
     * descend once for each level, so without a limit the size of the stack would decide.
     */
    private static final int DEEPEST = 200;

    /**
     * An element keyword.
     *
     * @param kind what it declares
     * @param next how the text goes on behind the name and the title
     */
    private record Keyword(EClass kind, String next) {}

    private static final Map<String, Keyword> KEYWORDS =
            Map.of(
                    "hotfix", new Keyword(ServicingPackage.Literals.HOTFIX, "{"),
                    "machine", new Keyword(ServicingPackage.Literals.MACHINE, "{"),
                    "codebase", new Keyword(ServicingPackage.Literals.CODEBASE, "{"),
                    "product", new Keyword(ServicingPackage.Literals.PRODUCT, "of"),
                    "fixes", new Keyword(ServicingPackage.Literals.ALTERNATIVE_GROUP, "any"));

    private final String text;
    private final List<Declaration> found = new ArrayList<>();
    private int at;
    private int depth;
    private int deepest;

    private DeclarationScanner(String text) {
        this.text = text;
    }

    /** The declarations of a text in their order. */
    public static List<Declaration> scan(String text) {
        return of(text).found;
    }

    /** The declarations of a file's text in their order. */
    static List<Declaration> scan(SourceFile file, String text)
            throws SourceReader.UnreadableException {
        DeclarationScanner scanner = of(text);
        if (scanner.deepest > DEEPEST) {
            String message = "its blocks are nested deeper than " + DEEPEST + " levels";
            throw SourceReader.unreadable(file.name(), message);
        }
        return scanner.found;
    }

    private static DeclarationScanner of(String text) {
        DeclarationScanner scanner = new DeclarationScanner(text);
        scanner.scan();
        return scanner;
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                depth++;
                deepest = Math.max(deepest, depth);
                at++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
                at++;
            } else if (c == '"') {
                skipText();
            } else if (c == '/') {
                skipComment();
            } else if (c == 'n' && isNot()) {
                negations();
            } else if (depth < 2 && isWordPart(c)) {
                word();
            } else {
                at++;
            }
        }
    }

    private boolean isNot() {
        return text.startsWith("not", at)
                && (at == 0 || !isWordPart(text.charAt(at - 1)))
                && (at + 3 == text.length() || !isWordPart(text.charAt(at + 3)));
    }

    /** A negation of a negation is a level, too. */
    private void negations() {
        for (int level = depth + 1; at < text.length() && isNot(); level++) {
            deepest = Math.max(deepest, level);
            at += 3;
            skipBlanks();
        }
    }

    private void word() {
        int start = at;
        skipWord();
        if (depth == 0) {
            Keyword keyword = KEYWORDS.get(text.substring(start, at));
            if (keyword != null) {
                declaration(keyword);
            }
        } else if (isHotfixBody() && text.startsWith("article", start) && at - start == 7) {
            article();
        }
    }

    private boolean isHotfixBody() {
        return !found.isEmpty() && found.getLast().kind() == ServicingPackage.Literals.HOTFIX;
    }

    /** The keyword may be a value, too ({@code because product}): what follows tells. */
    private void declaration(Keyword keyword) {
        int behindKeyword = at;
        skipBlanks();
        int start = at;
        String name = wordOrText();
        int length = at - start;
        skipBlanks();
        String title = at < text.length() && text.charAt(at) == '"' ? wordOrText() : null;
        skipBlanks();
        boolean isKeyword = length == name.length() && KEYWORDS.containsKey(name);
        if (name.isEmpty() || isKeyword || !text.startsWith(keyword.next(), at)) {
            at = behindKeyword;
            return;
        }
        found.add(new Declaration(keyword.kind(), name, title, null, start, length));
    }

    private void article() {
        skipBlanks();
        String number = wordOrText();
        if (isNumber(number)) {
            number = "KB" + number;
        }
        if (KbNumber.matches(number)) {
            found.set(found.size() - 1, found.getLast().withArticle(KbNumber.parse(number)));
        }
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    private String wordOrText() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            skipText();
            boolean closed = at - start > 1 && text.charAt(at - 1) == '"';
            return unescaped(text.substring(start + 1, closed ? at - 1 : at));
        }
        skipWord();
        return text.substring(start, at);
    }

    private static String unescaped(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        StringBuilder plain = new StringBuilder(quoted.length());
        boolean escaped = false;
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            escaped = c == '\\' && !escaped;
            if (!escaped) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private void skipWord() {
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/') {
                skipComment();
            } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
                at++;
            } else {
                return;
            }
        }
    }

    private void skipText() {
        if (text.startsWith("\"\"\"", at)) {
            int end = text.indexOf("\"\"\"", at + 3);
            at = end < 0 ? text.length() : end + 3;
            return;
        }
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return;
            }
            at++;
            if (c == '"') {
                return;
            }
            if (c == '\\' && at < text.length() && text.charAt(at) != '\n') {
                at++;
            }
        }
    }

    private void skipComment() {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        } else {
            at++;
        }
    }

    /** The characters of a WORD of the grammar. */
    private static boolean isWordPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || "_$~@#%&!'().-+\\".indexOf(c) >= 0;
        }
        return c >= '\u00C0' && c <= '\u024F';
    }
}
