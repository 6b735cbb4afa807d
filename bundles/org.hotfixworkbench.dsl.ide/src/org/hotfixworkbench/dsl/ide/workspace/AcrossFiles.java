package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.WorkspaceRunner;
import org.hotfixworkbench.core.supersedence.FailedExpectation;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.FileSummary;
import org.hotfixworkbench.dsl.check.KnowledgeBase;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.WorkspaceChecker;

/**
 * What is kept of all files for questions across them: who replaces whom, which files they deliver,
 * what the machines are. What a file adds is taken when it was checked; it costs nothing while
 * somebody types.
 */
final class AcrossFiles {

    private final RuleSettings settings;
    private final WorkspaceChecker checker;
    private final Map<SourceState, FileSummary> summaries = new HashMap<>();
    private KnowledgeBase knowledge;
    private @Nullable Workspace workspace;

    AcrossFiles(RuleSettings settings, Catalog catalog) {
        this.settings = settings;
        this.checker = new WorkspaceChecker(settings);
        this.knowledge = new KnowledgeBase(catalog);
    }

    /** Starts anew with another catalog; every file has to be put in again. */
    void reset(Catalog catalog) {
        knowledge = new KnowledgeBase(catalog);
        workspace = null;
    }

    void put(Analysis analysis) {
        String name = analysis.source().file().name();
        workspace = null;
        summaries.put(analysis.source(), checker.summarize(analysis.resource(), name));
        knowledge.put(
                analysis.resource(), name, WorkspaceChecker.places(analysis.resource(), name));
    }

    void remove(SourceState source) {
        workspace = null;
        summaries.remove(source);
        knowledge.remove(source.file().name());
    }

    /** What was kept of a file; nothing when it was not checked yet. */
    FileSummary summary(SourceState source) {
        return summaries.getOrDefault(source, FileSummary.NONE);
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    /** All hotfixes and what replaces what. */
    Workspace workspace() {
        Workspace known = workspace;
        if (known == null) {
            known = checker.workspace(inOrder());
            workspace = known;
        }
        return known;
    }

    private Collection<FileSummary> inOrder() {
        return summaries.entrySet().stream()
                .sorted(java.util.Comparator.comparing(it -> it.getKey().file().name()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * A check of all files as they are now, to be run by any thread. The result are findings by the
     * name of the file.
     */
    Check check() {
        Collection<FileSummary> files = inOrder();
        List<FailedExpectation> failures =
                WorkspaceRunner.comparesExpectations(settings) ? knowledge.failures() : List.of();
        return () -> {
            Map<String, List<SourceFinding>> found = new HashMap<>();
            for (SourceFinding finding : checker.check(checker.workspace(files).with(failures))) {
                found.computeIfAbsent(finding.file(), it -> new ArrayList<>()).add(finding);
            }
            return found;
        };
    }

    /** A check that has everything it needs. */
    @FunctionalInterface
    interface Check {
        Map<String, List<SourceFinding>> run();
    }
}
