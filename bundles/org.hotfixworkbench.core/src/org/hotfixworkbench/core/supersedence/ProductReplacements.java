package org.hotfixworkbench.core.supersedence;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Which article replaces which one, for one product. Lists are sorted by number. An article that
 * replaces itself is not among its own answers, and hides no other; articles that are not known
 * have empty answers. Not safe for use by several threads.
 */
public final class ProductReplacements {

    private final ReplacementGraph graph;

    ProductReplacements(ReplacementGraph graph) {
        this.graph = graph;
    }

    /** Whether the table has the article, be it as a replaced one only. */
    public boolean knows(KbNumber article) {
        return graph.node(article.toString()).isPresent();
    }

    /** What an article replaces itself. */
    public List<KbNumber> replaces(KbNumber article) {
        return direct(article, graph::replaced);
    }

    /** What an article replaces, directly or through others. */
    public List<KbNumber> allReplaced(KbNumber article) {
        return all(article, graph::allReplaced);
    }

    /** What replaces an article itself. */
    public List<KbNumber> replacedBy(KbNumber article) {
        return direct(article, graph::replacing);
    }

    /** What replaces an article, directly or through others. */
    public List<KbNumber> allReplacing(KbNumber article) {
        return all(article, graph::allReplacing);
    }

    /**
     * What one has to install today instead of an article: the ends of its chains, see {@link
     * ReplacementGraph#newest(int)}. Empty when the article is the newest one itself.
     */
    public List<KbNumber> newest(KbNumber article) {
        return all(article, graph::newest);
    }

    /** The cycles, see {@link ReplacementGraph#cycles()}. */
    public List<List<KbNumber>> cycles() {
        return graph.cycles().stream()
                .map(cycle -> cycle.stream().map(this::article).toList())
                .toList();
    }

    private List<KbNumber> direct(KbNumber article, Function<Integer, int[]> edges) {
        OptionalInt node = graph.node(article.toString());
        return node.isEmpty()
                ? List.of()
                : IntStream.of(edges.apply(node.getAsInt()))
                        .mapToObj(this::article)
                        .sorted()
                        .toList();
    }

    /** On a cycle an article leads back to itself, which is no answer. */
    private List<KbNumber> all(KbNumber article, Function<Integer, BitSet> closure) {
        OptionalInt node = graph.node(article.toString());
        return node.isEmpty()
                ? List.of()
                : closure.apply(node.getAsInt()).stream()
                        .filter(it -> it != node.getAsInt())
                        .mapToObj(this::article)
                        .sorted()
                        .toList();
    }

    private KbNumber article(int node) {
        return KbNumber.parse(graph.name(node));
    }
}
