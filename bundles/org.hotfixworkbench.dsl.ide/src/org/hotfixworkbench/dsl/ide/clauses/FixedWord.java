package org.hotfixworkbench.dsl.ide.clauses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNull;

/**
 * A word for a class, a restart, a verdict or a reason.
 *
 * @param cell what it stands for
 * @param text the word
 * @param meaning what it means
 */
public record FixedWord(@NonNull Cell cell, @NonNull String text, @NonNull String meaning) {

    private static final List<FixedWord> ALL = read();

    private static FixedWord of(String line) {
        String[] parts = line.split(" ", 3);
        String cell = parts[0].toUpperCase(Locale.ROOT).replace('-', '_');
        return new FixedWord(Cell.valueOf(cell), parts[1], parts[2]);
    }

    private static List<FixedWord> read() {
        try (InputStream words = FixedWord.class.getResourceAsStream("words.txt")) {
            if (words == null) {
                throw new IllegalStateException("words.txt is missing");
            }
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isEmpty() && !it.startsWith("//"))
                    .map(FixedWord::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for something, in the order of the table. */
    public static List<FixedWord> of(Cell cell) {
        return ALL.stream().filter(it -> it.cell == cell).toList();
    }

    /** A word for something. */
    public static Optional<FixedWord> find(Cell cell, String text) {
        return ALL.stream().filter(it -> it.cell == cell && it.text.equals(text)).findFirst();
    }
}
