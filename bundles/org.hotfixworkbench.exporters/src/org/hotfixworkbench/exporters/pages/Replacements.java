package org.hotfixworkbench.exporters.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.hotfixworkbench.core.supersedence.ReplacementGraph;

/** What replaces what: known when all hotfixes are. */
final class Replacements {

    /** The most hotfixes that a chain lists, so that long chains do not make long pages. */
    private static final int MOST = 200;

    /** The most hotfixes that a cell lists. */
    private static final int FEW = 3;

    private final ReplacementGraph graph;
    private final List<HotfixCard> cards;

    /**
     * Links hotfixes.
     *
     * @param cards the hotfixes that are described; of several with one name the first counts
     * @param others names of hotfixes that are not described
     */
    Replacements(List<HotfixCard> cards, Collection<String> others) {
        Map<String, HotfixCard> first = new LinkedHashMap<>();
        cards.forEach(it -> first.putIfAbsent(it.name(), it));
        this.cards = List.copyOf(first.values());
        graph =
                ReplacementGraph.of(
                        List.copyOf(first.keySet()),
                        this.cards.stream().map(HotfixCard::replaced).toList(),
                        List.copyOf(others));
    }

    /** The hotfixes that are named but that nobody describes. */
    List<String> undescribed() {
        List<String> names = new ArrayList<>();
        for (int node = cards.size(); node < graph.size(); node++) {
            names.add(graph.name(node));
        }
        return names;
    }

    private int node(String name) {
        return graph.node(name).orElseThrow();
    }

    /** Whether a hotfix is replaced, in a cell: by which ones. */
    Words status(String name) {
        int[] newer = graph.replacing(node(name));
        if (newer.length == 0) {
            return Words.badge(Tone.QUIET, "not replaced");
        }
        List<Words> names =
                Arrays.stream(newer).limit(FEW).mapToObj(it -> link(graph.name(it))).toList();
        String more = newer.length > FEW ? " and %d more".formatted(newer.length - FEW) : "";
        return Words.badge(Tone.WARNING, "replaced")
                .and(" by ")
                .and(Words.joined(names, ", "))
                .and(more.isEmpty() ? Words.NONE : Words.of(more));
    }

    /** The names of what replaces a hotfix itself, with commas; empty for none. */
    String statusText(String name) {
        List<String> names =
                Arrays.stream(graph.replacing(node(name)))
                        .limit(FEW)
                        .mapToObj(graph::name)
                        .toList();
        return String.join(", ", names);
    }

    /** The remark on top of a hotfix that is replaced. */
    List<Block> notice(String name) {
        int node = node(name);
        int[] newer = graph.replacing(node);
        if (newer.length == 0) {
            return List.of();
        }
        List<Words> direct = Arrays.stream(newer).limit(FEW).mapToObj(this::titled).toList();
        Words words = Words.of("Replaced by ").and(Named.and(direct));
        if (newer.length > FEW) {
            words = words.and(" and %d more".formatted(newer.length - FEW));
        }
        words = words.and(".");
        List<Step> chain = chain(node, graph::replacing);
        List<Words> newest =
                chain.stream()
                        .filter(it -> it.via() >= 0 && graph.replacing(it.node()).length == 0)
                        .limit(FEW)
                        .map(it -> titled(it.node()))
                        .toList();
        if (!newest.isEmpty()) {
            words = words.and(" The newest in its place: ").and(Named.and(newest)).and(".");
        }
        return List.of(new Block.Notice(Tone.WARNING, words));
    }

    /** A hotfix with its title where it has one. */
    private Words titled(int node) {
        Words name = link(graph.name(node));
        String title = node < cards.size() ? cards.get(node).title() : null;
        return title == null || title.isBlank() ? name : name.and(" (" + title + ")");
    }

    private static Words link(String name) {
        return Words.link(Topic.HOTFIX, name, name);
    }

    /** Adds both directions of the chain that a hotfix is in. */
    void add(String name, List<Section> sections) {
        int node = node(name);
        chain(sections, "Replaced by", "What replaces it", chain(node, graph::replacing));
        chain(sections, "Replaces", "What it replaces", chain(node, graph::replaced));
    }

    /** A hotfix in a chain, and the one through which it is reached; -1 when directly. */
    private record Step(int node, int via) {}

    private static List<Step> chain(int start, IntFunction<int[]> next) {
        Map<Integer, Integer> found = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        found.put(start, -1);
        while (!open.isEmpty() && steps.size() <= MOST) {
            int from = open.remove();
            for (int to : next.apply(from)) {
                if (found.putIfAbsent(to, from) == null) {
                    steps.add(new Step(to, from == start ? -1 : from));
                    open.add(to);
                }
            }
        }
        return steps;
    }

    private void chain(List<Section> sections, String heading, String caption, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        List<List<Words>> rows = new ArrayList<>();
        for (Step step : steps.subList(0, Math.min(steps.size(), MOST))) {
            HotfixCard card = step.node() < cards.size() ? cards.get(step.node()) : null;
            rows.add(
                    List.of(
                            link(graph.name(step.node())),
                            card == null
                                    ? Words.badge(Tone.QUIET, "not described here")
                                    : Words.of(card.title()),
                            card == null ? Words.NONE : Words.of(card.released()),
                            step.via() < 0
                                    ? Words.of("directly")
                                    : Words.of("through ").and(link(graph.name(step.via())))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(TableKind.CHAIN, caption + ", nearest first", rows));
        if (steps.size() > MOST) {
            blocks.add(
                    new Block.Paragraph(
                            Words.of(
                                    "The chain goes on; the nearest %d are listed."
                                            .formatted(MOST))));
        }
        sections.add(Section.of(heading, blocks.toArray(Block[]::new)));
    }
}
