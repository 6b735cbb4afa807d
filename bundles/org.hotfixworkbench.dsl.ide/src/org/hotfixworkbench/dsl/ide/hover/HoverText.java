package org.hotfixworkbench.dsl.ide.hover;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What is said of something, for clients that show Markdown and for those that do not. */
public final class HoverText {

    private static final String SPECIAL = "\\`*[]<";

    private final List<Part> parts = new ArrayList<>();

    /** Starts with what is spoken of. */
    public HoverText(String headline) {
        parts.add(new Headline(headline));
    }

    private sealed interface Part permits Headline, Paragraph, Fact, Code, Link {}

    private record Headline(String text) implements Part {}

    private record Paragraph(String text) implements Part {}

    private record Fact(String label, String value) implements Part {}

    private record Code(String text) implements Part {}

    private record Link(String text, URI target) implements Part {}

    /** Adds a sentence or more; nothing is added when there is none. */
    public HoverText paragraph(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(new Paragraph(text.strip()));
        }
        return this;
    }

    /** Adds a value with its name; nothing is added when there is none. */
    public HoverText fact(String label, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            parts.add(new Fact(label, text));
        }
        return this;
    }

    /** Adds something as it is written in a source. */
    public HoverText code(String source) {
        parts.add(new Code(source));
        return this;
    }

    /** Adds a link to a document. */
    public HoverText link(String text, URI target) {
        parts.add(new Link(text, target));
        return this;
    }

    /** The text as Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        Part before = null;
        for (Part part : parts) {
            if (before != null) {
                text.append(before instanceof Fact && part instanceof Fact ? "\n" : "\n\n");
            }
            text.append(
                    switch (part) {
                        case Headline it -> "**" + escaped(it.text()) + "**";
                        case Paragraph it -> escaped(it.text()).replace("\n", "  \n");
                        case Fact it -> "- " + escaped(it.label()) + ": " + escaped(it.value());
                        case Code it -> "```hotfix\n" + it.text() + "\n```";
                        case Link it -> "[" + escaped(it.text()) + "](" + it.target() + ")";
                    });
            before = part;
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || c == '_' && !isInsideWord(text, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Inside a word an underscore is one, and names of code bases are easier to read like that. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The text without any markup; a link becomes its text. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(
                            switch (part) {
                                case Headline it -> it.text();
                                case Paragraph it -> it.text();
                                case Fact it -> it.label() + ": " + it.value();
                                case Code it -> it.text();
                                case Link it -> it.text();
                            });
        }
        return text.toString();
    }
}
