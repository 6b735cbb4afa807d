package org.hotfixworkbench.dsl.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.core.rules.Finding;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleRunner;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;

/**
 * Checks one parsed and linked file: its text, its references, and every rule of the domain. The
 * command line and the editors call this and nothing else. Not safe for use by several threads.
 */
public final class SourceChecker {

    private final String file;
    private final RuleSettings settings;
    private final LineIndex lines;
    private final SourceLocator locator;
    private final XtextResource resource;
    private final List<SourceFinding> findings = new ArrayList<>();
    private final Set<Integer> misreadLines = new HashSet<>();
    private final ClauseCheck clauses;

    private SourceChecker(XtextResource resource, String file, RuleSettings settings) {
        this.resource = resource;
        this.file = file;
        this.settings = settings;
        this.lines = new LineIndex(resource.getParseResult().getRootNode().getText());
        this.locator = new SourceLocator(lines);
        this.clauses = new ClauseCheck(this::report, locator, misreadLines);
    }

    /**
     * Checks a file whose references have been resolved and whose derived values have been set.
     *
     * @param resource the parsed file, with its node model
     * @param file the file as the user names it
     * @param settings the severities
     * @param rules runs the rules of the domain, with the same settings
     * @param known findings that whoever sees other files has made in this one
     * @return the findings that no suppression accepts, in the order of the text
     */
    public static List<SourceFinding> check(
            XtextResource resource,
            String file,
            RuleSettings settings,
            RuleRunner rules,
            List<SourceFinding> known) {
        SourceChecker checker = new SourceChecker(resource, file, settings);
        checker.run(rules, known);
        return checker.findings.stream().sorted(SourceFinding.ORDER).toList();
    }

    /** Says only what keeps a file from being understood; references need not be resolved. */
    public static List<SourceFinding> checkSyntax(XtextResource resource, String file) {
        SourceChecker checker =
                new SourceChecker(
                        resource, file, RuleSettings.of(Profile.PUBLISH, LocalDate.EPOCH));
        checker.syntax();
        return checker.findings.stream().sorted(SourceFinding.ORDER).toList();
    }

    private void run(RuleRunner rules, List<SourceFinding> known) {
        syntax();
        List<SourceFinding> syntax = List.copyOf(findings);
        findings.clear();
        findings.addAll(known);
        for (Diagnostic error : resource.getErrors()) {
            if (error instanceof XtextLinkingDiagnostic linking) {
                unresolved(linking);
            }
        }
        elements().forEach(clauses::repeated);
        NavigableMap<Integer, List<SourceFinding>> open = new TreeMap<>();
        for (SourceFinding finding : findings) {
            open.computeIfAbsent(finding.span().offset(), it -> new ArrayList<>()).add(finding);
        }
        findings.clear();
        elements().forEach(element -> check(element, rules, open));
        open.values().forEach(findings::addAll);
        findings.addAll(syntax);
        if (elements().isEmpty() && resource.getErrors().isEmpty()) {
            report(SourceRule.EMPTY_FILE, lines.span(0, 0), "this file declares nothing");
        }
    }

    /**
     * Runs the rules, and lets the suppressions of the element decide on what else is open in it.
     */
    private void check(
            Element element, RuleRunner rules, NavigableMap<Integer, List<SourceFinding>> open) {
        Map<Finding, SourceFinding> inside = new IdentityHashMap<>();
        INode node = open.isEmpty() ? null : NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            Location whole = Location.of(element);
            Map<Integer, List<SourceFinding>> there =
                    open.subMap(node.getOffset(), node.getEndOffset());
            for (List<SourceFinding> found : there.values()) {
                found.forEach(it -> inside.put(unlocated(it, whole), it));
            }
            there.clear();
        }
        for (Finding finding : rules.check(element, inside.keySet())) {
            SourceFinding known = inside.get(finding);
            SourceFinding found = known == null ? located(finding) : known;
            // what a rule says of a line that was not understood follows from that
            if (known != null || !misreadLines.contains(found.span().line())) {
                findings.add(found);
            }
        }
    }

    private static Finding unlocated(SourceFinding finding, Location element) {
        return new Finding(
                finding.rule(), finding.severity(), element, finding.message(), List.of());
    }

    private List<Element> elements() {
        return ((Document) resource.getContents().get(0)).getElements();
    }

    private void syntax() {
        for (Diagnostic error : resource.getErrors()) {
            if (!(error instanceof XtextLinkingDiagnostic)) {
                syntax((AbstractDiagnostic) error);
            }
        }
        for (Element element : elements()) {
            clauses.strayTokens(element);
        }
    }

    /** One message a line: what follows on the same line follows from the first slip. */
    private void syntax(AbstractDiagnostic error) {
        Span span = lines.span(error.getOffset(), error.getLength());
        if (misreadLines.add(span.line())) {
            report(SourceRule.SYNTAX, span, error.getMessage());
        }
    }

    private void unresolved(XtextLinkingDiagnostic error) {
        Span span = lines.span(error.getOffset(), error.getLength());
        List<SourceFix> fixes = new ArrayList<>();
        for (String name : error.getData()) {
            fixes.add(
                    new SourceFix(
                            "change to " + name,
                            false,
                            List.of(new SourceFix.TextEdit(span, name))));
        }
        report(SourceRule.UNRESOLVED_REFERENCE, span, error.getMessage(), fixes);
    }

    private SourceFinding located(Finding finding) {
        return new SourceFinding(
                file,
                locator.span(finding.location()),
                finding.severity(),
                finding.rule(),
                finding.message(),
                finding.fixes().stream().map(locator::fix).toList());
    }

    private void report(SourceRule rule, Span span, String message) {
        report(rule, span, message, List.of());
    }

    private void report(SourceRule rule, Span span, String message, List<SourceFix> fixes) {
        Severity severity = settings.severityOf(rule);
        if (severity != Severity.OFF) {
            findings.add(new SourceFinding(file, span, severity, rule.id(), message, fixes));
        }
    }

    /** Where {@link ClauseCheck} reports to. */
    interface Reporter {
        void report(SourceRule rule, Span span, String message);
    }
}
