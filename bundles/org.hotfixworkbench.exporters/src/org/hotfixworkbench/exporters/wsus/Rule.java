package org.hotfixworkbench.exporters.wsus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNull;

/** A rule of applicability: what the agent of Windows Update evaluates on a machine. */
sealed interface Rule {

    /** Holds always. */
    Rule TRUE = new All(List.of());

    /** Holds never. */
    Rule FALSE = new Any(List.of());

    /** Holds when all members hold. */
    record All(List<Rule> members) implements Rule {}

    /** Holds when one member holds. */
    record Any(List<Rule> members) implements Rule {}

    /** Holds when the member does not. */
    record Not(@NonNull Rule member) implements Rule {}

    /**
     * Looks at the machine.
     *
     * @param element the name of the rule
     * @param attributes what it compares, in order
     */
    record Test(@NonNull String element, Map<String, String> attributes) implements Rule {}

    /**
     * A hotfix is installed. What article it has may be told later than it is asked for.
     *
     * @param hotfix its name
     */
    record Installed(@NonNull String hotfix) implements Rule {}

    /** All of some rules, without what says nothing. */
    static Rule all(List<Rule> rules) {
        List<Rule> members = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.equals(FALSE)) {
                return FALSE;
            }
            if (rule instanceof All inner) {
                members.addAll(inner.members());
            } else if (!members.contains(rule)) {
                members.add(rule);
            }
        }
        return members.size() == 1 ? members.getFirst() : new All(List.copyOf(members));
    }

    /** All of some rules, without what says nothing. */
    static Rule all(Rule... rules) {
        return all(List.of(rules));
    }

    /** Any of some rules, without what says nothing. */
    static Rule any(List<Rule> rules) {
        List<Rule> members = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.equals(TRUE)) {
                return TRUE;
            }
            if (rule instanceof Any inner) {
                members.addAll(inner.members());
            } else if (!members.contains(rule)) {
                members.add(rule);
            }
        }
        return members.size() == 1 ? members.getFirst() : new Any(List.copyOf(members));
    }

    /** The opposite of a rule. */
    static Rule not(Rule rule) {
        if (rule.equals(TRUE)) {
            return FALSE;
        }
        if (rule.equals(FALSE)) {
            return TRUE;
        }
        return rule instanceof Not inner ? inner.member() : new Not(rule);
    }
}
