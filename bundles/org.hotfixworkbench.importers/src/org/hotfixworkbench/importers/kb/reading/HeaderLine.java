package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.kb.words.Column;
import org.hotfixworkbench.importers.kb.words.Vocabulary;

/**
 * The headings of a table whose columns are set off by blanks.
 *
 * @param columns what the columns hold
 * @param headings the headings as printed
 * @param starts where each heading begins on the line
 */
record HeaderLine(List<Column> columns, List<String> headings, List<Integer> starts) {

    private static final int LONGEST = 200;
    private static final int LONGEST_PHRASE = 4;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");

    /** The headings on a line; empty when it is no line of headings of a file table. */
    static Optional<HeaderLine> parse(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return Optional.empty();
        }
        String plain = line.replace('\t', ' ').replace('\u00A0', ' ');
        Optional<HeaderLine> chunks = ofChunks(plain);
        return chunks.isPresent() ? chunks : ofWords(plain);
    }

    private static Optional<HeaderLine> ofChunks(String line) {
        HeaderLine header = new HeaderLine(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher chunks = CHUNK.matcher(line.replace("\t", "  "));
        int unknown = 0;
        while (chunks.find()) {
            Optional<Column> column = Vocabulary.column(chunks.group());
            unknown += column.isPresent() ? 0 : 1;
            header.add(column.orElse(Column.OTHER), chunks.group(), chunks.start());
        }
        return unknown * 3 <= header.columns.size() ? header.checked() : Optional.empty();
    }

    private static Optional<HeaderLine> ofWords(String line) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group());
            starts.add(matcher.start());
        }
        HeaderLine header = new HeaderLine(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int i = 0;
        while (i < words.size()) {
            int length = Math.min(LONGEST_PHRASE, words.size() - i);
            while (length > 0
                    && Vocabulary.column(String.join(" ", words.subList(i, i + length)))
                            .isEmpty()) {
                length--;
            }
            if (length == 0) {
                return Optional.empty();
            }
            String phrase = String.join(" ", words.subList(i, i + length));
            header.add(Vocabulary.column(phrase).orElseThrow(), phrase, starts.get(i));
            i += length;
        }
        return header.checked();
    }

    private void add(Column column, String heading, int start) {
        columns.add(column);
        headings.add(heading);
        starts.add(start);
    }

    private Optional<HeaderLine> checked() {
        Set<Column> known = EnumSet.noneOf(Column.class);
        for (Column column : columns) {
            if (!column.text() && !known.add(column)) {
                return Optional.empty();
            }
        }
        return known.contains(Column.NAME) && known.size() >= 2
                ? Optional.of(this)
                : Optional.empty();
    }

    /** The start of the last column of free text; the largest number when there is none. */
    int lastTextStart() {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).text()) {
                return starts.get(i);
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The index of the last column of free text; -1 when there is none. */
    int lastText() {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).text()) {
                return i;
            }
        }
        return -1;
    }
}
