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
     * @param statement what has been begun, with what is behind the position as well
     * @param before the places in the syntax that the token before the position may be at
     * @param next what may follow
     */
    record Within(
            @NonNull Statement statement, @NonNull List<Step> before, @NonNull List<Step> next)
            implements Place {
        /** Copies the lists. */
        public Within {
            before = List.copyOf(before);
            next = List.copyOf(next);
        }
    }
}
