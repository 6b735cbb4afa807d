package org.hotfixworkbench.dsl.check;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;

/** The rules about the text itself. They need the text, so they live with the language. */
public enum SourceRule implements RuleDescription {
    /** The parser does not understand the text. */
    SYNTAX(
            "syntax",
            Severities.always(Severity.ERROR),
            "The text does not follow the grammar of the language"),
    /** A name that no element has. */
    UNRESOLVED_REFERENCE(
            "unresolved-reference",
            Severities.always(Severity.ERROR),
            "A reference names an element that neither the sources nor the catalog have"),
    /** A name that two elements have. */
    DUPLICATE_ID(
            "duplicate-id",
            Severities.always(Severity.ERROR),
            "Two elements of one kind have the same name"),
    /** An article that two hotfixes claim. */
    DUPLICATE_ARTICLE(
            "duplicate-article",
            Severities.always(Severity.WARNING),
            "Two hotfixes state the same article number"),
    /** A clause that a later one overwrites. */
    REPEATED_CLAUSE(
            "repeated-clause",
            Severities.always(Severity.ERROR),
            "A clause that can be stated once is stated again, so that one of the two is lost"),
    /** A file without a single element. */
    EMPTY_FILE(
            "empty-file",
            new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
            "A source file declares nothing");

    private final String id;
    private final Severities severities;
    private final String summary;

    SourceRule(String id, Severities severities, String summary) {
        this.id = id;
        this.severities = severities;
        this.summary = summary;
    }

    /** The ids of all of them. */
    public static Set<String> ids() {
        return Arrays.stream(values()).map(SourceRule::id).collect(Collectors.toSet());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Family family() {
        return Family.TEXT;
    }

    @Override
    public Severities severities() {
        return severities;
    }

    @Override
    public String summary() {
        return summary;
    }
}
