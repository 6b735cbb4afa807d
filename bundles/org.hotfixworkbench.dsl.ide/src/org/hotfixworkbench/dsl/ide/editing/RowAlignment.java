package org.hotfixworkbench.dsl.ide.editing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.TextFormatter;

/**
 * Aligns one row to the table that it is in. The table is formatted in a text of its own, so the
 * text around it may be damaged, and nothing but the table is looked at.
 */
final class RowAlignment {

    /** In larger tables only the lines next to the row are looked at: this runs at each Enter. */
    private static final int LARGEST = 150;

    private static final SourceFile ALONE = new SourceFile(Path.of("row.hotfix"), "row.hotfix");

    private final LineIndex lines;
    private final String text;
    private final int row;

    private RowAlignment(LineIndex lines, int row) {
        this.lines = lines;
        this.text = lines.text();
        this.row = row;
    }

    /** The changes of a line, counted from 1; none when it begins or ends a block, or is no row. */
    static List<GapChange> changes(LineIndex lines, int line) {
        return new RowAlignment(lines, line).changes();
    }

    private List<GapChange> changes() {
        int start = lines.start(row);
        int end = lines.end(row);
        BlockScanner scanner = new BlockScanner(text);
        scanner.scan(start);
        List<OpenBlocks.Block> blocks = List.copyOf(scanner.open());
        if (text.substring(start, end).isBlank() || scanner.isInside(start)) {
            return List.of();
        }
        scanner.scan(end);
        if (scanner.isInside(end) || !scanner.open().equals(blocks)) {
            return List.of();
        }
        if (!blocks.isEmpty() && blocks.getLast().kind().isTable()) {
            int from = blocks.getLast().brace() + 1;
            int to = scanner.endOfBlock();
            if (lines.line(to) - lines.line(from) <= LARGEST) {
                Optional<List<GapChange>> found = formatted(blocks, from, to);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return formatted(blocks, lines.start(firstOfKind()), end).orElse(List.of());
    }

    /** The first of the lines up to the row that begin as it does, without a line between. */
    private int firstOfKind() {
        String word = firstWord(row);
        int first = row;
        while (first > 1 && row - first < LARGEST && firstWord(first - 1).equals(word)) {
            first--;
        }
        return first;
    }

    private String firstWord(int line) {
        String content = text.substring(lines.start(line), lines.end(line)).strip();
        int end = 0;
        while (end < content.length() && !Character.isWhitespace(content.charAt(end))) {
            end++;
        }
        return content.substring(0, end);
    }

    /** The changes of the row when a part of the text is formatted; empty when that is damaged. */
    private Optional<List<GapChange>> formatted(List<OpenBlocks.Block> blocks, int from, int to) {
        StringBuilder alone = new StringBuilder();
        for (OpenBlocks.Block block : blocks) {
            alone.append(block.kind().head());
        }
        // what is between the words before the part is the same here and there
        alone.append(from > 0 && text.charAt(from - 1) == '\n' ? "\n" : "");
        int moved = from - alone.length();
        alone.append(text, from, to).append('\n').append("}\n".repeat(blocks.size()));
        String table = alone.toString();
        return reformatted(table)
                .map(
                        it ->
                                LineChanges.of(
                                        lines,
                                        GapChange.between(table, it).stream()
                                                .map(change -> change.moved(moved))
                                                .filter(change -> isIn(change, from, to))
                                                .map(change -> cut(change, to))
                                                .toList(),
                                        row));
    }

    private static Optional<String> reformatted(String table) {
        try {
            TextFormatter.Result result = new TextFormatter().format(ALONE, table);
            return result.findings().isEmpty() ? Optional.of(result.text()) : Optional.empty();
        } catch (SourceReader.UnreadableException e) {
            // blocks that are nested too deeply are not formatted anywhere
            return Optional.empty();
        }
    }

    private static boolean isIn(GapChange change, int from, int to) {
        return change.start() >= Math.max(0, from - 1) && change.start() <= to;
    }

    /** The blanks behind the part are those of the part only as far as its end. */
    private static GapChange cut(GapChange change, int to) {
        int breaks = change.text().indexOf('\n');
        return change.end() <= to
                ? change
                : new GapChange(
                        change.start(),
                        to,
                        breaks < 0 ? change.text() : change.text().substring(0, breaks));
    }
}
