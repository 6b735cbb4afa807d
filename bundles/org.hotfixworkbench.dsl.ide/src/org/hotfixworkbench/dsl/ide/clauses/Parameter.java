package org.hotfixworkbench.dsl.ide.clauses;

import org.eclipse.jdt.annotation.NonNull;

/**
 * A value in the syntax of a clause.
 *
 * @param label what the syntax calls it
 * @param start where in the syntax it stands
 * @param index its number among the values of the clause, from 0
 * @param cell what can stand for it
 * @param sentence what it means
 */
public record Parameter(
        @NonNull String label, int start, int index, @NonNull Cell cell, @NonNull String sentence) {

    /** Where in the syntax it ends. */
    public int end() {
        return start + label.length();
    }
}
