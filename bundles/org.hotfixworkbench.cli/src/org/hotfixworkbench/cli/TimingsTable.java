package org.hotfixworkbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hotfixworkbench.dsl.compile.Timings;

/** Measured times as tables: the phases in their order, the rules with the slowest one first. */
final class TimingsTable {

    private static final double NANOSECONDS = 1e6;

    private TimingsTable() {}

    /** The lines of both tables. */
    static List<String> of(Timings timings) {
        List<String> lines = new ArrayList<>();
        Map<String, Long> phases = new LinkedHashMap<>();
        for (Timings.Phase phase : Timings.Phase.values()) {
            String name = phase.name().toLowerCase(Locale.ROOT);
            phases.put(name, timings.phases().getOrDefault(phase, 0L));
        }
        add(lines, "phase", phases);
        Map<String, Long> rules = new LinkedHashMap<>();
        timings.rules().entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> rules.put(it.getKey(), it.getValue()));
        add(lines, "rule", rules);
        return lines;
    }

    private static void add(List<String> lines, String title, Map<String, Long> times) {
        int width = title.length();
        long sum = 0;
        for (Map.Entry<String, Long> entry : times.entrySet()) {
            width = Math.max(width, entry.getKey().length());
            sum += entry.getValue();
        }
        String format = "%-" + width + "s  %10s  %6s";
        lines.add(String.format(Locale.ROOT, format, title, "ms", "share"));
        for (Map.Entry<String, Long> entry : times.entrySet()) {
            double share = sum == 0 ? 0 : 100.0 * entry.getValue() / sum;
            String milliseconds =
                    String.format(Locale.ROOT, "%.1f", entry.getValue() / NANOSECONDS);
            String percent = String.format(Locale.ROOT, "%.1f %%", share);
            lines.add(String.format(Locale.ROOT, format, entry.getKey(), milliseconds, percent));
        }
    }
}
