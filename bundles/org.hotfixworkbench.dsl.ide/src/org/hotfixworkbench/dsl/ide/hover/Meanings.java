package org.hotfixworkbench.dsl.ide.hover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What words mean that no clause begins with, one sentence each. The table is {@code meanings.txt}:
 * lines of a key, an equals sign and the sentence. A key is a rule of the grammar or a kind of
 * value, a point, and the word.
 */
final class Meanings {

    private static final String TABLE = "meanings.txt";

    private static final Map<String, String> KNOWN = read();

    private Meanings() {}

    private static Map<String, String> read() {
        Map<String, String> table = new HashMap<>();
        try (InputStream text = Meanings.class.getResourceAsStream(TABLE)) {
            new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .forEach(
                            it -> {
                                int equals = it.indexOf('=');
                                table.put(
                                        it.substring(0, equals).strip(),
                                        it.substring(equals + 1).strip());
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** What a word means in a rule of the grammar, or as a kind of value. */
    static Optional<String> of(String context, String word) {
        return Optional.ofNullable(KNOWN.get(context + "." + word));
    }

    /** The words that the table knows, each with its context. */
    static Set<String> words() {
        return Collections.unmodifiableSet(KNOWN.keySet());
    }
}
