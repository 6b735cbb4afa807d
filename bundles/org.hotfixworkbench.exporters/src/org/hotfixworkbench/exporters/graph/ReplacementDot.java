package org.hotfixworkbench.exporters.graph;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Group;
import org.hotfixworkbench.core.supersedence.ReplacementView.Kind;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;

/**
 * What replaces what in the language of Graphviz. An edge leads from the newer hotfix to the one
 * that it replaces. The same view gives the same bytes.
 */
public final class ReplacementDot {

    private final ReplacementView view;
    private final StringBuilder text = new StringBuilder();

    private ReplacementDot(ReplacementView view) {
        this.view = view;
    }

    /** The graph of a view. */
    public static String of(ReplacementView view) {
        ReplacementDot dot = new ReplacementDot(view);
        dot.write();
        return dot.text.toString();
    }

    private void write() {
        text.append("digraph replacements {\n");
        text.append("    rankdir=TB;\n");
        text.append("    node [shape=box, style=\"rounded,filled\", fillcolor=white,");
        text.append(" fontname=\"Helvetica\", fontsize=10];\n");
        text.append("    edge [fontname=\"Helvetica\", fontsize=9, color=\"#495057\"];\n");
        for (int i = 0; i < view.nodes().size(); i++) {
            node(i);
        }
        view.edges().forEach(this::edge);
        for (int i = 0; i < view.groups().size(); i++) {
            group(i, view.groups().get(i));
        }
        text.append("}\n");
    }

    private void node(int index) {
        Node node = view.nodes().get(index);
        List<String> attributes = new ArrayList<>();
        attributes.add("label=" + quoted(String.join("\n", Captions.of(node))));
        if (!node.described()) {
            attributes.add("style=\"rounded,dashed\"");
            attributes.add("fontcolor=\"#868e96\"");
        } else if (node.replaced()) {
            attributes.add("fillcolor=\"#f1f3f5\"");
            attributes.add("fontcolor=\"#868e96\"");
        }
        if (node.described()) {
            attributes.add("color=" + quoted(ClassColours.of(node.releaseClass())));
        }
        if (index == view.subject()) {
            attributes.add("penwidth=3");
        }
        line("n" + index, attributes);
    }

    private void edge(Edge edge) {
        List<String> attributes = new ArrayList<>();
        if (edge.kind() == Kind.BY_FILES) {
            attributes.add("style=dashed");
            attributes.add("color=\"#1c7ed6\"");
            attributes.add("label=\"by files\"");
        } else if (edge.disagrees()) {
            attributes.add("color=\"#e8590c\"");
            attributes.add("label=" + quoted(Captions.of(edge)));
        }
        line("n" + edge.newer() + " -> n" + edge.older(), attributes);
    }

    private void group(int index, Group group) {
        String label = "any of\n" + group.name();
        line("g" + index, List.of("shape=ellipse", "style=dotted", "label=" + quoted(label)));
        for (int member : group.members()) {
            line("g" + index + " -> n" + member, List.of("style=dotted", "dir=none"));
        }
    }

    private void line(String what, List<String> attributes) {
        text.append("    ").append(what);
        if (!attributes.isEmpty()) {
            text.append(" [").append(String.join(", ", attributes)).append(']');
        }
        text.append(";\n");
    }

    /** A quoted string in which nothing has a meaning but the line breaks. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
