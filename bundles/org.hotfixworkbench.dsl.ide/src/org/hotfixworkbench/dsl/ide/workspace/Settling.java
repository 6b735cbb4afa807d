package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hotfixworkbench.dsl.check.SourceFinding;

/**
 * What can wait until nobody types: the summaries of changed files, and the comparison of all files
 * with each other, which runs beside the language thread.
 */
final class Settling implements AutoCloseable {

    /** A pause in typing, in milliseconds. */
    private static final long PAUSE = 200;

    private final Project project;
    private final AcrossFiles across;
    private final ProjectListener listener;
    private final LanguageThread thread;
    private final ExecutorService beside =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread worker = new Thread(task, "hotfix across files");
                        worker.setDaemon(true);
                        return worker;
                    });
    private final Map<SourceState, List<FindingShift>> shifts = new HashMap<>();
    private long lastTouch = System.nanoTime();
    private boolean stale;
    private boolean running;
    private boolean announced;

    Settling(Project project, AcrossFiles across, ProjectListener listener, LanguageThread thread) {
        this.project = project;
        this.across = across;
        this.listener = listener;
        this.thread = thread;
    }

    /** Somebody types. */
    void touched() {
        lastTouch = System.nanoTime();
        announced = false;
    }

    /** Whether everything was compared and nothing has changed since. */
    boolean isSettled() {
        return announced;
    }

    /** What is kept of some file has changed. */
    void changed() {
        stale = true;
        announced = false;
    }

    /** A text moves while the files are being compared. */
    void shift(SourceState source, FindingShift shift) {
        if (running) {
            shifts.computeIfAbsent(source, it -> new ArrayList<>()).add(shift);
        }
    }

    /** Findings of the last comparison where they are now. */
    List<SourceFinding> moved(SourceState source, List<SourceFinding> found) {
        OpenText open = source.open;
        List<SourceFinding> moved = found;
        if (open != null) {
            for (FindingShift shift : shifts.getOrDefault(source, List.of())) {
                moved = shift.applied(moved, open.lines());
            }
        }
        return moved;
    }

    /** A file is closed or gone; what was kept of its open text does not count. */
    void forget(SourceState source) {
        source.unsettled = false;
        shifts.remove(source);
        changed();
    }

    /** Takes what others keep of changed texts. */
    void settle(Collection<SourceState> open) {
        for (SourceState source : open) {
            Analysis analysis = source.analysis;
            if (source.unsettled && analysis != null) {
                source.unsettled = false;
                across.put(analysis);
                changed();
            }
        }
    }

    /** Does the next thing; see {@link LanguageThread.Idle}. */
    long step(Collection<SourceState> open) {
        long passed = (System.nanoTime() - lastTouch) / 1_000_000;
        if (passed < PAUSE && open.stream().anyMatch(it -> it.unsettled)) {
            return PAUSE - passed;
        }
        settle(open);
        if (running) {
            return LanguageThread.FOREVER;
        }
        if (stale) {
            compare();
        } else if (!announced) {
            announced = true;
            listener.settled();
        }
        return LanguageThread.FOREVER;
    }

    private void compare() {
        stale = false;
        running = true;
        shifts.clear();
        AcrossFiles.Check check = across.check();
        beside.execute(
                () -> {
                    try {
                        Map<String, List<SourceFinding>> found = check.run();
                        thread.submit(cancel -> finish(found));
                    } catch (RuntimeException e) {
                        listener.failed(e);
                        thread.submit(cancel -> finish(Map.of()));
                    }
                });
    }

    private boolean finish(Map<String, List<SourceFinding>> found) {
        running = false;
        project.takeAcross(found);
        return true;
    }

    @Override
    public void close() {
        beside.shutdownNow();
    }
}
