package org.hotfixworkbench.core.supersedence;

import java.util.List;

/** Everything that was compiled together, as summaries. Not safe for use by several threads. */
public final class Workspace {

    private final List<HotfixSummary> hotfixes;
    private final List<AlternativeSummary> groups;
    private final List<FileLine> lines;
    private final ReplacementGraph graph;
    private final FileIndex files;

    Workspace(List<HotfixSummary> hotfixes, List<AlternativeSummary> groups, List<FileLine> lines) {
        this.hotfixes = List.copyOf(hotfixes);
        this.groups = List.copyOf(groups);
        this.lines = List.copyOf(lines);
        this.graph = ReplacementGraph.of(this.hotfixes);
        this.files = new FileIndex(this.hotfixes, lines.size());
    }

    /** The hotfixes in the order of the files; their positions are their nodes in the graph. */
    public List<HotfixSummary> hotfixes() {
        return hotfixes;
    }

    /** The groups of alternatives. */
    public List<AlternativeSummary> groups() {
        return groups;
    }

    /** The line of service of a number. */
    public FileLine line(int number) {
        return lines.get(number);
    }

    /** What replaces what. */
    public ReplacementGraph graph() {
        return graph;
    }

    /** Who delivers which file. */
    public FileIndex files() {
        return files;
    }
}
