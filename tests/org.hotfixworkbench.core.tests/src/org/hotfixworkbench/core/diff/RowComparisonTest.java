package org.hotfixworkbench.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;
import org.junit.jupiter.api.Test;

/** Which rows belong together, and what differs between them. */
class RowComparisonTest {

    private static Row file(String name, String version, String track, Architecture platform) {
        return new Row(
                Row.Kind.FILE,
                name,
                FileVersion.parse(version),
                platform,
                track,
                !track.isEmpty(),
                4096L,
                LocalDate.of(2012, 2, 29),
                LocalTime.of(6, 20),
                1);
    }

    private static Row x64(String version) {
        return file("a.dll", version, "LDR", Architecture.X64);
    }

    private static List<String> compare(List<Row> before, List<Row> after) {
        return RowComparison.of(before, after).stream()
                .map(it -> it.kind().id() + ": " + it.message())
                .toList();
    }

    @Test
    void versionsOfOneBuildAndBranchAreRaisedOrLowered() {
        assertEquals(
                List.of("version-raised: a.dll 6.1.7601.21700 x64 is now 6.1.7601.21800 LDR"),
                compare(List.of(x64("6.1.7601.21700")), List.of(x64("6.1.7601.21800"))));
    }

    @Test
    void versionsOfOtherBuildsAndBranchesHaveNoOrder() {
        assertEquals(
                List.of("version-changed: a.dll 6.1.7601.21700 x64 is now 6.1.7600.21800 LDR"),
                compare(List.of(x64("6.1.7601.21700")), List.of(x64("6.1.7600.21800"))));
        assertEquals(
                List.of("version-changed: a.dll 6.1.7601.21700 x64 is now 6.1.7601.18000 GDR"),
                compare(
                        List.of(x64("6.1.7601.21700")),
                        List.of(file("a.dll", "6.1.7601.18000", "GDR", Architecture.X64))));
        assertEquals(
                List.of("version-changed: b.dll 9.0.8112.1 is now 9.0.8112.2"),
                compare(
                        List.of(file("b.dll", "9.0.8112.1", "", Architecture.UNSTATED)),
                        List.of(file("b.dll", "9.0.8112.2", "", Architecture.UNSTATED))));
    }

    /** A dual-branch file has two rows; each is compared with its own branch. */
    @Test
    void eachBranchHasItsRow() {
        Row general = file("a.dll", "6.1.7601.18000", "GDR", Architecture.X64);

        assertEquals(
                List.of("version-raised: a.dll 6.1.7601.21700 x64 is now 6.1.7601.21701 LDR"),
                compare(
                        List.of(general, x64("6.1.7601.21700")),
                        List.of(x64("6.1.7601.21701"), general)));
    }

    @Test
    void packedRowsComeBackAsTheyWere() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            List<Row> rows = random(random, 30);
            assertEquals(rows, PackedRows.of(rows, 7).rows(7));
        }
    }

    @Test
    void orderAndLinesMeanNothing() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<Row> rows = random(random, 20);
            List<Row> shuffled = new ArrayList<>(rows.stream().map(Row::somewhere).toList());
            Collections.shuffle(shuffled, random);
            assertEquals(List.of(), compare(rows, shuffled));
        }
    }

    /** Any two packages: what is found the other way round is the counterpart. */
    @Test
    void theOtherWayRoundIsTheMirror() {
        Random random = new Random(9);
        for (int i = 0; i < 2000; i++) {
            List<Row> before = random(random, 6);
            List<Row> after = random(random, 6);
            List<ChangeKind> there =
                    RowComparison.of(before, after).stream()
                            .map(it -> it.kind().mirrored())
                            .sorted()
                            .toList();
            List<ChangeKind> back =
                    RowComparison.of(after, before).stream()
                            .map(RowComparison.Difference::kind)
                            .sorted()
                            .toList();
            assertEquals(there, back, before + " / " + after);
        }
    }

    private static List<Row> random(Random random, int most) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String track = List.of("LDR", "GDR", "").get(random.nextInt(3));
            boolean versioned = random.nextInt(5) > 0;
            rows.add(
                    new Row(
                            Row.Kind.FILE,
                            List.of("a.dll", "A.dll", "b.sys").get(random.nextInt(3)),
                            versioned
                                    ? new FileVersion(
                                            6,
                                            1,
                                            7600 + random.nextInt(2),
                                            21000 + random.nextInt(3))
                                    : null,
                            random.nextBoolean() ? Architecture.X64 : Architecture.X86,
                            track,
                            versioned && !track.isEmpty(),
                            random.nextBoolean() ? 4096L : null,
                            random.nextBoolean() ? LocalDate.of(2012, 1, 1) : null,
                            null,
                            random.nextInt(100)));
        }
        return rows;
    }
}
