package org.hotfixworkbench.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hotfixworkbench.benchmarks.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page and the chart that come of some figures. */
class ReportTest {

    private static final Path DATA =
            Path.of(System.getProperty("project.root"), "releng/benchmarks/testdata/report");
    private static final Conditions CONDITIONS =
            new Conditions("2026-11-27", "0123abc", "2 cores, 24 GiB, Linux amd64, JDK 25.");

    private static Figures figures() throws IOException {
        return Figures.of(Files.readAllLines(DATA.resolve("figures.tsv")));
    }

    private static String figure(String measure, int size, String unit, double value) {
        return new Figure(measure, size, unit, value, value, value, 1).line();
    }

    private static String rowOf(String label, String... lines) {
        return Aims.table(Figures.of(List.of(lines)))
                .lines()
                .filter(it -> it.contains(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageOfSomeFigures() throws IOException {
        String text = Report.text(figures(), CONDITIONS, "images/growth.svg");
        assertEquals(Files.readString(DATA.resolve("expected.md")), text);
    }

    @Test
    void theChartOfSomeFigures() throws IOException {
        assertEquals(
                Files.readString(DATA.resolve("expected.svg")),
                GrowthChart.of(figures()).orElseThrow());
    }

    @Test
    void theCommandRenewsThePageAndPrintsTheAims(@TempDir Path work) throws IOException {
        Path taken = Files.createDirectories(work.resolve("figures"));
        Files.copy(DATA.resolve("figures.tsv"), taken.resolve("all.tsv"));
        Path conditions = Files.writeString(work.resolve("conditions.txt"), "a day\n\na machine\n");
        Path docs = Files.createDirectories(work.resolve("docs/images")).getParent();
        Path page = docs.resolve("performance.md");
        Files.writeString(
                page, "before\n" + Report.BEGIN + "earlier figures\n" + Report.END + "behind\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Report.main(
                    new String[] {
                        taken.toString(), conditions.toString(), work.toString(), docs.toString()
                    });
        } finally {
            System.setOut(out);
        }
        String text = Files.readString(page);
        assertTrue(text.startsWith("before\n" + Report.BEGIN + "\nMeasured on a day: a machine\n"));
        assertTrue(text.endsWith("|\n\n" + Report.END + "behind\n"));
        assertFalse(text.contains("earlier figures"));
        assertTrue(text.contains("](images/performance-growth.svg)"));
        String chart = Files.readString(docs.resolve("images/performance-growth.svg"));
        assertEquals(Files.readString(DATA.resolve("expected.svg")), chart);
        assertEquals(
                "Measured on a day: a machine\n\n" + Aims.table(figures()),
                printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aPageWithoutAPlaceForFiguresIsLeftAlone() {
        assertThrows(IllegalArgumentException.class, () -> Report.renewed("text\n", "new"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Report.renewed(Report.END + Report.BEGIN, "new"));
    }

    @Test
    void whatWasNotMeasuredSaysSo() {
        List<String> rows = Aims.table(Figures.of(List.of())).lines().skip(2).toList();
        assertFalse(rows.isEmpty());
        for (String row : rows) {
            assertTrue(row.endsWith("| not measured | | |"), row);
        }
    }

    @ParameterizedTest
    @CsvSource({"8, yes", "8.01, **no**", "7.99, yes"})
    void anAimIsMetUpToItsLimit(double seconds, String met) {
        String row = rowOf("cold", figure("check.cold", 10_000, "s", seconds));
        assertTrue(row.contains("| at most 8 s |") && row.endsWith(" | " + met + " |"), row);
    }

    @ParameterizedTest
    @CsvSource({"50, 5.00, yes", "49, 4.90, **no**"})
    void aRatioIsThatOfTheSameSize(double stock, String ratio, String met) {
        String row =
                rowOf(
                        "stock builder",
                        figure("check.cold", 10_000, "s", 10),
                        figure("stock.build", 1_000, "s", 1),
                        figure("stock.build", 10_000, "s", stock));
        assertTrue(row.endsWith(" s : 10.0 s | " + ratio + " | " + met + " |"), row);
    }

    @Test
    void fewHotfixesAreNotJudged() {
        String row = rowOf("cold", figure("check.cold", 100, "s", 100));
        assertEquals("| `check` of 100 hotfixes, cold, `-Xmx512m` | | 100 s | | |", row);
    }

    @Test
    void theP95IsJudgedWhereItIsAimedAt() {
        String slow = new Figure("server.hover", 10_000, "ms", 1, 1, 21, 200).line();
        assertTrue(rowOf("hover", slow).endsWith("| 21.0 ms | | **no** |"));
    }

    @Test
    void unitsHaveToFit() {
        String wrong = figure("check.cold", 10_000, "ms", 1);
        assertThrows(IllegalArgumentException.class, () -> rowOf("cold", wrong));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        rowOf(
                                "hello",
                                figure("start.check", 0, "s", 1),
                                figure("start.hello", 0, "ms", 1)));
    }

    @Test
    void oneSizeHasNoChart() {
        assertTrue(
                GrowthChart.of(Figures.of(List.of(figure("check.cold", 100, "s", 1)))).isEmpty());
    }

    @Test
    void measuresThatNobodyKnowsAreShown() {
        String text = FigureTables.of(Figures.of(List.of(figure("new.thing", 7, "MB", 1.25))));
        assertTrue(text.startsWith("### Other measures\n"), text);
        assertTrue(text.endsWith("| `new.thing` | | 7 | 1.25 MB | | | 1 |\n"), text);
    }

    @Test
    void aMeasureThatIsThereTwiceIsRefused() {
        String line = figure("lex", 1, "s", 1);
        assertThrows(IllegalArgumentException.class, () -> Figures.of(List.of(line, line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lex",
                "lex\t1\ts\t1\t1\t1",
                "lex\ta\ts\t1\t1\t1\t1",
                "a\t1\ts\tb\t1\t1\t1"
            })
    void whatIsNoFigureIsRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> Figure.parse(line));
    }

    @Test
    void aFigureSurvivesItsLine() {
        Figure figure = new Figure("a.b", 10, "ms", 1.5, 0.25, 3, 4);
        assertEquals(figure, Figure.parse(figure.line()));
    }

    @Test
    void theHighValueLeavesOutATwentieth() {
        List<Double> hundred = IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();
        assertEquals(new Figure("a", 1, "s", 51, 1, 95, 100), Figure.of("a", 1, "s", hundred));
        assertEquals(
                new Figure("a", 1, "s", 2, 1, 3, 3), Figure.of("a", 1, "s", List.of(3d, 1d, 2d)));
        assertThrows(IllegalArgumentException.class, () -> Figure.of("a", 1, "s", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0.0312, 0.031", "0.309, 0.309", "7.034, 7.03", "12.34, 12.3", "1234.5, 1235"})
    void threeDigits(double value, String shown) {
        assertEquals(shown, Numbers.of(value));
    }
}
