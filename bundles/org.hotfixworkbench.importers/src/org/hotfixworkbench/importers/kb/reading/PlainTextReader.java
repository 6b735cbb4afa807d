package org.hotfixworkbench.importers.kb.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;

/** Articles as plain text: those of the archive with their head of names and values, and others. */
final class PlainTextReader {

    private static final int WIDEST_WRAPPED = 120;
    private static final int LONGEST_HEAD = 20;
    private static final Pattern BREAK = Pattern.compile("(?i)</?(?:br|p) ?/?>");
    private static final Pattern PROPERTY = Pattern.compile("([A-Z][A-Z/]{2,12})\\s*:(.*)");

    private PlainTextReader() {}

    static Article read(List<Line> printed, RepairLog log) {
        List<Line> lines = printed.stream().map(it -> withoutBreaks(it, log)).toList();
        Map<String, String> properties = new HashMap<>();
        int at = head(lines, properties);
        List<Line> rest = lines.subList(at, lines.size());
        boolean wrapped =
                rest.stream().filter(it -> it.text().length() > WIDEST_WRAPPED).count()
                        <= rest.size() / 50;
        return new Article(
                properties.get("title"), properties, new TextScanner(rest, wrapped, log).scan());
    }

    private static Line withoutBreaks(Line line, RepairLog log) {
        if (line.text().indexOf('<') < 0) {
            return line;
        }
        String text = BREAK.matcher(line.text()).replaceAll("");
        if (text.equals(line.text())) {
            return line;
        }
        log.repair(line.number(), "line breaks of HTML dropped");
        return new Line(line.number(), text);
    }

    /** Reads the head of an article of the archive; the index of the line after it. */
    private static int head(List<Line> lines, Map<String, String> properties) {
        int at = 0;
        String name = null;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
            String text = lines.get(i).text();
            Matcher property = PROPERTY.matcher(text);
            if (property.matches()) {
                name = property.group(1).toLowerCase(Locale.ROOT);
                properties.putIfAbsent(name, property.group(2).strip());
                at = i + 1;
            } else if (text.isBlank() || name == null) {
                if (name != null) {
                    break;
                }
            } else if (text.startsWith(" ")) {
                properties.merge(name, text.strip(), (a, b) -> a + " " + b);
                at = i + 1;
            } else {
                break;
            }
        }
        if (!properties.containsKey("document") && !properties.containsKey("title")) {
            properties.clear();
            return 0;
        }
        properties.values().removeIf(String::isEmpty);
        return at;
    }
}
