package org.hotfixworkbench.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.benchmarks.Figure;

/**
 * Every figure of a run, under the headings of {@code measures.txt}, which says what each measure
 * is. One that it does not know is shown all the same, at the end.
 */
final class FigureTables {

    private static final String HEADING = "### ";
    private static final String OTHERS = HEADING + "Other measures";
    private static final String VIEW = "view.";
    private static final String BLOCK = "block.";

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private FigureTables(Figures figures) {
        this.figures = figures;
    }

    /** A table for each heading. */
    static String of(Figures figures) {
        FigureTables tables = new FigureTables(figures);
        Map<String, Map<String, String>> known = known();
        known.forEach(tables::table);
        tables.views();
        Set<String> listed = new TreeSet<>();
        known.values().forEach(it -> listed.addAll(it.keySet()));
        Map<String, String> others = new LinkedHashMap<>();
        for (Figure figure : figures.all()) {
            String measure = figure.measure();
            if (!listed.contains(measure)
                    && !CompilerTables.shows(measure)
                    && !measure.startsWith(VIEW)
                    && !measure.startsWith(BLOCK)) {
                others.put(measure, "");
            }
        }
        tables.table(OTHERS, others);
        return tables.text.toString();
    }

    /** For each heading the words for its measures. */
    private static Map<String, Map<String, String>> known() {
        Map<String, Map<String, String>> known = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : resource().lines().toList()) {
            if (line.startsWith(HEADING)) {
                current = new LinkedHashMap<>();
                known.put(line, current);
            } else if (!line.isBlank()) {
                String[] parts = line.split(" = ", 2);
                current.put(parts[0], parts[1]);
            }
        }
        return known;
    }

    private static String resource() {
        try (InputStream in = FigureTables.class.getResourceAsStream("measures.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(String heading, Map<String, String> measures) {
        List<String> rows = new ArrayList<>();
        measures.forEach(
                (measure, words) -> {
                    for (int size : figures.sizes(measure)) {
                        Figure figure = figures.find(measure, size);
                        if (figure != null) {
                            rows.add(row(figure, words));
                        }
                    }
                });
        if (!rows.isEmpty()) {
            heading(heading);
            text.append("| measure | what | size | median | lowest | p95 | runs |\n");
            text.append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
            rows.forEach(text::append);
        }
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n").append(heading).append("\n\n");
    }

    private static String row(Figure figure, String words) {
        boolean once = figure.runs() == 1;
        return Row.of(
                "`" + figure.measure() + "`",
                words,
                figure.size() == 0 ? "" : String.valueOf(figure.size()),
                Numbers.of(figure.median(), figure.unit()),
                once ? "" : Numbers.of(figure.low(), figure.unit()),
                once ? "" : Numbers.of(figure.high(), figure.unit()),
                String.valueOf(figure.runs()));
    }

    /** What was done in the views, in the order of their names. */
    private void views() {
        List<Figure> views =
                figures.all().stream().filter(it -> it.measure().startsWith(VIEW)).toList();
        if (views.isEmpty()) {
            return;
        }
        heading(HEADING + "Views of the workbench");
        text.append("| what | hotfixes | ms | longest block of the display, ms |\n");
        text.append("| --- | ---: | ---: | ---: |\n");
        for (Figure view : views) {
            String what = view.measure().substring(VIEW.length());
            @Nullable Figure block = figures.find(BLOCK + what, view.size());
            text.append(
                    Row.of(
                            what,
                            String.valueOf(view.size()),
                            Numbers.fixed(view.median(), 1),
                            block == null ? "" : Numbers.fixed(block.median(), 1)));
        }
    }
}
