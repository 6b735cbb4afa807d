package org.hotfixworkbench.cli.imports;

import java.util.concurrent.TimeUnit;
import org.hotfixworkbench.cli.Terminal;

/** A line that counts, on a terminal only, and only for work that takes more than a second. */
final class Progress {

    private static final long DELAY = TimeUnit.SECONDS.toNanos(1);
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

    private final Terminal terminal;
    private final int total;
    private long next = System.nanoTime() + DELAY;
    private int done;
    private boolean visible;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    /** One more is done. */
    void done() {
        done++;
        if (terminal.styled() && System.nanoTime() - next >= 0) {
            terminal.err().print("\r%d of %d".formatted(done, total));
            terminal.err().flush();
            next = System.nanoTime() + INTERVAL;
            visible = true;
        }
    }

    /** Removes the line, so that a message can take its place. */
    void clear() {
        if (visible) {
            terminal.err().print("\r" + " ".repeat(2 * String.valueOf(total).length() + 4) + "\r");
            visible = false;
        }
    }
}
