package org.hotfixworkbench.core.supersedence;

import java.util.List;

/** Everything that was compiled together, as summaries. Not safe for use by several threads. */
public final class Workspace {

    private final List<HotfixSummary> hotfixes;
    private final List<AlternativeSummary> groups;
    private final List<FileLine> lines;
    private final List<FileLine> spelledLines;
    private final ReplacementGraph graph;
    private final FileIndex files;
    private final List<FailedExpectation> failures;

    Workspace(List<HotfixSummary> hotfixes, List<AlternativeSummary> groups, FileLines numbers) {
        this.hotfixes = List.copyOf(hotfixes);
        this.groups = List.copyOf(groups);
        this.lines = numbers.all();
        this.spelledLines = numbers.spelled();
        this.graph = ReplacementGraph.of(this.hotfixes);
        this.files = new FileIndex(this.hotfixes, lines.size());
        this.failures = List.of();
    }

    private Workspace(Workspace other, List<FailedExpectation> failures) {
        this.hotfixes = other.hotfixes;
        this.groups = other.groups;
        this.lines = other.lines;
        this.spelledLines = other.spelledLines;
        this.graph = other.graph;
        this.files = other.files;
        this.failures = List.copyOf(failures);
    }

    /** The same, with the expectations that are not met. */
    public Workspace with(List<FailedExpectation> found) {
        return new Workspace(this, found);
    }

    /** The expectations that are not met; empty also when nobody has looked. */
    public List<FailedExpectation> failedExpectations() {
        return failures;
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

    /** The lines as rows spell them; their positions are the lines of {@link DeliveredRows}. */
    public List<FileLine> spelledLines() {
        return spelledLines;
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
