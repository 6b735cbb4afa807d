package org.hotfixworkbench.dsl.formatting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * Writes a layout: one pass over the tokens, in the order of the text, which keeps the cost linear.
 * Comments at the ends of lines that follow each other are aligned.
 */
final class LayoutWriter {

    private static final int MAX_PADDING = 40;

    private final Layout layout;
    private final boolean endsFile;
    private final List<Place> places = new ArrayList<>();
    private final List<Place> commented = new ArrayList<>();

    private final Map<ISemanticRegion, String> ranges = new IdentityHashMap<>();

    private int line;
    private int column;
    private int indent;

    LayoutWriter(Layout layout, boolean endsFile) {
        this.layout = layout;
        this.endsFile = endsFile;
    }

    /** Adds the replacements of all gaps to a document. */
    void write(IHiddenRegion start, IFormattableDocument document) {
        render(start);
        alignComments();
        for (Place place : places) {
            document.addReplacer(new GapReplacer(place.hidden, place.text));
            ISemanticRegion next = place.hidden.getNextSemanticRegion();
            String range = ranges.get(next);
            if (next != null && range != null) {
                document.addReplacer(new GapReplacer(next, range));
            }
        }
    }

    private void render(IHiddenRegion start) {
        int depth = 0;
        IHiddenRegion hidden = start;
        while (hidden != null) {
            ISemanticRegion next = hidden.getNextSemanticRegion();
            int inner = depth;
            depth -= Layout.keyword(next).equals("}") ? 1 : 0;
            GapText gap = GapText.of(hidden, inner, Math.max(0, depth));
            Place place =
                    new Place(
                            hidden,
                            gap.write(next == null ? Gap.NONE : layout.gapBefore(next), endsFile));
            places.add(place);
            if (gap.hasTrailingComment() && place.text.indexOf('\n') > 0) {
                place.at(line, column, indent);
                commented.add(place);
            }
            advance(place.text);
            if (next != null) {
                advance(token(next));
                depth += Layout.keyword(next).equals("{") ? 1 : 0;
            }
            hidden = hidden.getNextHiddenRegion();
        }
    }

    /** Returns a token; the only one that may hold blanks, a range, gets one on each side. */
    private String token(ISemanticRegion region) {
        String text = region.getText();
        int dots = text.indexOf("..");
        if (dots < 0 || text.startsWith("\"") || text.indexOf('/') >= 0 || isOneWord(text)) {
            return text;
        }
        String first = text.substring(0, dots);
        String last = text.substring(dots + 2);
        String range = blanksRemoved(first) + " .. " + blanksRemoved(last);
        ranges.put(region, range);
        return range;
    }

    private static boolean isOneWord(String text) {
        return blanksRemoved(text).length() == text.length();
    }

    private static String blanksRemoved(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!HiddenText.isBlank(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private void advance(String text) {
        int last = text.lastIndexOf('\n');
        if (last < 0) {
            column += text.length();
            return;
        }
        for (int i = 0; i <= last; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        column = text.length() - last - 1;
        indent = column;
    }

    private void alignComments() {
        int from = 0;
        while (from < commented.size()) {
            int to = from + 1;
            while (to < commented.size() && commented.get(to).follows(commented.get(to - 1))) {
                to++;
            }
            align(commented.subList(from, to));
            from = to;
        }
    }

    private static void align(List<Place> block) {
        int widest = block.stream().mapToInt(place -> place.column).max().orElse(0);
        int narrowest = block.stream().mapToInt(place -> place.column).min().orElse(0);
        if (widest - narrowest <= MAX_PADDING) {
            block.forEach(place -> place.text = " ".repeat(widest - place.column) + place.text);
        }
    }

    /** The text between two tokens; with a comment at the end of a line, where that line ends. */
    private static final class Place {
        private final IHiddenRegion hidden;
        private String text;
        private int line;
        private int column;
        private int indent;

        Place(IHiddenRegion hidden, String text) {
            this.hidden = hidden;
            this.text = text;
        }

        void at(int newLine, int newColumn, int newIndent) {
            line = newLine;
            column = newColumn;
            indent = newIndent;
        }

        boolean follows(Place other) {
            return line == other.line + 1 && indent == other.indent;
        }
    }
}
