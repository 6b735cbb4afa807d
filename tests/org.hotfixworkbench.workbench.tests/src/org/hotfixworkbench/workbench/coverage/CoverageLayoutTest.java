package org.hotfixworkbench.workbench.coverage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.CellRow;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.Matrix;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.SystemCell;
import org.junit.jupiter.api.Test;

/** Systems become rows and columns, and numbers become words. */
@NonNullByDefault({})
class CoverageLayoutTest {

    private static SystemCell cell(
            String product, String arch, int covers, int missing, int twice, String own) {
        return new SystemCell(
                product, "Windows " + product, "SP1", arch, null, covers, missing, twice, own);
    }

    private static final List<SystemCell> SYSTEMS =
            List.of(
                    cell("One", "ia64", 0, 0, 0, null),
                    cell("One", "x64", 2, 1, 0, "missing"),
                    cell("Two", "arm64", 0, 2, 0, null),
                    cell("Two", "x86", 1234, 0, 2, "twice"),
                    cell("Three", "mips", 1, 0, 0, null));

    private static List<String> lines(Choice choice, String filter) {
        List<String> lines = new ArrayList<>();
        new CoverageLayout(SYSTEMS, choice, filter)
                .content()
                .rows()
                .forEach(it -> lines.add(String.join("|", it)));
        return lines;
    }

    @Test
    void architecturesHaveAnOrder() {
        CoverageLayout all = new CoverageLayout(SYSTEMS, Choice.ALL, "");
        assertEquals(
                List.of("Release", "x86", "x64", "ia64", "arm64", "mips", "Support Ends"),
                all.content().headings());
        assertEquals(
                List.of(
                        "Windows One SP1||\u25C6 2, 1 missing|none|||",
                        "Windows Two SP1|\u25C6 1,234, 2 twice|||2 missing||",
                        "Windows Three SP1|||||1|"),
                lines(Choice.ALL, ""));
        assertNull(all.cell(0, 0));
        assertNull(all.cell(0, 5));
        assertNull(all.cell(3, 0));
        assertArrayEquals(new int[] {1, 0}, all.find(SYSTEMS.get(3)));
        assertNull(all.find(cell("Four", "x86", 0, 0, 0, null)));
        assertEquals(SYSTEMS.get(1), all.firstMarked());
    }

    @Test
    void choicesAndWords() {
        assertEquals(
                List.of("Windows One SP1|\u25C6 2, 1 missing|none|"), lines(Choice.HOLES, "one"));
        assertEquals(List.of("Windows Three SP1|1|"), lines(Choice.HOTFIXES, "THREE sp1"));
        assertEquals(1, lines(Choice.TWICE, "").size());
        assertEquals(2, lines(Choice.HOLES, "").size());
        assertEquals(2, lines(Choice.MARKED, "").size());
        assertEquals(List.of(), lines(Choice.ALL, "four"));
        assertNull(new CoverageLayout(SYSTEMS, Choice.ALL, "three").firstMarked());
    }

    @Test
    void sentences() {
        assertEquals(
                "3 of 5 systems covered, 2 with a missing package, 1 claimed twice",
                Summary.of(new Matrix(null, 3, List.of(), SYSTEMS)));
        assertEquals(
                "\u25C6 fix: covers 1 system, is missing on 1, claims 1 twice",
                Summary.of(new Matrix("fix", 3, List.of(), SYSTEMS)));
    }

    @Test
    void rivals() {
        assertEquals("a, b", rivals(2));
        assertEquals("a, b and 3 more", rivals(5));
        assertEquals(CellState.NONE, CellState.of("another word"));
    }

    private static String rivals(int count) {
        return new CellRow(
                        "fix",
                        "twice",
                        "a.dll",
                        List.of("a", "b"),
                        count,
                        null,
                        null,
                        null,
                        null,
                        1,
                        1)
                .rivals();
    }
}
