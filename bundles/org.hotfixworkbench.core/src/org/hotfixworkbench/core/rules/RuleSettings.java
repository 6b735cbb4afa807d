package org.hotfixworkbench.core.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * How the rules are to be run.
 *
 * @param profile the profile that chooses the severities
 * @param overrides severities by rule id that hold whatever the profile says
 * @param today the day on which suppressions with an end are judged
 * @param otherRules ids of rules that somebody else runs; suppressions may name them
 */
public record RuleSettings(
        Profile profile, Map<String, Severity> overrides, LocalDate today, Set<String> otherRules) {

    /** Copies the collections. */
    public RuleSettings {
        overrides = Map.copyOf(overrides);
        otherRules = Set.copyOf(otherRules);
    }

    /** The severities of a profile, no other rules. */
    public static RuleSettings of(Profile profile, LocalDate today) {
        return new RuleSettings(profile, Map.of(), today, Set.of());
    }

    /** The same with other overrides. */
    public RuleSettings withOverrides(Map<String, Severity> severities) {
        return new RuleSettings(profile, severities, today, otherRules);
    }

    /** The same with other rules that somebody else runs. */
    public RuleSettings withOtherRules(Set<String> ids) {
        return new RuleSettings(profile, overrides, today, ids);
    }

    /** The severity with which a rule runs. */
    public Severity severityOf(RuleDescription rule) {
        return overrides.getOrDefault(rule.id(), rule.severities().in(profile));
    }
}
