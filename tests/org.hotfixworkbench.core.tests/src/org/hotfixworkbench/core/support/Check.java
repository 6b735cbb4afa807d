package org.hotfixworkbench.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotfixworkbench.core.rules.Finding;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleRunner;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.PackageEntry;

/** Runs the rules over sources and prints findings in a form that a test can compare. */
public final class Check {

    /** The day on which tests take place. */
    public static final LocalDate TODAY = LocalDate.of(2015, 1, 1);

    /** What a whole hotfix states and the samples of tests and pages, being excerpts, leave out. */
    public static final Set<String> WHOLE = Set.of("missing-mum", "no-condition", "no-title");

    private Check() {}

    /**
     * The profile publish, for an excerpt; with one rule on what a whole hotfix states, or none.
     */
    private static RuleSettings excerpt(String rule) {
        Map<String, Severity> overrides = new HashMap<>();
        WHOLE.stream()
                .filter(it -> !it.equals(rule))
                .forEach(it -> overrides.put(it, Severity.OFF));
        return RuleSettings.of(Profile.PUBLISH, TODAY).withOverrides(overrides);
    }

    /** All findings in the last element of an excerpt, in the profile publish. */
    public static List<Finding> findings(String source) {
        return findings(source, excerpt(""));
    }

    /** As {@link #findings(String)}, with a rule that may be about what a whole hotfix states. */
    public static List<Finding> findings(String source, String rule) {
        return findings(source, excerpt(rule));
    }

    /** All findings in the last element of a source. */
    public static List<Finding> findings(String source, RuleSettings settings) {
        Sources sources = Sources.withWindows().read(source);
        return findings(sources, sources.last(), settings);
    }

    /** All findings in an element. */
    public static List<Finding> findings(Sources sources, Element element, RuleSettings settings) {
        return new RuleRunner(sources.catalog(), Rules.ALL, settings).check(element);
    }

    /** The findings of one rule, printed; empty when there is none. */
    public static String of(String rule, String source) {
        return findings(source, rule).stream()
                .filter(it -> it.rule().equals(rule))
                .map(Check::print)
                .collect(Collectors.joining("\n"));
    }

    /** The ids of the findings in a profile, sorted. */
    public static List<String> ids(String source, Profile profile) {
        return findings(source, RuleSettings.of(profile, TODAY)).stream()
                .map(Finding::rule)
                .sorted()
                .toList();
    }

    /** Severity, rule, place, message, and each fix on a line of its own. */
    public static String print(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(
                finding.severity().label()
                        + " "
                        + finding.rule()
                        + " at "
                        + place(finding.location())
                        + ": "
                        + finding.message());
        for (Fix fix : finding.fixes()) {
            lines.add((fix.safe() ? "  safe fix: " : "  fix: ") + fix.title() + " = " + edit(fix));
        }
        return String.join("\n", lines);
    }

    private static String edit(Fix fix) {
        return switch (fix.edit()) {
            case Fix.Replace it -> "replace " + place(it.location()) + " by " + it.text();
            case Fix.Remove it -> "remove " + name(it.element());
            case Fix.InsertAfter it -> "after " + name(it.element()) + " insert " + it.text();
        };
    }

    private static String place(Location location) {
        EStructuralFeature feature = location.feature();
        return name(location.element())
                + (feature == null ? "" : "." + feature.getName())
                + (location.index() < 0 ? "" : "[" + location.index() + "]");
    }

    private static String name(EObject element) {
        String own =
                switch (element) {
                    case PackageEntry it -> it.getName();
                    case NamedElement it -> it.getName();
                    default -> element.eClass().getName();
                };
        EObject container = element.eContainer();
        return own.length() > 40 ? own.substring(0, 40) + "~" : own + index(element, container);
    }

    private static String index(EObject element, EObject container) {
        if (container == null || !(element instanceof PackageEntry)) {
            return "";
        }
        int count = 0;
        for (EObject sibling : container.eContents()) {
            if (sibling == element) {
                break;
            }
            if (sibling instanceof PackageEntry other
                    && Objects.equals(other.getName(), ((PackageEntry) element).getName())) {
                count++;
            }
        }
        return count == 0 ? "" : "#" + (count + 1);
    }
}
