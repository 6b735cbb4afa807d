package org.hotfixworkbench.importers.kb.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that articles use for columns, sections and cells, in several languages. They are data:
 * {@code vocabulary.txt} beside this class.
 */
public final class Vocabulary {

    private static final Vocabulary SHIPPED = load();
    private static final int MONTHS = 12;

    private final Map<String, Set<String>> byMeaning = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();

    private Vocabulary() {}

    private static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(it -> !it.isBlank() && it.charAt(0) != '#')
                    .forEach(vocabulary::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        vocabulary.index();
        return vocabulary;
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        Set<String> words =
                byMeaning.computeIfAbsent(line.substring(0, colon), it -> new HashSet<>());
        for (String word : line.substring(colon + 2).split(";")) {
            words.add(Meaning.normal(word));
        }
    }

    private void index() {
        for (Column column : Column.values()) {
            words("column", column).forEach(it -> columns.putIfAbsent(it, column));
        }
        for (Section section : Section.values()) {
            words("section", section).forEach(it -> sections.putIfAbsent(it, section));
        }
        for (int month = 1; month <= MONTHS; month++) {
            int number = month;
            byMeaning.get("month." + month).forEach(it -> months.put(it, number));
        }
    }

    private Set<String> words(String kind, Enum<?> meaning) {
        String name = meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return byMeaning.getOrDefault(kind + "." + name, Set.of());
    }

    /** What a column with this heading holds; empty for other texts. */
    public static Optional<Column> column(String heading) {
        return Optional.ofNullable(SHIPPED.columns.get(Meaning.normal(heading)));
    }

    /** What a section with this heading is about; empty for other texts. */
    public static Optional<Section> section(String heading) {
        return Optional.ofNullable(SHIPPED.sections.get(Meaning.normal(heading)));
    }

    /** The section whose heading the text begins with; the longest heading counts. */
    public static Optional<Section> sectionAtStart(String text) {
        return headingAtStart(text).map(SHIPPED.sections::get);
    }

    /**
     * The longest heading of a section that the text begins with, in the form of the vocabulary.
     */
    public static Optional<String> headingAtStart(String text) {
        String normal = Meaning.normal(text);
        return SHIPPED.sections.keySet().stream()
                .filter(normal::startsWith)
                .max(Comparator.comparingInt(String::length));
    }

    /** The number of a month, 1 to 12, by its name or an abbreviation; empty for other texts. */
    public static Optional<Integer> month(String name) {
        String normal = Meaning.normal(name);
        return Optional.ofNullable(
                SHIPPED.months.get(
                        normal.endsWith(".") ? normal.substring(0, normal.length() - 1) : normal));
    }

    /** Whether a cell says that there is no such value. */
    public static boolean notApplicable(String cell) {
        return SHIPPED.byMeaning.get("cell.not-applicable").contains(Meaning.normal(cell));
    }

    /** Whether a text says "nothing", "none" or "no". */
    public static boolean nothing(String text) {
        return SHIPPED.byMeaning.get("cell.nothing").contains(Meaning.normal(text));
    }

    /** Whether the heading of a column says that it lists what an update replaces. */
    public static boolean replacedColumn(String heading) {
        return SHIPPED.byMeaning.get("section.replaced-column").contains(Meaning.normal(heading));
    }

    /** A text in the form in which words are compared: lower case, plain blanks and hyphens. */
    public static String normal(String text) {
        return Meaning.normal(text);
    }
}
