package org.hotfixworkbench.dsl.ide.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.Positions;

/** Changes of a text by lines: which of them belong to some lines, and one edit for each line. */
final class LineChanges {

    private final LineIndex lines;
    private final List<GapChange> changes;
    private int first;
    private int last;

    private LineChanges(LineIndex lines, List<GapChange> changes, int first, int last) {
        this.lines = lines;
        this.changes = changes;
        this.first = first;
        this.last = last;
    }

    /** All changes; those of one line as one edit. */
    static List<TextEdit> edits(LineIndex lines, List<GapChange> changes) {
        List<TextEdit> edits = new ArrayList<>();
        int from = 0;
        while (from < changes.size()) {
            int to = from + 1;
            while (to < changes.size() && follows(lines, changes.get(to - 1), changes.get(to))) {
                to++;
            }
            edits.add(edit(lines, changes.subList(from, to)));
            from = to;
        }
        return edits;
    }

    private static boolean follows(LineIndex lines, GapChange change, GapChange next) {
        return lines.line(change.end()) == lines.line(next.start());
    }

    private static TextEdit edit(LineIndex lines, List<GapChange> changes) {
        int start = changes.getFirst().start();
        int end = changes.getLast().end();
        StringBuilder text = new StringBuilder();
        int copied = start;
        for (GapChange change : changes) {
            text.append(lines.text(), copied, change.start()).append(change.text());
            copied = change.end();
        }
        return new TextEdit(Positions.range(lines, start, end - start), text.toString());
    }

    /**
     * The changes of some lines, counted from 1. Where a line is joined with its neighbour, because
     * both are one row, the neighbour comes with it.
     */
    static List<GapChange> of(LineIndex lines, List<GapChange> changes, int first, int last) {
        LineChanges chosen = new LineChanges(lines, changes, first, last);
        boolean torn;
        do {
            torn = chosen.grows();
        } while (torn);
        return chosen.parts();
    }

    /** The changes of one line, its line breaks left as they are. */
    static List<GapChange> of(LineIndex lines, List<GapChange> changes, int line) {
        return new LineChanges(lines, changes, line, line)
                .parts().stream().filter(it -> it.text().indexOf('\n') < 0).toList();
    }

    private boolean grows() {
        for (GapChange change : changes) {
            int from = lines.line(change.start());
            int to = lines.line(change.end());
            boolean joins = to > from && change.text().indexOf('\n') < 0 && change.start() > 0;
            if (joins && from <= last && to > last && from >= first) {
                last = to;
                return true;
            }
            if (joins && from < first && to >= first && to <= last) {
                first = from;
                return true;
            }
        }
        return false;
    }

    private List<GapChange> parts() {
        List<GapChange> parts = new ArrayList<>();
        for (GapChange change : changes) {
            int from = lines.line(change.start());
            int to = lines.line(change.end());
            if (from >= first && to <= last) {
                parts.add(change);
            } else if (from >= first && from <= last) {
                add(parts, head(change));
            } else if (from < first && to >= first && to <= last) {
                add(parts, tail(change));
            }
        }
        return parts;
    }

    private void add(List<GapChange> parts, GapChange part) {
        if (!lines.text().substring(part.start(), part.end()).equals(part.text())) {
            parts.add(part);
        }
    }

    /** What a change does before its first line break. */
    private GapChange head(GapChange change) {
        int end = lines.end(lines.line(change.start()));
        int breaks = change.text().indexOf('\n');
        return new GapChange(
                change.start(),
                end,
                breaks < 0
                        ? lines.text().substring(change.start(), end)
                        : change.text().substring(0, breaks));
    }

    /** What a change does behind its last line break. */
    private GapChange tail(GapChange change) {
        int start = lines.start(lines.line(change.end()));
        int breaks = change.text().lastIndexOf('\n');
        boolean joined = breaks < 0 && change.start() > 0;
        return new GapChange(
                start,
                change.end(),
                joined
                        ? lines.text().substring(start, change.end())
                        : change.text().substring(breaks + 1));
    }
}
