package org.hotfixworkbench.core.rules;

/** What users see of a rule, whoever runs it. */
public interface RuleDescription {

    /** The stable kebab-case name: scripts, suppressions and pages rely on it. */
    String id();

    /** What the rule is about. */
    Family family();

    /** The default severities. */
    Severities severities();

    /** What the rule finds, in one sentence without full stop. */
    String summary();
}
