package org.hotfixworkbench.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/** The tables of {@link BuildBenchmark}. */
final class BuildReport {

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private final SortedMap<Integer, Map<Task, Measurement>> taken;
    private final StringBuilder text = new StringBuilder();

    BuildReport(Map<Integer, Map<Task, Measurement>> taken) {
        this.taken = new TreeMap<>(taken);
    }

    String text() {
        line("## Check and build, cold");
        line("");
        line(Machine.describe());
        line("");
        line("| hotfixes | klines | MB | task | s | CPU s | klines/s | MB/s | peak heap MB | of |");
        line("| ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        taken.forEach((hotfixes, byTask) -> rows(hotfixes, byTask));
        line("");
        line("## Ratios within this run");
        line("");
        line("| hotfixes | check : lexing | stock : check | json : check | all formats : check |");
        line("| ---: | ---: | ---: | ---: | ---: |");
        taken.forEach((hotfixes, byTask) -> ratios(hotfixes, byTask));
        growth();
        line("");
        return text.toString();
    }

    private void rows(int hotfixes, Map<Task, Measurement> byTask) {
        for (Task task : Task.values()) {
            Measurement it = byTask.get(task);
            if (it == null) {
                row(hotfixes, "", "", task.label(), "too long", "", "", "", "", task.heap());
            } else {
                row(
                        hotfixes,
                        number(it.corpus().lines() / THOUSAND, 1),
                        number(it.corpus().bytes() / MILLION, 1),
                        task.label(),
                        number(it.seconds(), 2),
                        number(it.cpuSeconds(), 2),
                        number(it.linesPerSecond() / THOUSAND, 0),
                        number(it.bytesPerSecond() / MILLION, 1),
                        number(it.peakHeap() / MILLION, 0),
                        task.heap());
            }
        }
    }

    private void ratios(int hotfixes, Map<Task, Measurement> byTask) {
        row(
                hotfixes,
                ratio(byTask.get(Task.CHECK), byTask.get(Task.LEX)),
                ratio(byTask.get(Task.STOCK), byTask.get(Task.CHECK)),
                ratio(byTask.get(Task.BUILD_JSON), byTask.get(Task.CHECK)),
                ratio(byTask.get(Task.BUILD_ALL), byTask.get(Task.CHECK)));
    }

    /** Linear growth is 1.00; less than that is the start of the JVM, spread over more files. */
    private void growth() {
        if (taken.size() < 2) {
            return;
        }
        line("");
        line("Time per file, as a multiple of that at the size before (1.00 is linear growth):");
        line("");
        line("| from | to | lexing | check | json | all formats | stock |");
        line("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        List<Integer> sizes = List.copyOf(taken.keySet());
        for (int i = 1; i < sizes.size(); i++) {
            Map<Task, Measurement> small = taken.get(sizes.get(i - 1));
            Map<Task, Measurement> large = taken.get(sizes.get(i));
            double files = (double) sizes.get(i) / sizes.get(i - 1);
            row(
                    sizes.get(i - 1),
                    sizes.get(i),
                    perFile(Task.LEX, small, large, files),
                    perFile(Task.CHECK, small, large, files),
                    perFile(Task.BUILD_JSON, small, large, files),
                    perFile(Task.BUILD_ALL, small, large, files),
                    perFile(Task.STOCK, small, large, files));
        }
    }

    private static String perFile(
            Task task, Map<Task, Measurement> small, Map<Task, Measurement> large, double files) {
        Measurement before = small.get(task);
        Measurement after = large.get(task);
        return before == null || after == null
                ? "-"
                : number(after.seconds() / before.seconds() / files, 2);
    }

    private static String ratio(@Nullable Measurement above, @Nullable Measurement below) {
        return above == null || below == null ? "-" : number(above.seconds() / below.seconds(), 2);
    }

    private void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        line(row.toString());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** A number with some decimals. */
    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
