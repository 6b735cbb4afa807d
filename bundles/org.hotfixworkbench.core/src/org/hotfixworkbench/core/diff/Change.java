package org.hotfixworkbench.core.diff;

import java.util.Comparator;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.text.SourceLine;

/**
 * A difference between two descriptions.
 *
 * @param kind its category
 * @param element what it is about: the kind of the element and its name, "hotfix kerberos-pac"
 * @param part the part of the element that it is in, "x64 package of NT6_1"; null for the element
 *     itself
 * @param message what has changed, in a sentence without full stop
 * @param before where the old state stands; null when there is none
 * @param after where the new state stands; null when there is none
 */
public record Change(
        @NonNull ChangeKind kind,
        @NonNull String element,
        @Nullable String part,
        @NonNull String message,
        @Nullable SourceLine before,
        @Nullable SourceLine after) {

    /** By element, category, place and message. */
    static final Comparator<Change> ORDER =
            Comparator.comparing(Change::element)
                    .thenComparing(Change::kind)
                    .thenComparing(it -> file(it.after()))
                    .thenComparingInt(it -> line(it.after()))
                    .thenComparing(it -> file(it.before()))
                    .thenComparingInt(it -> line(it.before()))
                    .thenComparing(Change::message);

    private static String file(@Nullable SourceLine place) {
        return place == null ? "" : place.file();
    }

    private static int line(@Nullable SourceLine place) {
        return place == null ? 0 : place.line();
    }
}
