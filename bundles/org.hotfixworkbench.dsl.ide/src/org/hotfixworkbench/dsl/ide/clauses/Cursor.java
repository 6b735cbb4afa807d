package org.hotfixworkbench.dsl.ide.clauses;

import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;

/**
 * A position in a text, and what is around it.
 *
 * @param place what can be written there
 * @param block the innermost braces
 * @param typed the word at the position
 * @param lastOnLine whether nothing but a comment or a closing brace is behind it on its line
 * @param indent the blanks at the beginning of its line
 */
public record Cursor(
        @NonNull Place place,
        @NonNull Block block,
        @NonNull Typed typed,
        boolean lastOnLine,
        @NonNull String indent) {

    /** Looks at a position. */
    public static Cursor at(Analysis analysis, int offset) {
        return new CursorFinder(analysis.text(), offset).find(analysis.root());
    }
}
