package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Colours can be read by people who see little: what WCAG 2 calls AA, 4.5 to 1 for text. Light
 * comes first in the style sheet, then dark.
 */
class SiteStylesTest {

    private static final double ENOUGH = 4.5;

    private static Map<String, String> colours(int scheme) throws IOException {
        String css =
                ProjectFiles.read(
                        "bundles/org.hotfixworkbench.exporters/src/org/hotfixworkbench/exporters/html/site.css");
        String block = css.split(":root \\{")[scheme + 1];
        Map<String, String> colours = new TreeMap<>();
        Matcher matcher =
                Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});")
                        .matcher(block.substring(0, block.indexOf('}')));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    @ParameterizedTest
    @CsvSource({
        "text, back",
        "text, panel",
        "muted, back",
        "muted, panel",
        "link, back",
        "link, panel",
        "visited, back",
        "visited, panel",
        "good, good-back",
        "warning, warning-back",
        "bad, bad-back",
        "mark, back"
    })
    void textStandsOutFromWhatIsBehindIt(String text, String back) throws IOException {
        for (int scheme = 0; scheme < 2; scheme++) {
            Map<String, String> colours = colours(scheme);
            assertEquals(14, colours.size());
            double contrast = contrast(colours.get(text), colours.get(back));
            assertTrue(contrast >= ENOUGH, text + " on " + back + ": " + contrast);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
    }

    private static double part(int value) {
        double part = (value & 0xFF) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
