package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.SourceSet;
import org.hotfixworkbench.dsl.compile.WorkAhead;

/**
 * Closed files that have to be checked. Other threads compile the next ones ahead, against what is
 * known when they begin; what has become {@linkplain #outdated outdated} meanwhile does not count.
 * A file that comes again while it waits is checked after the others, with what is known then.
 */
final class Backlog implements AutoCloseable {

    private final SourceSet sources;
    private final Set<SourceState> waiting = new LinkedHashSet<>();
    private List<SourceState> batch = List.of();
    private @Nullable WorkAhead<Dated> ahead;
    private int next;
    private int done;

    /** How often names have come to mean something else; changed by one thread. */
    private volatile int changes;

    private record Dated(SourceSet.Ahead found, int changes) {}

    /**
     * The next file.
     *
     * @param source the file
     * @param found what is in it; null when it cannot be read
     * @param failure why it cannot be read
     */
    record Next(
            SourceState source,
            SourceSet.@Nullable Ahead found,
            SourceReader.@Nullable UnreadableException failure) {}

    Backlog(SourceSet sources) {
        this.sources = sources;
    }

    void add(SourceState source) {
        waiting.add(source);
    }

    void remove(SourceState source) {
        waiting.remove(source);
    }

    /** What was compiled ahead until now was compiled against something else. */
    void outdated() {
        changes++;
    }

    boolean isEmpty() {
        return waiting.isEmpty() && next >= batch.size();
    }

    /** How many files were taken since the backlog was empty. */
    int done() {
        return done;
    }

    /** How many files wait. */
    int waiting() {
        return waiting.size() + batch.size() - next;
    }

    /** Takes the next file; only when there is one. */
    Next take() {
        if (next >= batch.size()) {
            begin();
        }
        SourceState source = batch.get(next++);
        WorkAhead<Dated> compiling = ahead;
        done++;
        try {
            if (compiling == null) {
                throw new IllegalStateException("nothing is waiting");
            }
            return new Next(source, current(compiling.next()), null);
        } catch (SourceReader.UnreadableException e) {
            return new Next(source, null, e);
        } finally {
            if (next >= batch.size()) {
                end();
            }
        }
    }

    private void begin() {
        List<SourceState> taken = new ArrayList<>(waiting.size());
        Iterator<SourceState> all = waiting.iterator();
        while (all.hasNext()) {
            taken.add(all.next());
            all.remove();
        }
        batch = taken;
        next = 0;
        ahead = new WorkAhead<>(taken.stream().map(SourceState::file).toList(), this::compile);
    }

    private Dated compile(SourceFile file) throws SourceReader.UnreadableException {
        int before = changes;
        return new Dated(sources.compileAhead(file), before);
    }

    private SourceSet.Ahead current(Dated dated) {
        return dated.changes == changes
                ? dated.found
                : new SourceSet.Ahead(dated.found.scanned(), Optional.empty());
    }

    private void end() {
        WorkAhead<Dated> compiling = ahead;
        if (compiling != null) {
            compiling.close();
            ahead = null;
        }
        batch = List.of();
        next = 0;
        if (waiting.isEmpty()) {
            done = 0;
        }
    }

    @Override
    public void close() {
        waiting.clear();
        end();
    }
}
