package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names and values between two lines of three hyphens, at the begin of Markdown.
 *
 * @param properties names in lower case; values without quotes, empty ones left out
 * @param rest all lines, those of the head emptied, so that numbers stay
 */
record FrontMatter(Map<String, String> properties, List<Line> rest) {

    private static final int LONGEST = 200;
    private static final int LATEST = 5;

    static FrontMatter of(List<Line> lines) {
        int begin = 0;
        while (begin < Math.min(LATEST, lines.size())
                && (lines.get(begin).blank() || lines.get(begin).text().startsWith("<!--"))) {
            begin++;
        }
        int end = begin + 1;
        int limit = Math.min(lines.size(), begin + LONGEST);
        while (end < limit && !lines.get(end).text().strip().equals("---")) {
            end++;
        }
        if (begin >= limit || end >= limit || !lines.get(begin).text().strip().equals("---")) {
            return new FrontMatter(Map.of(), lines);
        }
        Map<String, String> properties = new HashMap<>();
        List<Line> rest = new ArrayList<>(lines);
        for (int i = begin; i <= end; i++) {
            property(lines.get(i).text(), properties);
            rest.set(i, new Line(lines.get(i).number(), ""));
        }
        return new FrontMatter(properties, rest);
    }

    private static void property(String line, Map<String, String> properties) {
        int colon = line.indexOf(": ");
        if (colon > 0) {
            String value = line.substring(colon + 2).strip().replaceAll("^(['\"])(.*)\\1$", "$2");
            if (!value.isEmpty()) {
                properties.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
            }
        }
    }
}
