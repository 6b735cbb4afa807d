package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The ids of the elements of one kind, given in the order in which names are first met: a reference
 * may come long before the element, and its row must not wait for it.
 */
final class NameIds {

    /** Between the name of a code base and one within it; no text of a database has it. */
    static final char SCOPE = 0;

    private final String kind;
    private final Map<String, Integer> ids = new HashMap<>();
    private final BitSet described = new BitSet();

    NameIds(String kind) {
        this.kind = kind;
    }

    /** The id of an element that another one refers to. */
    int refer(@Nullable String name) throws IOException {
        if (name == null) {
            throw new IOException("An element of the model has no name: " + kind);
        }
        Integer known = ids.get(name);
        if (known != null) {
            return known;
        }
        int id = ids.size() + 1;
        ids.put(name, id);
        return id;
    }

    /**
     * The id of an element whose row is written now.
     *
     * @throws IOException when another one had the name
     */
    int describe(@Nullable String name) throws IOException {
        int id = refer(name);
        if (described.get(id)) {
            throw new IOException(
                    "Two elements of the model have the name '" + name + "' (" + kind + ")");
        }
        described.set(id);
        return id;
    }

    /** The names that were referred to only, sorted. */
    TreeSet<String> missing() {
        TreeSet<String> missing = new TreeSet<>();
        ids.forEach(
                (name, id) -> {
                    if (!described.get(id)) {
                        missing.add(name);
                    }
                });
        return missing;
    }

    /**
     * Makes sure that everything that was referred to has a row.
     *
     * @throws IOException when something has none
     */
    void requireAll() throws IOException {
        TreeSet<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new IOException(
                    "The model refers to what is not in it (%s): %s"
                            .formatted(kind, missing.toString().replace(SCOPE, '/')));
        }
    }
}
