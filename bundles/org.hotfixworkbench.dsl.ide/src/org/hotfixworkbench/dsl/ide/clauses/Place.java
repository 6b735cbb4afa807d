package org.hotfixworkbench.dsl.ide.clauses;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/** What can be written at a position. */
public sealed interface Place {

    /** Nothing that anybody could guess: a comment, or something that is not understood. */
    record Nowhere() implements Place {}

    /**
     * A new clause, row or element.
     *
     * @param block where
     */
    record Beginning(@NonNull Block block) implements Place {}

    /**
     * The next word or value of something that has been begun.
     *
     * @param statement what has been begun
     * @param next what may follow
     */
    record Within(@NonNull Statement statement, @NonNull List<Step> next) implements Place {
        /** Copies the list. */
        public Within {
            next = List.copyOf(next);
        }
    }
}
