package org.hotfixworkbench.importers.kb.reading;

import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of a paragraph, heading or cell of Markdown, without markup. */
final class InlineText {

    private InlineText() {}

    /**
     * Collects the text below a node. Line ends of the source are "\n", forced breaks "\n\n". Walks
     * without recursion: nesting is as deep as whoever wrote the source wanted.
     */
    static String of(Node root) {
        StringBuilder text = new StringBuilder();
        Node node = root.getFirstChild();
        while (node != null) {
            add(node, text);
            if (node.getFirstChild() != null && !(node instanceof Image)) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == root ? null : node.getNext();
        }
        return text.toString();
    }

    private static void add(Node node, StringBuilder text) {
        switch (node) {
            case Text words -> text.append(words.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case SoftLineBreak end -> text.append('\n');
            case HardLineBreak end -> text.append("\n\n");
            case HtmlInline tag -> {
                if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                    text.append("\n\n");
                }
            }
            default -> {
                // a node without text of its own
            }
        }
    }
}
