package org.hotfixworkbench.dsl.ide.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.Positions;

/**
 * What follows from a typed character: behind Enter the new line is indented and the row before it
 * aligned; a brace that ends a block goes below the line that began it. Only blanks change, and the
 * text may be damaged: it is most of the time, while somebody types.
 */
public final class TypedText {

    /** The end of a line. */
    public static final String ENTER = "\n";

    /** The end of a block. */
    public static final String BRACE = "}";

    private final LineIndex lines;
    private final String text;

    private TypedText(LineIndex lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /**
     * The edits that follow.
     *
     * @param lines the text, with what was typed
     * @param position the place behind the typed character
     * @param typed what was typed
     */
    public static List<TextEdit> edits(LineIndex lines, Position position, String typed) {
        TypedText followed = new TypedText(lines);
        int line = Math.clamp(position.getLine() + 1L, 1, lines.count());
        return switch (typed) {
            case ENTER -> followed.enter(line);
            case BRACE -> followed.brace(line, Positions.offset(lines, position) - 1);
            default -> List.of();
        };
    }

    private List<TextEdit> enter(int line) {
        int start = lines.start(line);
        OpenBlocks blocks = OpenBlocks.at(text, start);
        if (blocks.inText()) {
            return List.of();
        }
        List<GapChange> changes = new ArrayList<>();
        if (line > 1) {
            changes.addAll(RowAlignment.changes(lines, line - 1));
        }
        int word = firstWord(line);
        boolean ends = word < text.length() && text.charAt(word) == '}';
        indent(line, blocks.depth() - (ends ? 1 : 0), changes);
        return LineChanges.edits(lines, changes);
    }

    private List<TextEdit> brace(int line, int at) {
        boolean first = at >= 0 && at == firstWord(line) && text.charAt(at) == '}';
        if (!first) {
            return List.of();
        }
        OpenBlocks blocks = OpenBlocks.at(text, at);
        if (blocks.inText()) {
            return List.of();
        }
        List<GapChange> changes = new ArrayList<>();
        indent(line, blocks.depth() - 1, changes);
        return LineChanges.edits(lines, changes);
    }

    private void indent(int line, int depth, List<GapChange> changes) {
        int start = lines.start(line);
        int word = firstWord(line);
        String indentation = OpenBlocks.indentation(depth);
        if (!text.substring(start, word).equals(indentation)) {
            changes.add(new GapChange(start, word, indentation));
        }
    }

    /** Where the first character of a line is that is no blank, or else its end. */
    private int firstWord(int line) {
        int at = lines.start(line);
        int end = lines.end(line);
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
