package org.hotfixworkbench.core.supersedence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hotfixworkbench.model.value.KbNumber;
import org.junit.jupiter.api.Test;

/** A table of what replaces what, for each product. */
class KnownReplacementsTest {

    private static final Path TABLE =
            root().resolveSibling("shared")
                    .resolve("corpus/supersedence/windows-2008-2016-supersedence.tsv");

    private static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("mvnw"))) {
                return at;
            }
        }
        throw new IllegalStateException("not started inside the project");
    }

    private static KbNumber kb(int number) {
        return new KbNumber(number);
    }

    private static KnownReplacements.Row row(String product, int article, int replaced) {
        return new KnownReplacements.Row(product, kb(article), replaced == 0 ? null : kb(replaced));
    }

    private static ProductReplacements product(KnownReplacements.Row... rows) {
        return KnownReplacements.of(List.of(rows)).of("p").orElseThrow();
    }

    @Test
    void bothDirectionsAndTheEnds() {
        ProductReplacements known =
                product(row("p", 100002, 100001), row("p", 100003, 100002), row("p", 100004, 0));

        assertEquals(List.of(kb(100002)), known.replaces(kb(100003)));
        assertEquals(List.of(kb(100001), kb(100002)), known.allReplaced(kb(100003)));
        assertEquals(List.of(kb(100002)), known.replacedBy(kb(100001)));
        assertEquals(List.of(kb(100002), kb(100003)), known.allReplacing(kb(100001)));
        assertEquals(List.of(kb(100003)), known.newest(kb(100001)));
        assertEquals(List.of(), known.newest(kb(100003)));
        assertEquals(List.of(), known.newest(kb(100004)));
        assertTrue(known.knows(kb(100001)));
        assertFalse(known.knows(kb(999999)));
        assertEquals(List.of(), known.newest(kb(999999)));
        assertEquals(List.of(), known.replaces(kb(999999)));
    }

    @Test
    void productsAreKeptApart() {
        KnownReplacements known =
                KnownReplacements.of(List.of(row("a", 100002, 100001), row("b", 100003, 100001)));

        assertEquals(List.of("a", "b"), known.products());
        assertEquals(List.of(kb(100002)), known.of("a").orElseThrow().newest(kb(100001)));
        assertEquals(List.of(kb(100003)), known.of("b").orElseThrow().newest(kb(100001)));
        assertTrue(known.of("c").isEmpty());
    }

    @Test
    void whatReplacesItselfNeitherLoopsNorHidesOthers() {
        ProductReplacements known =
                product(
                        row("p", 100002, 100002),
                        row("p", 100002, 100001),
                        row("p", 100003, 100002));

        assertEquals(List.of(kb(100001)), known.replaces(kb(100002)));
        assertEquals(List.of(kb(100003)), known.replacedBy(kb(100002)));
        assertEquals(List.of(kb(100003)), known.newest(kb(100001)));
        assertEquals(List.of(), known.cycles());
    }

    @Test
    void circlesEnd() {
        ProductReplacements known =
                product(
                        row("p", 100001, 100002),
                        row("p", 100002, 100001),
                        row("p", 100001, 100000));

        assertEquals(List.of(List.of(kb(100001), kb(100002))), known.cycles());
        assertEquals(List.of(kb(100002)), known.allReplacing(kb(100001)));
        assertEquals(List.of(), known.newest(kb(100001)));
        assertEquals(List.of(kb(100001), kb(100002)), known.newest(kb(100000)));
    }

    /** A table in the shape of the published one: chains of up to 89, shared by some products. */
    private static List<KnownReplacements.Row> generated(long seed) {
        Random random = new Random(seed);
        List<KnownReplacements.Row> rows = new ArrayList<>();
        for (int product = 0; product < 40; product++) {
            for (int chain = 0; chain < 12; chain++) {
                int length = chain == 0 ? 89 : 2 + random.nextInt(40);
                int first = 2_000_000 + chain * 100;
                for (int i = 1; i < length; i++) {
                    rows.add(row("product " + product, first + i, first + i - 1));
                    if (random.nextInt(5) == 0) {
                        rows.add(row("product " + product, first + i, first + random.nextInt(i)));
                    }
                    if (random.nextInt(50) == 0) {
                        rows.add(row("product " + product, first + i, first + i));
                    }
                }
            }
        }
        return rows;
    }

    /** The answers of a search over all rows. */
    private static Set<Integer> naive(
            List<KnownReplacements.Row> rows, String product, int start, boolean back) {
        Map<Integer, Set<Integer>> edges = new TreeMap<>();
        for (KnownReplacements.Row row : rows) {
            KbNumber replaced = row.replaced();
            if (row.product().equals(product) && replaced != null) {
                int from = back ? replaced.number() : row.article().number();
                int to = back ? row.article().number() : replaced.number();
                edges.computeIfAbsent(from, it -> new TreeSet<>()).add(to);
            }
        }
        Set<Integer> found = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(start));
        Set<Integer> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (int next : edges.getOrDefault(open.removeLast(), Set.of())) {
                if (seen.add(next)) {
                    open.add(next);
                    found.add(next);
                }
            }
        }
        return found;
    }

    private static void compare(List<KnownReplacements.Row> rows, Random random, int times) {
        KnownReplacements known = KnownReplacements.of(rows);
        for (int i = 0; i < times; i++) {
            KnownReplacements.Row row = rows.get(random.nextInt(rows.size()));
            ProductReplacements of = known.of(row.product()).orElseThrow();
            int article = row.article().number();
            assertEquals(
                    List.copyOf(naive(rows, row.product(), article, false)),
                    of.allReplaced(row.article()).stream().map(KbNumber::number).toList());
            assertEquals(
                    List.copyOf(naive(rows, row.product(), article, true)),
                    of.allReplacing(row.article()).stream().map(KbNumber::number).toList());
            List<Integer> ends =
                    naive(rows, row.product(), article, true).stream()
                            .filter(it -> naive(rows, row.product(), it, true).isEmpty())
                            .toList();
            assertEquals(ends, of.newest(row.article()).stream().map(KbNumber::number).toList());
        }
    }

    @Test
    void agreesWithASearchOverAllRows() {
        compare(generated(1), new Random(2), 60);
    }

    @Test
    void longestChain() {
        ProductReplacements known =
                KnownReplacements.of(generated(3)).of("product 7").orElseThrow();

        assertEquals(List.of(kb(2_000_088)), known.newest(kb(2_000_000)));
        assertEquals(88, known.allReplaced(kb(2_000_088)).size());
    }

    /** Two thousand questions; each of them may take a millisecond ten times over. */
    @Test
    void answersInMilliseconds() {
        List<KnownReplacements.Row> rows = generated(4);
        KnownReplacements known = KnownReplacements.of(rows);
        long start = System.nanoTime();
        int answers = 0;
        for (int i = 0; i < 2000; i++) {
            KnownReplacements.Row row = rows.get(i * 7 % rows.size());
            ProductReplacements of = known.of(row.product()).orElseThrow();
            answers += of.newest(row.article()).size() + of.allReplaced(row.article()).size();
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;

        assertTrue(answers > 2000, answers + " answers");
        assertTrue(milliseconds < 20_000, milliseconds + " ms");
    }

    private static List<KnownReplacements.Row> published() throws IOException {
        List<KnownReplacements.Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#") || cells.length < 6 || !cells[1].matches("[0-9]+")) {
                continue;
            }
            rows.add(
                    row(
                            cells[2],
                            Integer.parseInt(cells[1]),
                            cells[5].matches("[0-9]+") ? Integer.parseInt(cells[5]) : 0));
        }
        return rows;
    }

    /** Generated rows always, and the published ones where the corpus is there. */
    @Test
    void tables() throws IOException {
        table(generated(6), 88);
        if (Files.exists(TABLE)) {
            List<KnownReplacements.Row> rows = published();
            assertEquals(13_873, rows.size());
            table(rows, 41);
        }
    }

    private static void table(List<KnownReplacements.Row> rows, int atLeast) {
        KnownReplacements known = KnownReplacements.of(rows);

        compare(rows, new Random(5), 40);
        int longest = 0;
        int circles = 0;
        for (String product : known.products()) {
            circles += known.of(product).orElseThrow().cycles().size();
        }
        for (KnownReplacements.Row row : rows) {
            ProductReplacements of = known.of(row.product()).orElseThrow();
            longest = Math.max(longest, of.allReplaced(row.article()).size());
        }
        assertEquals(0, circles);
        assertTrue(longest >= atLeast, longest + " articles are replaced at most");
    }
}
