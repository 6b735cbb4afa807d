package org.hotfixworkbench.dsl.ide.commands;

import org.eclipse.jdt.annotation.NonNull;

/**
 * What a command wants to know.
 *
 * @param name its name, when arguments are named
 * @param required whether it has to be there
 * @param description what it is, as messages say it
 */
public record Parameter(@NonNull String name, boolean required, @NonNull String description) {

    /** One that has to be there. */
    static Parameter required(String name, String description) {
        return new Parameter(name, true, description);
    }

    /** One that may be left out, or be null. */
    static Parameter optional(String name, String description) {
        return new Parameter(name, false, description);
    }
}
