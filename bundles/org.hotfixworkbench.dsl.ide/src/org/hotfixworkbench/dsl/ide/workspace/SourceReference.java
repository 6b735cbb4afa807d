package org.hotfixworkbench.dsl.ide.workspace;

import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.dsl.check.Span;

/**
 * A place where a file names something.
 *
 * @param target what it names; under the written name when that is nothing known
 * @param written the name as it is written, without quotes: an article number stands for a hotfix
 * @param span where in the file
 * @param resolved whether it is a reference that leads somewhere; false also for the names in a
 *     machine's lists, which need not be described
 */
public record SourceReference(
        @NonNull Symbol target, @NonNull String written, @NonNull Span span, boolean resolved) {}
