package org.hotfixworkbench.dsl.ide.workspace;

import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.compile.Declaration;

/**
 * A named top-level element and where its name stands, whether the file is open or not.
 *
 * @param source the file
 * @param declaration what it declares
 * @param span the name
 */
public record Declared(
        @NonNull SourceState source, @NonNull Declaration declaration, @NonNull Span span) {

    /** The element as others refer to it. */
    public Symbol symbol() {
        return Symbol.of(declaration.kind(), declaration.name());
    }
}
