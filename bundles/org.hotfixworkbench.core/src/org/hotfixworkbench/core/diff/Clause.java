package org.hotfixworkbench.core.diff;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/**
 * What a clause states, in a normal form.
 *
 * @param value its value; members of a list sorted, a line each
 * @param line its line
 */
record Clause(@NonNull String value, int line) {

    /** The members of a list; none when it is empty. */
    List<String> members() {
        return value.isEmpty() ? List.of() : List.of(value.split("\n"));
    }
}
