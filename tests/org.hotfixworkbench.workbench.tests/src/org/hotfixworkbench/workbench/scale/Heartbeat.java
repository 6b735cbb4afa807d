package org.hotfixworkbench.workbench.scale;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.testing.Workbench;

/**
 * Asks the thread of the display every ten milliseconds whether it handles events. When it has not
 * and worked for a tenth of a second, prints what it does instead. Time is what the thread has had
 * of a processor, so that others who want it, too, do not count.
 */
final class Heartbeat implements AutoCloseable {

    private static final int EVERY = 10;
    private static final int REST = 10 * EVERY;
    private static final int LONG = 100;
    private static final int FRAMES = 30;

    private final Display display = Display.getCurrent();
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);

    private void beat() {
        try {
            while (!Thread.interrupted()) {
                long asked = cpu();
                AtomicBoolean handled = new AtomicBoolean();
                display.asyncExec(() -> handled.set(true));
                boolean told = false;
                while (!handled.get()) {
                    Thread.sleep(1);
                    if (!told && cpu() - asked > LONG * 1_000_000L) {
                        told = true;
                        System.out.println("blocked by\n" + stack());
                    }
                }
                longest.accumulateAndGet(cpu() - asked, Math::max);
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // that is the end
        }
    }

    private long cpu() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().threadId());
    }

    private String stack() {
        return Arrays.stream(display.getThread().getStackTrace())
                .limit(FRAMES)
                .map(it -> "    " + it)
                .collect(Collectors.joining("\n"));
    }

    /** Forgets what was before. */
    void forget() {
        Workbench.pass(REST);
        longest.set(0);
    }

    /** The longest time in which no event was handled until now, in milliseconds. */
    double longest() {
        Workbench.pass(REST);
        return longest.get() / 1e6;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
