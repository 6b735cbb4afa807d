package org.hotfixworkbench.importers.kb.values;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a cell says.
 *
 * @param value the value; null when the cell is none
 * @param repair what had to be corrected to read it, in words; null when nothing
 */
public record Value<T>(@Nullable T value, @Nullable String repair) {

    /** A cell that is no such value. */
    public static <T> Value<T> none() {
        return new Value<>(null, null);
    }

    /** A cell that is read as it stands. */
    public static <T> Value<T> of(T value) {
        return new Value<>(value, null);
    }

    /** Whether the cell has a value. */
    public boolean present() {
        return value != null;
    }
}
