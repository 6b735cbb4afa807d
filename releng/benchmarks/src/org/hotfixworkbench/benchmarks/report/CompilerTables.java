package org.hotfixworkbench.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.benchmarks.Figure;

/** The tables about checking and exporting: speed, heap, and how time grows with the files. */
final class CompilerTables {

    private static final double THOUSAND = 1e3;

    private static final List<String> TASKS =
            List.of("lex", "check.cold", "build.json", "build.all", "stock.build");

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private CompilerTables(Figures figures) {
        this.figures = figures;
    }

    /** Both tables; empty where nothing of that was measured. */
    static String of(Figures figures) {
        CompilerTables tables = new CompilerTables(figures);
        SortedSet<Integer> sizes = new TreeSet<>();
        TASKS.forEach(task -> sizes.addAll(figures.sizes(task)));
        if (!sizes.isEmpty()) {
            tables.speed(sizes);
        }
        if (sizes.size() > 1) {
            tables.growth(List.copyOf(sizes));
        }
        return tables.text.toString();
    }

    /** Whether a measure stands in these tables. */
    static boolean shows(String measure) {
        return measure.startsWith("corpus.")
                || TASKS.contains(measure.replaceAll("\\.(cpu|heap)$", ""));
    }

    private void speed(SortedSet<Integer> sizes) {
        text.append("| hotfixes | klines | MB | task | s | CPU s | klines/s | MB/s | heap MB |\n");
        text.append("| ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (int size : sizes) {
            for (String task : TASKS) {
                Figure time = figures.find(task, size);
                if (time != null) {
                    speed(size, task, time);
                }
            }
        }
    }

    private void speed(int size, String task, Figure time) {
        Figure lines = figures.find("corpus.lines", size);
        Figure megabytes = figures.find("corpus.size", size);
        text.append(
                Row.of(
                        String.valueOf(size),
                        lines == null ? "" : Numbers.fixed(lines.median() / THOUSAND, 1),
                        megabytes == null ? "" : Numbers.fixed(megabytes.median(), 1),
                        "`" + task + "`",
                        Numbers.of(time.median()),
                        median(figures.find(task + ".cpu", size)),
                        lines == null ? "" : Numbers.of(lines.median() / THOUSAND / time.median()),
                        megabytes == null ? "" : Numbers.of(megabytes.median() / time.median()),
                        median(figures.find(task + ".heap", size))));
    }

    private static String median(@Nullable Figure figure) {
        return figure == null ? "" : Numbers.of(figure.median());
    }

    /** Linear growth is 1.00; less than that is the start of the JVM, spread over more files. */
    private void growth(List<Integer> sizes) {
        text.append("\nTime for one hotfix, as a multiple of that at the size before;");
        text.append(" 1.00 is linear growth:\n\n| from | to |");
        TASKS.forEach(task -> text.append(" `").append(task).append("` |"));
        text.append("\n| ---: | ---: |").append(" ---: |".repeat(TASKS.size())).append('\n');
        for (int i = 1; i < sizes.size(); i++) {
            int from = sizes.get(i - 1);
            int to = sizes.get(i);
            List<String> cells = new ArrayList<>(List.of("" + from, "" + to));
            TASKS.forEach(task -> cells.add(growth(task, from, to)));
            text.append(Row.of(cells.toArray(String[]::new)));
        }
    }

    private String growth(String task, int from, int to) {
        Figure before = figures.find(task, from);
        Figure after = figures.find(task, to);
        return before == null || after == null
                ? ""
                : Numbers.fixed(after.median() / before.median() * from / to, 2);
    }
}
