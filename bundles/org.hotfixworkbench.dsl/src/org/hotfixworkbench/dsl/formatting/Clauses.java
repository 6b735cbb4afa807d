package org.hotfixworkbench.dsl.formatting;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Puts each clause of an element on a line, with its value at one column. */
final class Clauses {

    private static final int MAX_WIDTH = 120;
    private static final int INDENT = 4;

    private final Layout layout;
    private final Set<String> starts;
    private final Set<String> continued;
    private final int width;

    /**
     * Describes the clauses of one kind of element.
     *
     * @param starts the words that start a clause
     * @param continued the words that start one and belong together with the word behind them
     * @param width of the words and the blanks behind them
     */
    Clauses(Layout layout, Set<String> starts, Set<String> continued, int width) {
        this.layout = layout;
        this.starts = starts;
        this.continued = continued;
        this.width = width;
    }

    /** Plans the clauses of an element. */
    void plan(EObject element) {
        boolean inBlock = false;
        ISemanticRegion start = null;
        for (ISemanticRegion token : layout.ownTokens(element)) {
            String word = Layout.keyword(token);
            if (word.equals("{")) {
                inBlock = true;
            } else if (start != null) {
                layout.before(token, Gap.BLANK);
                layout.pad(token, start.getLength() + 1 + token.getLength(), width);
                start = null;
            } else if (inBlock && starts.contains(word)) {
                layout.before(token, Gap.LINE);
                if (continued.contains(word)) {
                    start = token;
                } else {
                    layout.pad(token, token.getLength(), width);
                }
            } else if (word.equals("}")) {
                layout.before(token, Gap.LINE);
            }
        }
    }

    /** Breaks the long list of a clause, so that its lines start below its first item. */
    void wrap(String clause, @Nullable EObject list) {
        if (list == null) {
            return;
        }
        List<ISemanticRegion> tokens = layout.tokens(list);
        int indent = INDENT + Math.max(width, clause.length() + 1);
        int column = indent;
        int item = 0;
        while (item < tokens.size()) {
            int next = item;
            int length = -1;
            do {
                length += tokens.get(next).getLength() + (isComma(tokens.get(next)) ? 0 : 1);
                next++;
            } while (next < tokens.size() && !isComma(tokens.get(next - 1)));
            if (item > 0 && column + 1 + length > MAX_WIDTH) {
                layout.before(tokens.get(item), Gap.wrapped(indent));
                column = indent + length;
            } else {
                column += (item > 0 ? 1 : 0) + length;
            }
            item = next;
        }
    }

    private static boolean isComma(ISemanticRegion token) {
        return Layout.keyword(token).equals(",");
    }
}
