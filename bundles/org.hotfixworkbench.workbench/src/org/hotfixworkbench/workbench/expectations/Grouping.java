package org.hotfixworkbench.workbench.expectations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.lsp4j.SymbolKind;

/** What expectations are grouped by. */
enum Grouping {
    /** What they are about. */
    HOTFIX("Group by Hotfix", SymbolKind.Class, Outcome::hotfix, it -> "on " + it.machine()),
    /** Where. */
    MACHINE("Group by Machine", SymbolKind.Variable, Outcome::machine, Outcome::hotfix),
    /** The file that they stand in. */
    FILE(
            "Group by File",
            SymbolKind.File,
            Outcome::file,
            it -> it.hotfix() + " on " + it.machine());

    private final String title;
    private final SymbolKind icon;
    private final Function<Outcome, String> heading;
    private final Function<Outcome, String> label;

    Grouping(
            String title,
            SymbolKind icon,
            Function<Outcome, String> heading,
            Function<Outcome, String> label) {
        this.title = title;
        this.icon = icon;
        this.heading = heading;
        this.label = label;
    }

    /**
     * Expectations under a heading.
     *
     * @param heading the name of what they have in common
     * @param outcomes the outcomes that are seen
     * @param counts of all under that heading
     */
    record Group(String heading, List<Outcome> outcomes, Counts counts) {}

    /** The grouping of that name; by hotfix when there is none. */
    static Grouping of(String name) {
        for (Grouping grouping : values()) {
            if (grouping.id().equals(name)) {
                return grouping;
            }
        }
        return HOTFIX;
    }

    /** Its name in what is remembered. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The title in the menu. */
    String title() {
        return title;
    }

    /** The icon of a heading. */
    SymbolKind icon() {
        return icon;
    }

    /** The heading above an expectation. */
    String heading(Outcome outcome) {
        return heading.apply(outcome);
    }

    /** An expectation under its heading. */
    String label(Outcome outcome) {
        return label.apply(outcome);
    }

    /**
     * The groups in the order of their first expectations.
     *
     * @param all all outcomes
     * @param shown those of them that are seen; a group without such is left out
     */
    List<Group> groups(List<Outcome> all, List<Outcome> shown) {
        Map<String, List<Outcome>> everything = byHeading(all);
        List<Group> groups = new ArrayList<>();
        byHeading(shown)
                .forEach(
                        (name, outcomes) ->
                                groups.add(
                                        new Group(
                                                name, outcomes, Counts.of(everything.get(name)))));
        return groups;
    }

    private Map<String, List<Outcome>> byHeading(List<Outcome> outcomes) {
        Map<String, List<Outcome>> groups = new LinkedHashMap<>();
        outcomes.forEach(
                it -> groups.computeIfAbsent(heading(it), name -> new ArrayList<>()).add(it));
        return groups;
    }
}
