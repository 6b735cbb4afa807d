package org.hotfixworkbench.core.coverage;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/**
 * A version of a file that a hotfix brings to a system, and that others bring as well.
 *
 * @param file the file with its version, in words
 * @param others names of the others, in the order of the files; the first ones when there are many
 * @param count how many others there are
 */
public record Claim(@NonNull String file, List<String> others, int count) {

    /** Copies the list. */
    public Claim {
        others = List.copyOf(others);
    }
}
