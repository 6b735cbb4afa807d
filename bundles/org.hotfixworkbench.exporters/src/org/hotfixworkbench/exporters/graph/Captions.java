package org.hotfixworkbench.exporters.graph;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Kind;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.model.HotfixClass;

/** What stands in the boxes and at the edges of a picture. */
public final class Captions {

    /** Characters in a line of a title. */
    private static final int WIDTH = 36;

    private Captions() {}

    /** The name, what it is, and the title in two lines at most. */
    public static List<String> of(Node node) {
        List<String> lines = new ArrayList<>();
        lines.add(visible(node.name()));
        String kind = kind(node);
        if (!kind.isEmpty()) {
            lines.add(kind);
        }
        String title = node.title();
        if (title != null && !title.isBlank()) {
            lines.addAll(wrapped(visible(title.strip())));
        }
        return lines;
    }

    /** The number, the class, and what is odd about it. */
    public static String kind(Node node) {
        List<String> words = new ArrayList<>();
        if (node.article() != null && !node.article().toString().equalsIgnoreCase(node.name())) {
            words.add(node.article().toString());
        }
        if (node.releaseClass() != HotfixClass.UNSTATED) {
            words.add(node.releaseClass().getLiteral());
        }
        if (!node.described()) {
            words.add("not described");
        }
        if (node.selfReplacing()) {
            words.add("replaces itself");
        }
        return String.join(" · ", words);
    }

    /** What the files say of an edge; empty where they agree or cannot tell. */
    public static String of(Edge edge) {
        if (edge.kind() == Kind.BY_FILES) {
            return "by files";
        }
        return switch (edge.files()) {
            case LOWER -> "lower version of a file";
            case PARTIAL -> "not all files";
            case ALL_HIGHER, SAME_OR_HIGHER, UNKNOWN -> "";
        };
    }

    /** A picture shows no control characters; XML cannot even hold them. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .map(it -> Character.isISOControl(it) || isNoCharacter(it) ? ' ' : it)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isNoCharacter(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static List<String> wrapped(String text) {
        if (text.length() <= WIDTH) {
            return List.of(text);
        }
        int end = text.lastIndexOf(' ', WIDTH);
        end = end < WIDTH / 2 ? boundary(text, WIDTH) : end;
        String rest = text.substring(end).strip();
        if (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH - 1);
            cut = cut < WIDTH / 2 ? boundary(rest, WIDTH - 1) : cut;
            rest = rest.substring(0, cut).strip() + "…";
        }
        return List.of(text.substring(0, end).strip(), rest);
    }

    /** The position, or the one before it when it would split a character. */
    private static int boundary(String text, int position) {
        return Character.isLowSurrogate(text.charAt(position)) ? position - 1 : position;
    }
}
