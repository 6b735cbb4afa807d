package org.hotfixworkbench.dsl.ide.imports;

import org.eclipse.jdt.annotation.NonNull;

/**
 * A source that cannot be imported.
 *
 * @param source the source as the user names it
 * @param line where the reason is, from 1; 0 when it is about the source as a whole
 * @param message the reason
 */
public record ImportFailure(@NonNull String source, int line, String message) {

    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
