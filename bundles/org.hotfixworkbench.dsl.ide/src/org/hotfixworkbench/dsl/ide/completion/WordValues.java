package org.hotfixworkbench.dsl.ide.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.ide.clauses.Cell;

/** Words for classes, restarts, verdicts and reasons. */
final class WordValues {

    private static final List<Word> WORDS = read();

    private WordValues() {}

    private record Word(@NonNull Cell cell, @NonNull String text, @NonNull String meaning) {
        static Word of(String line) {
            String[] parts = line.split(" ", 3);
            String cell = parts[0].toUpperCase(Locale.ROOT).replace('-', '_');
            return new Word(Cell.valueOf(cell), parts[1], parts[2]);
        }
    }

    private static List<Word> read() {
        try (InputStream words = WordValues.class.getResourceAsStream("words.txt")) {
            if (words == null) {
                throw new IllegalStateException("words.txt is missing");
            }
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isEmpty() && !it.startsWith("//"))
                    .map(Word::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for a value; a reason is one for not applying. */
    static void propose(Cell cell, Proposals proposals) {
        for (Word word : WORDS) {
            if (word.cell == cell) {
                proposals.add(
                        Proposal.value(word.text, CompletionItemKind.EnumMember)
                                .detail(word.meaning));
            }
        }
    }
}
