package org.hotfixworkbench.dsl.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.WorkspaceFinding;
import org.hotfixworkbench.core.rules.WorkspaceRunner;
import org.hotfixworkbench.core.supersedence.AlternativeSummary;
import org.hotfixworkbench.core.supersedence.DeliveredRows;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Places;
import org.hotfixworkbench.core.supersedence.Summaries;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;

/**
 * Checks what only shows when all files are known. While a file is in memory it takes a summary of
 * its hotfixes, with the places that findings may need; a hotfix of a hundred rows takes two
 * kilobytes. Whoever streams files adds one after the other; whoever sees them change keeps their
 * summaries; then one thread may take summaries while another one checks those that there are.
 */
public final class WorkspaceChecker {

    private final RuleSettings settings;
    private final Summaries summaries = new Summaries(WorkspaceRunner.suppressible());
    private final List<FileSummary> files = new ArrayList<>();

    private @Nullable KnowledgeBase expectations;

    /** Starts with no file. */
    public WorkspaceChecker(RuleSettings settings) {
        this.settings = settings;
    }

    /**
     * Has expectations compared with the answers, which costs a little for each hotfix. Called
     * before any file is added, when there is an expectation in some file.
     */
    public void expectVerdicts(Catalog catalog) {
        if (comparesExpectations()) {
            expectations = new KnowledgeBase(catalog);
        }
    }

    /** Whether expectations are compared with the answers, where there are some. */
    public boolean comparesExpectations() {
        return WorkspaceRunner.comparesExpectations(settings);
    }

    /**
     * Adds a file whose references have been resolved and whose derived values have been set.
     *
     * @param resource the parsed file, with its node model
     * @param file the file as the user names it
     * @return what was kept of it
     */
    public StatedSummary add(XtextResource resource, String file) {
        KnowledgeBase expected = expectations;
        if (expected != null) {
            expected.put(resource, file, places(resource, file));
        }
        List<DeliveredRows> rows = new ArrayList<>(1);
        FileSummary summary = summarize(resource, file, rows::add);
        files.add(summary);
        return new StatedSummary(summary, rows);
    }

    /** Adds a file of which an earlier compilation has kept this; it has no expectation. */
    public void add(StatedSummary earlier) {
        List<HotfixSummary> hotfixes = new ArrayList<>(earlier.rows().size());
        for (HotfixSummary hotfix : earlier.summary().hotfixes()) {
            hotfixes.add(summaries.summary(hotfix, earlier.rows().get(hotfixes.size())));
        }
        files.add(new FileSummary(hotfixes, earlier.summary().groups()));
    }

    /** Gives lines the numbers that rows of earlier summaries have; called first. */
    public void know(List<FileLine> spelled) {
        summaries.know(spelled);
    }

    /**
     * The summary of a file whose references have been resolved and whose derived values have been
     * set.
     *
     * @param resource the parsed file, with its node model
     * @param file the file as the user names it
     */
    public FileSummary summarize(XtextResource resource, String file) {
        return summarize(resource, file, it -> {});
    }

    private FileSummary summarize(
            XtextResource resource, String file, Consumer<DeliveredRows> rows) {
        Document document = (Document) resource.getContents().get(0);
        List<HotfixSummary> hotfixes = new ArrayList<>();
        List<AlternativeSummary> groups = new ArrayList<>();
        Places places = null;
        for (Element element : document.getElements()) {
            if (element instanceof Hotfix || element instanceof AlternativeGroup) {
                places = places == null ? places(resource, file) : places;
                if (element instanceof Hotfix hotfix) {
                    summaries
                            .summary(hotfix, isParsed(resource), places, rows)
                            .ifPresent(hotfixes::add);
                } else {
                    summaries.summary((AlternativeGroup) element, places).ifPresent(groups::add);
                }
            }
        }
        return new FileSummary(hotfixes, groups);
    }

    /** Finds places in a file as the rules across files want them. */
    public static Places places(XtextResource resource, String file) {
        return new TextPlaces(resource, file);
    }

    /** Whether a file was understood; its references may lead nowhere. */
    static boolean isParsed(XtextResource resource) {
        return resource.getErrors().stream().allMatch(XtextLinkingDiagnostic.class::isInstance);
    }

    /** What was kept of all files that were added. */
    public Workspace workspace() {
        KnowledgeBase expected = expectations;
        Workspace all = workspace(files);
        return expected == null ? all : all.with(expected.failures());
    }

    /** A workspace of files whose summaries were taken here. */
    public Workspace workspace(Collection<FileSummary> chosen) {
        return summaries.workspace(
                chosen.stream().flatMap(it -> it.hotfixes().stream()).toList(),
                chosen.stream().flatMap(it -> it.groups().stream()).toList());
    }

    /** Checks all files together, once; the findings are in the order of reports. */
    public List<SourceFinding> check(Workspace workspace) {
        return WorkspaceRunner.check(workspace, Rules.ACROSS_FILES, settings).stream()
                .map(WorkspaceChecker::located)
                .sorted(SourceFinding.ORDER)
                .toList();
    }

    private static SourceFinding located(WorkspaceFinding finding) {
        SourcePlace place = (SourcePlace) finding.place();
        return new SourceFinding(
                place.file(),
                place.span(),
                finding.severity(),
                finding.rule(),
                finding.message(),
                finding.fixes().stream().map(WorkspaceChecker::located).toList());
    }

    private static SourceFix located(WorkspaceFinding.Removal fix) {
        SourcePlace place = (SourcePlace) fix.place();
        return new SourceFix(fix.title(), fix.safe(), List.of(place.removal()));
    }

    /** Finds places in the text of a file. */
    private static final class TextPlaces implements Places {

        private final SourceLocator locator;
        private final String file;

        TextPlaces(XtextResource resource, String file) {
            this.locator =
                    new SourceLocator(
                            new LineIndex(resource.getParseResult().getRootNode().getText()));
            this.file = file;
        }

        @Override
        public SourcePlace of(EObject element, @Nullable EStructuralFeature feature, int index) {
            Location location = new Location(element, feature, index);
            return new SourcePlace(file, locator.span(location), locator.removal(location));
        }
    }
}
