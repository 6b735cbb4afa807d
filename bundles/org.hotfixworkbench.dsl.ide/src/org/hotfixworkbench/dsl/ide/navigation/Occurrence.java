package org.hotfixworkbench.dsl.ide.navigation;

import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;

/**
 * A place where a text declares or names something.
 *
 * @param symbol what is meant
 * @param written the name as it is written, without quotes
 * @param span where
 * @param declaration whether it is declared there
 */
public record Occurrence(
        @NonNull Symbol symbol, @NonNull String written, @NonNull Span span, boolean declaration) {}
