package org.hotfixworkbench.dsl.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The words of an enumeration. Case, blanks and hyphens do not count, so that {@code IA-64} and
 * {@code Security Update} are understood as articles print them.
 */
final class Words<E extends Enum<E> & Enumerator> {

    private static final String UNSTATED = "unstated";

    private final Map<String, E> literals = new HashMap<>();
    private final Map<String, E> squeezed = new HashMap<>();
    private final Function<String, Optional<E>> synonyms;
    private final String allowed;

    Words(Class<E> type) {
        this(type, word -> Optional.empty());
    }

    /** Takes a look-up for what the literals do not cover. */
    Words(Class<E> type, Function<String, Optional<E>> synonyms) {
        this.synonyms = synonyms;
        List<String> names = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            String literal = value.getLiteral();
            if (!literal.equals(UNSTATED)) {
                names.add(literal);
                literals.put(literal, value);
                squeezed.put(squeeze(literal), value);
            }
        }
        this.allowed = String.join(", ", names);
    }

    E read(String text) {
        E value = literals.get(text);
        if (value == null) {
            value = squeezed.get(squeeze(text));
        }
        if (value == null) {
            value = synonym(text);
        }
        if (value == null) {
            throw new IllegalArgumentException("'" + text + "' is none of: " + allowed);
        }
        return value;
    }

    private @Nullable E synonym(String text) {
        E value = synonyms.apply(text).orElse(null);
        return value == null || value.getLiteral().equals(UNSTATED) ? null : value;
    }

    private static String squeeze(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && c != '_' && !Character.isWhitespace(c)) {
                kept.append(Character.toLowerCase(c));
            }
        }
        return kept.toString();
    }
}
