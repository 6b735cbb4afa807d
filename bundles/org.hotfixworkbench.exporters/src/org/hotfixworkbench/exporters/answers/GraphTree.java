package org.hotfixworkbench.exporters.answers;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Group;
import org.hotfixworkbench.core.supersedence.ReplacementView.Kind;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.core.text.VisibleText;

/**
 * What replaces what as trees of lines. A chain goes straight down; only where it forks, the lines
 * are indented. What was printed before is not printed again with all that follows from it.
 */
public final class GraphTree {

    private static final int TITLE = 60;

    private final ReplacementView view;
    private final boolean styled;
    private final Appendable out;
    private final List<List<Edge>> olderOf = new ArrayList<>();
    private final List<List<Edge>> newerOf = new ArrayList<>();

    /** A line that is still to be printed. */
    private record Line(int node, @Nullable Edge edge, String indent, String mark) {}

    private GraphTree(ReplacementView view, Appendable out, boolean styled) {
        this.view = view;
        this.out = out;
        this.styled = styled;
        view.nodes().forEach(it -> olderOf.add(new ArrayList<>()));
        view.nodes().forEach(it -> newerOf.add(new ArrayList<>()));
        for (Edge edge : view.edges()) {
            olderOf.get(edge.newer()).add(edge);
            newerOf.get(edge.older()).add(edge);
        }
    }

    /**
     * Prints a view.
     *
     * @param styled whether colours may be used
     */
    public static void print(ReplacementView view, Appendable out, boolean styled)
            throws IOException {
        GraphTree tree = new GraphTree(view, out, styled);
        if (view.subject() >= 0) {
            tree.subject();
        } else {
            tree.everything();
        }
        tree.remarks();
    }

    private void subject() throws IOException {
        int node = view.subject();
        Place place = view.nodes().get(node).place();
        String source = place == null || place.line() == null ? "" : "  " + place.line();
        line(bold(label(node)) + dim(source));
        direction("replaced by", newerOf.get(node), newerOf, "↑ ");
        direction("replaces", olderOf.get(node), olderOf, "↓ ");
    }

    private void direction(String head, List<Edge> edges, List<List<Edge>> next, String mark)
            throws IOException {
        line("");
        line(edges.isEmpty() ? head + ": nothing" : head);
        BitSet printed = new BitSet();
        printed.set(view.subject());
        List<Line> lines = new ArrayList<>();
        for (Edge edge : edges) {
            lines.add(new Line(end(edge, next), edge, "  ", ""));
        }
        tree(lines, next, mark, printed);
    }

    private int end(Edge edge, List<List<Edge>> next) {
        return next == olderOf ? edge.older() : edge.newer();
    }

    /** From each hotfix that nothing replaces; then what is left, which is on circles. */
    private void everything() throws IOException {
        BitSet printed = new BitSet();
        for (boolean circles : new boolean[] {false, true}) {
            for (int node = 0; node < view.nodes().size(); node++) {
                boolean starts = circles || newerOf.get(node).isEmpty();
                if (starts && !printed.get(node) && !olderOf.get(node).isEmpty()) {
                    separate(printed);
                    tree(List.of(new Line(node, null, "", "")), olderOf, "↓ ", printed);
                }
            }
        }
    }

    private void separate(BitSet printed) throws IOException {
        if (!printed.isEmpty()) {
            line("");
        }
    }

    private void tree(List<Line> roots, List<List<Edge>> next, String mark, BitSet printed)
            throws IOException {
        Deque<Line> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Line at = open.pop();
            List<Edge> edges = next.get(at.node());
            boolean again = printed.get(at.node()) && !edges.isEmpty();
            String text = at.edge() == null ? bold(label(at.node())) : label(at.node());
            line(
                    at.indent()
                            + at.mark()
                            + text
                            + remark(at.edge())
                            + (again ? dim("  (see above)") : ""));
            if (!again) {
                printed.set(at.node());
                follow(at, edges, next, mark).reversed().forEach(open::push);
            }
        }
    }

    private List<Line> follow(Line at, List<Edge> edges, List<List<Edge>> next, String mark) {
        String indent = at.indent() + below(at.mark());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            boolean last = i + 1 == edges.size();
            String branch = edges.size() == 1 ? mark : last ? "└─ " : "├─ ";
            lines.add(new Line(end(edge, next), edge, indent, branch));
        }
        return lines;
    }

    /** What stands below a mark in the lines that follow. */
    private static String below(String mark) {
        return switch (mark) {
            case "├─ " -> "│  ";
            case "└─ " -> "   ";
            default -> "";
        };
    }

    private String label(int index) {
        Node node = view.nodes().get(index);
        StringBuilder label = new StringBuilder(VisibleText.of(node.name()));
        if (node.article() != null && !node.article().toString().equalsIgnoreCase(node.name())) {
            label.append("  ").append(node.article());
        }
        String title = node.title();
        if (title != null) {
            String text = VisibleText.of(title.strip());
            label.append("  ");
            label.append(text.length() > TITLE ? text.substring(0, TITLE - 1) + "…" : text);
        }
        if (!node.described()) {
            label.append("  [not described]");
        }
        if (node.selfReplacing()) {
            label.append("  [says that it replaces itself]");
        }
        return label.toString();
    }

    private static String remark(@Nullable Edge edge) {
        if (edge == null) {
            return "";
        }
        if (edge.kind() == Kind.BY_FILES) {
            return "  [by files only]";
        }
        return switch (edge.files()) {
            case LOWER -> "  [stated, but the newer one has a lower version of a file]";
            case PARTIAL -> "  [stated, but the newer one has not all files]";
            case ALL_HIGHER, SAME_OR_HIGHER, UNKNOWN -> "";
        };
    }

    private void remarks() throws IOException {
        section(
                "in a circle",
                view.cycles().stream()
                        .map(
                                it ->
                                        names(it, " → ")
                                                + " → "
                                                + VisibleText.of(
                                                        view.nodes().get(it.getFirst()).name()))
                        .toList());
        section("alternatives, any of which is enough", groups());
        List<Integer> dangling =
                IntStream.range(0, view.nodes().size())
                        .filter(it -> !view.nodes().get(it).described())
                        .boxed()
                        .toList();
        section("not described", dangling.isEmpty() ? List.of() : List.of(names(dangling, ", ")));
    }

    private List<String> groups() {
        List<String> lines = new ArrayList<>();
        for (Group group : view.groups()) {
            lines.add(VisibleText.of(group.name()) + ": " + names(group.members(), " or "));
        }
        return lines;
    }

    private String names(List<Integer> nodes, String separator) {
        return nodes.stream()
                .map(it -> VisibleText.of(view.nodes().get(it).name()))
                .collect(Collectors.joining(separator));
    }

    private void section(String head, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            line("");
            line(head);
            for (String it : lines) {
                line("  " + it);
            }
        }
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    private String bold(String text) {
        return styled ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    private String dim(String text) {
        return styled && !text.isEmpty() ? "\u001B[2m" + text + "\u001B[0m" : text;
    }
}
