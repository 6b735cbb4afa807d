package org.hotfixworkbench.core.supersedence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hotfixworkbench.model.HotfixClass;
import org.junit.jupiter.api.Test;

/** What replaces what, directly and through others. */
class ReplacementGraphTest {

    private static final Place NOWHERE = new Place() {};

    /** Each text is a name, and behind it what it replaces: "b a KB1". */
    private static ReplacementGraph graph(String... hotfixes) {
        List<HotfixSummary> summaries = new ArrayList<>();
        for (String hotfix : hotfixes) {
            List<String> words = List.of(hotfix.split(" "));
            List<Reference> replaced =
                    words.stream()
                            .skip(1)
                            .map(it -> new Reference(it, it.startsWith("KB"), NOWHERE))
                            .toList();
            summaries.add(
                    new HotfixSummary(
                            words.get(0),
                            null,
                            null,
                            HotfixClass.UNSTATED,
                            NOWHERE,
                            replaced,
                            List.of(),
                            List.of(),
                            DeliveredFiles.NONE));
        }
        return ReplacementGraph.of(summaries);
    }

    private static String names(ReplacementGraph graph, BitSet nodes) {
        return nodes.stream().mapToObj(graph::name).sorted().collect(Collectors.joining(" "));
    }

    private static String through(ReplacementGraph graph, Map<Integer, Integer> redundant) {
        return redundant.entrySet().stream()
                .map(it -> graph.name(it.getKey()) + " by " + graph.name(it.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<String> cycles(ReplacementGraph graph) {
        return graph.cycles().stream()
                .map(it -> it.stream().map(graph::name).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void neighboursAndWhatLiesBehindThem() {
        ReplacementGraph graph = graph("a", "b a", "c b KB1", "d c a");

        assertEquals(5, graph.size());
        assertEquals(3, graph.node("d").orElseThrow());
        assertTrue(graph.node("x").isEmpty());
        assertTrue(graph.isDescribed(3));
        assertFalse(graph.isDescribed(graph.node("KB1").orElseThrow()));
        assertArrayEquals(new int[] {2, 0}, graph.replaced(3));
        assertArrayEquals(new int[] {1, 3}, graph.replacing(0));
        assertArrayEquals(new int[] {}, graph.replacing(3));
        assertEquals("KB1 a b c", names(graph, graph.allReplaced(3)));
        assertEquals("b c d", names(graph, graph.allReplacing(0)));
        assertTrue(graph.replaces(3, 0));
        assertTrue(graph.related(0, 3));
        assertFalse(graph.replaces(0, 3));
        assertFalse(graph.replaces(3, 3));
    }

    @Test
    void whatAReplacedOneReplacesIsRedundant() {
        ReplacementGraph graph = graph("a", "b a", "c b", "d a c KB1", "e KB1 d");

        assertEquals("a by c", through(graph, graph.redundant(3)));
        assertEquals("KB1 by d", through(graph, graph.redundant(4)));
        assertEquals("", through(graph, graph.redundant(2)));
    }

    @Test
    void aHotfixThatReplacesItselfDoesNotLoop() {
        ReplacementGraph graph = graph("a a", "b a b");

        assertEquals(List.of(), cycles(graph));
        assertFalse(graph.replaces(0, 0));
        assertEquals("", names(graph, graph.allReplaced(0)));
        assertEquals("a", names(graph, graph.allReplaced(1)));
    }

    @Test
    void eachCycleStartsAtItsFirstNameAndIsListedOnce() {
        ReplacementGraph graph = graph("c a", "b c", "a b", "y x z", "x y", "z y", "w a");

        assertEquals(List.of("a b c", "x y", "y z"), cycles(graph));
        assertTrue(graph.onOneCycle(0, 1));
        assertFalse(graph.onOneCycle(0, 3));
        assertFalse(graph.onOneCycle(0, 0));
        assertTrue(graph.replaces(0, 1) && graph.replaces(1, 0));
        assertEquals("a b c", names(graph, graph.allReplaced(6)));
    }

    @Test
    void onACycleNothingIsRedundant() {
        ReplacementGraph graph = graph("a b c", "b c", "c a", "d a b");

        assertEquals("", through(graph, graph.redundant(0)));
        assertEquals("", through(graph, graph.redundant(3)));
    }

    @Test
    void ofManyCyclesOnlySomeAreListed() {
        String[] hotfixes = new String[60];
        for (int i = 0; i < hotfixes.length; i++) {
            hotfixes[i] = "h" + i + (i == 0 ? "" : " h0");
        }
        for (int i = 1; i < hotfixes.length; i++) {
            hotfixes[0] += " h" + i;
        }

        assertEquals(20, cycles(graph(hotfixes)).size());
    }

    @Test
    void aChainMayBeAsLongAsAnybodyWritesIt() {
        int length = 20_000;
        String[] hotfixes = new String[length];
        for (int i = 0; i < length; i++) {
            hotfixes[i] = "h" + i + (i == 0 ? "" : " h" + (i - 1));
        }
        ReplacementGraph graph = graph(hotfixes);

        assertTrue(graph.replaces(length - 1, 0));
        assertEquals(length - 1, graph.allReplaced(length - 1).cardinality());
        for (int i = 1; i < length; i++) {
            assertTrue(graph.replaces(i, i - 1));
        }
        hotfixes[0] += " h" + (length - 1);
        assertEquals(length, graph(hotfixes).cycles().get(0).size());
    }

    @Test
    void searchesAgreeWithTheClosure() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int size = 2 + random.nextInt(9);
            String[] hotfixes = new String[size];
            for (int i = 0; i < size; i++) {
                StringBuilder text = new StringBuilder("h" + i);
                for (int edge = random.nextInt(3); edge > 0; edge--) {
                    text.append(" h").append(random.nextInt(size));
                }
                hotfixes[i] = text.toString();
            }
            ReplacementGraph graph = graph(hotfixes);
            for (int one = 0; one < size; one++) {
                BitSet closure = graph.allReplaced(one);
                for (int other = 0; other < size; other++) {
                    if (one != other) {
                        assertEquals(closure.get(other), graph.replaces(one, other));
                        assertEquals(
                                closure.get(other) && graph.allReplaced(other).get(one),
                                graph.onOneCycle(one, other));
                    }
                }
            }
        }
    }
}
