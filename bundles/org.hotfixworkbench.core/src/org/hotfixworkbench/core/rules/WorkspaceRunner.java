package org.hotfixworkbench.core.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.core.rules.applicability.ExpectationFails;
import org.hotfixworkbench.core.rules.suppression.UnusedSuppression;
import org.hotfixworkbench.core.supersedence.Acceptance;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Summary;
import org.hotfixworkbench.core.supersedence.Workspace;

/** Runs the rules that look across files, once, over what was kept of all of them. */
public final class WorkspaceRunner {

    private final List<WorkspaceRule> rules;
    private final RuleSettings settings;
    private final Set<String> running = new TreeSet<>();
    private final Set<Acceptance> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<WorkspaceFinding> findings = new ArrayList<>();

    private WorkspaceRunner(List<WorkspaceRule> rules, RuleSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** The ids whose suppressions have to be kept for a run of {@link Rules#ACROSS_FILES}. */
    public static Set<String> suppressible() {
        Set<String> ids = new TreeSet<>();
        Rules.ACROSS_FILES.forEach(it -> ids.add(it.id()));
        ids.add(UnusedSuppression.ID);
        return ids;
    }

    /** Whether a run wants to know which expectations are not met. */
    public static boolean comparesExpectations(RuleSettings settings) {
        return settings.severityOf(new ExpectationFails()) != Severity.OFF;
    }

    /**
     * Runs rules.
     *
     * @param workspace what was kept of all files
     * @param rules the rules, usually {@link Rules#ACROSS_FILES}; those that are OFF are left out
     * @param settings how to run them
     * @return the findings that no suppression accepts, rule by rule, and the suppressions of these
     *     rules that are of no use
     */
    public static List<WorkspaceFinding> check(
            Workspace workspace, List<WorkspaceRule> rules, RuleSettings settings) {
        WorkspaceRunner runner = new WorkspaceRunner(rules, settings);
        runner.run(workspace);
        return List.copyOf(runner.findings);
    }

    private void run(Workspace workspace) {
        for (WorkspaceRule rule : rules) {
            Severity severity = settings.severityOf(rule);
            if (severity != Severity.OFF) {
                running.add(rule.id());
                rule.check(
                        workspace,
                        (element, place, subject, message, fixes) ->
                                add(
                                        element,
                                        subject,
                                        new WorkspaceFinding(
                                                rule.id(), severity, place, message, fixes)));
            }
        }
        Severity severity =
                Rules.byId(UnusedSuppression.ID).map(settings::severityOf).orElse(Severity.OFF);
        if (severity != Severity.OFF) {
            workspace.hotfixes().forEach(it -> unused(it, severity));
            workspace.groups().forEach(it -> unused(it, severity));
        }
    }

    private void unused(Summary element, Severity severity) {
        for (Acceptance acceptance : element.acceptances()) {
            if (running.contains(acceptance.rule())
                    && !used.contains(acceptance)
                    && !hasExpired(acceptance)) {
                Place place = acceptance.place();
                WorkspaceFinding.Removal fix =
                        new WorkspaceFinding.Removal(UnusedSuppression.FIX, true, place);
                String message = UnusedSuppression.message(acceptance.rule(), acceptance.subject());
                add(
                        element,
                        element.name(),
                        new WorkspaceFinding(
                                UnusedSuppression.ID, severity, place, message, List.of(fix)));
            }
        }
    }

    private void add(Summary element, String subject, WorkspaceFinding finding) {
        boolean accepted = false;
        for (Acceptance acceptance : element.acceptances()) {
            if (acceptance.rule().equals(finding.rule())
                    && !hasExpired(acceptance)
                    && isAbout(acceptance, element, subject)) {
                used.add(acceptance);
                accepted = true;
            }
        }
        if (!accepted) {
            findings.add(finding);
        }
    }

    private static boolean isAbout(Acceptance acceptance, Summary element, String subject) {
        String wanted = acceptance.subject();
        return wanted == null
                || wanted.equalsIgnoreCase(subject)
                || wanted.equalsIgnoreCase(element.name());
    }

    private boolean hasExpired(Acceptance acceptance) {
        LocalDate until = acceptance.until();
        return until != null && until.isBefore(settings.today());
    }
}
