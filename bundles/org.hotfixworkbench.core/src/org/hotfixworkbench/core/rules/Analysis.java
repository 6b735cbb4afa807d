package org.hotfixworkbench.core.rules;

import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.catalog.Catalog;

/**
 * Something that several rules want to know of a part of the model. It depends on nothing else than
 * its arguments.
 *
 * @param <S> the type of the part
 * @param <V> the type of the answer
 */
@FunctionalInterface
public interface Analysis<S, V> {

    /** Finds out about a part. */
    @NonNull
    V of(S subject, Catalog catalog);
}
