package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.SourceSet;
import org.hotfixworkbench.dsl.compile.WorkAhead;

/**
 * Closed files that have to be checked. Other threads read and parse the next ones ahead. A file
 * that comes again while it waits is checked after the others, with what is known then.
 */
final class Backlog implements AutoCloseable {

    private final SourceSet sources;
    private final Set<SourceState> waiting = new LinkedHashSet<>();
    private List<SourceState> batch = List.of();
    private @Nullable WorkAhead<Parsed> ahead;
    private int next;
    private int done;

    /**
     * A file that was read from disk.
     *
     * @param scanned what it declares
     * @param resource its model
     */
    record Parsed(SourceSet.Scanned scanned, LazyLinkingResource resource) {}

    /**
     * The next file.
     *
     * @param source the file
     * @param parsed its content; null when it cannot be read
     * @param failure why it cannot be read
     */
    record Next(
            SourceState source,
            @Nullable Parsed parsed,
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
        WorkAhead<Parsed> parsing = ahead;
        done++;
        try {
            if (parsing == null) {
                throw new IllegalStateException("nothing is waiting");
            }
            return new Next(source, parsing.next(), null);
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
        ahead = new WorkAhead<>(taken.stream().map(SourceState::file).toList(), this::parse);
    }

    private Parsed parse(SourceFile file) throws SourceReader.UnreadableException {
        SourceSet.Scanned scanned = sources.scan(file, SourceReader.read(file));
        return new Parsed(scanned, sources.parse(file, scanned.text()));
    }

    private void end() {
        WorkAhead<Parsed> parsing = ahead;
        if (parsing != null) {
            parsing.close();
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
