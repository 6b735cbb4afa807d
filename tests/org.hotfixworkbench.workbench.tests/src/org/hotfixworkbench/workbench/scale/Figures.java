package org.hotfixworkbench.workbench.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.hotfixworkbench.testing.Workbench;

/** Prints what was measured, as rows of a table in Markdown. */
final class Figures {

    private static final int FRAME = 40;

    private final StringBuilder rows = new StringBuilder();
    private final Map<String, List<Double>> times = new HashMap<>();
    private final Heartbeat heart;

    Figures(Heartbeat heart) {
        this.heart = heart;
    }

    /** Something that is measured. */
    @FunctionalInterface
    interface Task {
        /** Does it. */
        void run() throws Exception;
    }

    /** Does something once, while events are handled in between. */
    void once(String what, Task task) throws Exception {
        heart.forget();
        long start = System.nanoTime();
        task.run();
        double time = (System.nanoTime() - start) / 1e6;
        add(what, List.of(time), heart.longest());
    }

    /** Does something some times in the thread of the display, and has it painted. */
    void often(String what, int times, Task task) throws Exception {
        List<Double> each = new ArrayList<>();
        heart.forget();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            task.run();
            each.add((System.nanoTime() - start) / 1e6);
            Workbench.pass(FRAME);
        }
        add(what, each.stream().sorted().toList(), heart.longest());
    }

    /** Changes what a control shows, some times: how long it takes to paint it. */
    void painting(String what, int times, Control control, Task change) throws Exception {
        List<Double> each = new ArrayList<>();
        long[] begun = new long[1];
        Listener begin = event -> begun[0] = event.widget == control ? System.nanoTime() : begun[0];
        Listener end = event -> each.add((System.nanoTime() - begun[0]) / 1e6);
        control.getDisplay().addFilter(SWT.Paint, begin); // filters come before, and this listener
        control.addListener(SWT.Paint, end); // behind those that paint
        heart.forget();
        for (int i = 0; i < times; i++) {
            int before = each.size();
            change.run();
            control.redraw();
            Workbench.await("it is painted", () -> each.size() > before);
        }
        double block = heart.longest();
        control.getDisplay().removeFilter(SWT.Paint, begin);
        control.removeListener(SWT.Paint, end);
        add(what, each.stream().sorted().toList(), block);
    }

    private void add(String what, List<Double> sorted, double block) {
        times.put(what, sorted);
        String row =
                String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f |\n",
                        what,
                        sorted.get(sorted.size() / 2),
                        block);
        rows.append(row);
        System.out.print(row);
    }

    /**
     * What was measured often, as the benchmarks print it: median, smallest, and largest but for
     * the largest twentieth.
     */
    String figure(String what, String measure, int size) {
        List<Double> sorted = times.get(what);
        int high = (int) Math.ceil(sorted.size() * 0.95) - 1;
        return String.format(
                Locale.ROOT,
                "%s\t%d\tms\t%.6f\t%.6f\t%.6f\t%d\n",
                measure,
                size,
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.get(Math.max(high, sorted.size() / 2)),
                sorted.size());
    }

    /** The table. */
    String table() {
        return "| what | ms | longest block of the display, ms |\n| --- | ---: | ---: |\n" + rows;
    }
}
