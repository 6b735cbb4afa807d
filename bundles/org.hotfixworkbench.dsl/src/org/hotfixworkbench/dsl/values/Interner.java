package org.hotfixworkbench.dsl.values;

import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Remembers values by their text, so that the names and versions that a table repeats exist once
 * and are read once. Bounded: a new text takes the place of an older one. Several threads may use
 * it without a lock, because entries are immutable and losing one costs no more than reading it
 * again.
 */
final class Interner<T> {

    private static final int SIZE = 4096;

    private final @Nullable Entry<T>[] entries;
    private final Function<String, T> read;

    @SuppressWarnings("unchecked")
    Interner(Function<String, T> read) {
        this.read = read;
        this.entries = (@Nullable Entry<T>[]) new Entry<?>[SIZE];
    }

    T get(String text) {
        int hash = text.hashCode();
        int index = (hash ^ hash >>> 16) & SIZE - 1;
        Entry<T> known = entries[index];
        if (known != null && known.text.equals(text)) {
            return known.value;
        }
        T value = read.apply(text);
        entries[index] = new Entry<>(text, value);
        return value;
    }

    private record Entry<T>(String text, T value) {}
}
