package org.hotfixworkbench.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the page of the documentation of what benchmarks have printed. */
public final class Report {

    /** Where the generated part of the page begins. */
    static final String BEGIN = "<!-- begin of what ./mvnw -Pbenchmarks writes -->\n";

    /** Where it ends. */
    static final String END = "<!-- end of what ./mvnw -Pbenchmarks writes -->\n";

    private static final String CHART = "performance-growth.svg";

    private final Figures figures;
    private final Conditions conditions;

    private Report(Figures figures, Conditions conditions) {
        this.figures = figures;
        this.conditions = conditions;
    }

    /**
     * Prints the table of aims, and writes all tables and the chart.
     *
     * <p>Arguments: the folder with the figures, the file with the conditions, a folder for {@code
     * performance.md} and the chart; perhaps the folder of the documentation, whose page and chart
     * are then renewed.
     */
    public static void main(String[] arguments) throws IOException {
        Report report =
                new Report(
                        Figures.in(Path.of(arguments[0])), Conditions.read(Path.of(arguments[1])));
        Path target = Path.of(arguments[2]);
        Files.writeString(target.resolve("performance.md"), report.text(CHART));
        report.chart(target.resolve(CHART));
        if (arguments.length > 3) {
            Path docs = Path.of(arguments[3]);
            Path page = docs.resolve("performance.md");
            Files.writeString(
                    page, renewed(Files.readString(page), report.text("images/" + CHART)));
            report.chart(docs.resolve("images").resolve(CHART));
        }
        System.out.print(report.conditions.sentence() + "\n\n" + Aims.table(report.figures));
    }

    /** All tables, with the chart at an address. */
    static String text(Figures figures, Conditions conditions, String chart) {
        return new Report(figures, conditions).text(chart);
    }

    private String text(String chart) {
        StringBuilder text = new StringBuilder();
        text.append(conditions.sentence()).append("\n\n## Aims\n\n").append(Aims.table(figures));
        if (GrowthChart.of(figures).isPresent()) {
            text.append("\n## Growth\n\n![Time against the number of hotfixes](");
            text.append(chart).append(")\n");
        }
        section(text, "## Check and build, cold", CompilerTables.of(figures));
        section(text, "## All else", FigureTables.of(figures));
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, String content) {
        if (!content.isEmpty()) {
            text.append('\n').append(heading).append("\n\n").append(content);
        }
    }

    private void chart(Path file) throws IOException {
        Optional<String> drawn = GrowthChart.of(figures);
        if (drawn.isPresent()) {
            Files.writeString(file, drawn.get());
        }
    }

    /**
     * A page with another text between the two marks; what stands around them stays.
     *
     * @throws IllegalArgumentException when the page has not both
     */
    static String renewed(String page, String text) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page has no place for figures");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + text + "\n" + page.substring(end);
    }
}
