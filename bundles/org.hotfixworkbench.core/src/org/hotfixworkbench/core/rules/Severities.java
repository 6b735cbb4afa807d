package org.hotfixworkbench.core.rules;

/** The severities of a rule, one for each profile. */
public record Severities(Severity draft, Severity publish, Severity imported) {

    /** The same severity in every profile. */
    public static Severities always(Severity severity) {
        return new Severities(severity, severity, severity);
    }

    /** The severity in a profile. */
    public Severity in(Profile profile) {
        return switch (profile) {
            case DRAFT -> draft;
            case PUBLISH -> publish;
            case IMPORT -> imported;
        };
    }
}
