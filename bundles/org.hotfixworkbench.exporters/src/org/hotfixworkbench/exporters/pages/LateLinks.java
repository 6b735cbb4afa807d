package org.hotfixworkbench.exporters.pages;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Links that are written before it is known where they lead. Until then they stand between control
 * characters, which no cleaned text has.
 */
public final class LateLinks {

    private static final char BEGIN = '\u0001';
    private static final char TEXT = '\u0002';
    private static final char END = '\u0003';

    private LateLinks() {}

    /** Writes a link that shows a text, which the format has already written. */
    public static void append(Target target, String text, StringBuilder out) {
        out.append(BEGIN).append((char) ('A' + target.topic().ordinal()));
        out.append(URLEncoder.encode(target.name(), StandardCharsets.UTF_8));
        out.append(TEXT).append(text).append(END);
    }

    /** The text with every link as its format writes it, seen from a page. */
    static StringBuilder resolve(
            CharSequence text, Place page, Directory directory, PageFormat format) {
        String all = text.toString();
        StringBuilder out = new StringBuilder(all.length() + all.length() / 4);
        int from = 0;
        for (int at = all.indexOf(BEGIN); at >= 0; at = all.indexOf(BEGIN, from)) {
            out.append(all, from, at);
            int middle = all.indexOf(TEXT, at);
            int end = all.indexOf(END, middle);
            String shown = all.substring(middle + 1, end);
            Optional<Place> place = directory.find(target(all, at, middle));
            out.append(
                    place.map(it -> format.link(page.to(it, format.extension()), shown))
                            .orElse(shown));
            from = end + 1;
        }
        return out.append(all, from, all.length());
    }

    private static Target target(String all, int at, int middle) {
        Topic topic = Topic.values()[all.charAt(at + 1) - 'A'];
        return new Target(
                topic, URLDecoder.decode(all.substring(at + 2, middle), StandardCharsets.UTF_8));
    }
}
