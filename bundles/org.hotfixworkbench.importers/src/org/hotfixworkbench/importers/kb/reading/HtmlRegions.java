package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;

/**
 * Tables of HTML inside Markdown. Each is replaced by a line with a mark, as many lines long as it
 * was, so that all lines keep their numbers.
 */
final class HtmlRegions {

    /** A sign of the private use area stands before and after the number of a region. */
    private static final char MARK = '\uE000';

    private static final Pattern MARKED = Pattern.compile("\\s*\uE000(\\d{1,6})\uE000\\s*");

    private final List<List<Block>> regions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private final RepairLog log;

    private HtmlRegions(RepairLog log) {
        this.log = log;
    }

    static HtmlRegions takenOutOf(List<Line> lines, RepairLog log) {
        HtmlRegions regions = new HtmlRegions(log);
        int at = 0;
        while (at < lines.size()) {
            int end = regionEnd(lines, at);
            if (end > at) {
                regions.add(lines.subList(at, end));
                at = end;
            } else {
                regions.text.append(lines.get(at).text()).append('\n');
                at++;
            }
        }
        return regions;
    }

    /** The index after the table that begins at a line; the index of the line when none does. */
    private static int regionEnd(List<Line> lines, int at) {
        int depth = 0;
        if (!lines.get(at).text().strip().toLowerCase(Locale.ROOT).startsWith("<table")) {
            return at;
        }
        for (int i = at; i < lines.size(); i++) {
            String line = lines.get(i).text().toLowerCase(Locale.ROOT);
            depth += count(line, "<table") - count(line, "</table");
            if (depth <= 0) {
                return i + 1;
            }
        }
        return lines.size();
    }

    private static int count(String line, String tag) {
        int count = 0;
        for (int i = line.indexOf(tag); i >= 0; i = line.indexOf(tag, i + 1)) {
            count++;
        }
        return count;
    }

    private void add(List<Line> lines) {
        StringBuilder html = new StringBuilder();
        lines.forEach(it -> html.append(it.text()).append('\n'));
        text.append(MARK).append(regions.size()).append(MARK).append("\n".repeat(lines.size()));
        regions.add(HtmlReader.fragment(html.toString(), lines.get(0).number() - 1, log));
    }

    /** The Markdown without the tables. */
    String text() {
        return text.toString();
    }

    /** What stands in the region that a line marks; nothing when it marks none. */
    List<Block> at(String line) {
        int index = index(line);
        return index < 0 ? List.of() : regions.get(index);
    }

    /** Whether a line marks a region. */
    boolean marks(String line) {
        return index(line) >= 0;
    }

    private int index(String line) {
        Matcher mark = MARKED.matcher(line);
        int index = mark.matches() ? Integer.parseInt(mark.group(1)) : -1;
        return index < regions.size() ? index : -1;
    }
}
