package org.hotfixworkbench.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/** A text with places to fill in. */
final class Template {

    private final List<Part> parts = new ArrayList<>();

    /** Some text; a hole is a place to fill in, and the text what stands there meanwhile. */
    private record Part(@NonNull String text, boolean hole) {}

    /** A text without places to fill in. */
    static Template literal(String text) {
        return new Template().text(text);
    }

    /** A text with places in angle brackets; an empty one is where the cursor goes. */
    static Template of(String pattern) {
        Template template = new Template();
        int at = 0;
        for (int hole = pattern.indexOf('<'); hole >= 0; hole = pattern.indexOf('<', at)) {
            int end = pattern.indexOf('>', hole);
            template.text(pattern.substring(at, hole)).hole(pattern.substring(hole + 1, end));
            at = end + 1;
        }
        return template.text(pattern.substring(at));
    }

    Template text(String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, false));
        }
        return this;
    }

    Template hole(String text) {
        parts.add(new Part(text, true));
        return this;
    }

    /** Whether there is anything to fill in. */
    boolean hasHoles() {
        return parts.stream().anyMatch(Part::hole);
    }

    /** The text, every line but the first one further in. */
    String plain(String indent) {
        StringBuilder text = new StringBuilder();
        parts.forEach(it -> text.append(it.text));
        return indented(text.toString(), indent);
    }

    /** The text as a snippet of the protocol, every line but the first one further in. */
    String snippet(String indent) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Part part : parts) {
            String escaped = part.text.replace("\\", "\\\\").replace("$", "\\$");
            if (!part.hole) {
                text.append(escaped);
            } else if (escaped.isEmpty()) {
                text.append("$0");
            } else {
                String content = escaped.replace("}", "\\}");
                text.append("${").append(number++).append(':').append(content).append('}');
            }
        }
        return indented(text.toString(), indent);
    }

    private static String indented(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        text.lines()
                .forEach(
                        it -> {
                            if (!lines.isEmpty()) {
                                lines.append('\n').append(it.isEmpty() ? "" : indent);
                            }
                            lines.append(it);
                        });
        return lines.toString();
    }
}
