package org.hotfixworkbench.workbench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.hotfixworkbench.testing.Workbench;

/**
 * Prints what was measured: lines of names, size, unit, median, lowest, the highest but the largest
 * twentieth, and how many values there are, with tabs between them. The report of the benchmarks
 * reads them.
 */
final class Figures {

    private static final int FRAME = 40;

    private static final double MOST = 0.95;

    private final StringBuilder lines = new StringBuilder();
    private final Heartbeat heart;
    private final int size;

    Figures(Heartbeat heart, int size) {
        this.heart = heart;
        this.size = size;
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
        line("view." + what, sorted);
        line("block." + what, List.of(block));
    }

    private void line(String measure, List<Double> sorted) {
        int count = sorted.size();
        String line =
                String.format(
                        Locale.ROOT,
                        "%s\t%d\tms\t%.6f\t%.6f\t%.6f\t%d\n",
                        measure,
                        size,
                        sorted.get(count / 2),
                        sorted.getFirst(),
                        sorted.get(Math.max(count / 2, (int) Math.ceil(count * MOST) - 1)),
                        count);
        lines.append(line);
        System.out.print(line);
    }

    /** All lines. */
    String lines() {
        return lines.toString();
    }
}
