package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.Reach;
import org.hotfixworkbench.core.diff.ElementFacts.HotfixFacts;

/**
 * Compares the machines that a hotfix can apply to. What they run is compared as sets; what else
 * they have to meet, such as other hotfixes, on the releases that are in both sets.
 */
final class ApplicabilityComparison {

    /** How many machines a message names. */
    private static final int NAMED = 4;

    private final ElementFacts before;
    private final ElementFacts after;
    private final List<Change> changes;

    private ApplicabilityComparison(ElementFacts before, ElementFacts after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /** Adds what has changed. */
    static void compare(ElementFacts before, ElementFacts after, List<Change> changes) {
        new ApplicabilityComparison(before, after, changes).compare();
    }

    private void compare() {
        HotfixFacts old = Objects.requireNonNull(before.hotfix());
        HotfixFacts now = Objects.requireNonNull(after.hotfix());
        boolean sameWords =
                Objects.equals(value(before, true), value(after, true))
                        && Objects.equals(value(before, false), value(after, false));
        if (old.reach().isEmpty() || now.reach().isEmpty()) {
            if (!sameWords) {
                String message = "other conditions, too intricate to be compared";
                add(ChangeKind.PREREQUISITES_CHANGED, message);
            }
            return;
        }
        List<Reach.Target> lost = without(old.reach().get(), now.reach().get());
        List<Reach.Target> gained = without(now.reach().get(), old.reach().get());
        if (!lost.isEmpty() || !gained.isEmpty()) {
            reach(lost, gained);
        }
        if (!sameWords) {
            conditions(old, now, lost.isEmpty() && gained.isEmpty());
        }
    }

    private static @Nullable String value(ElementFacts facts, boolean products) {
        Clause clause =
                facts.clauses().get(products ? FactReader.APPLIES_TO : FactReader.PREREQUISITES);
        return clause == null ? null : clause.value();
    }

    private static List<Reach.Target> without(List<Reach.Target> all, List<Reach.Target> others) {
        List<Reach.Target> rest = new ArrayList<>(all);
        rest.removeAll(Set.copyOf(others));
        return rest;
    }

    private void reach(List<Reach.Target> lost, List<Reach.Target> gained) {
        if (gained.isEmpty()) {
            add(ChangeKind.APPLICABILITY_NARROWED, "no longer for " + names(lost));
        } else if (lost.isEmpty()) {
            add(ChangeKind.APPLICABILITY_WIDENED, "also for " + names(gained));
        } else {
            String message = "no longer for " + names(lost) + ", but for " + names(gained);
            add(ChangeKind.APPLICABILITY_CHANGED, message);
        }
    }

    private static String names(Collection<Reach.Target> targets) {
        List<String> names = targets.stream().limit(NAMED).map(Reach.Target::toString).toList();
        int more = targets.size() - names.size();
        return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }

    private void conditions(HotfixFacts old, HotfixFacts now, boolean sameReach) {
        Set<List<String>> releases = new LinkedHashSet<>();
        List<Reach.Target> common = new ArrayList<>(old.reach().orElseThrow());
        common.retainAll(Set.copyOf(now.reach().orElseThrow()));
        common.forEach(it -> releases.add(List.of(it.product(), it.level())));
        switch (Implication.compare(old.conditions(), now.conditions(), releases)) {
            case TIGHTENED -> add(ChangeKind.PREREQUISITES_TIGHTENED, "more is demanded");
            case RELAXED -> add(ChangeKind.PREREQUISITES_RELAXED, "less is demanded");
            case OTHER -> add(ChangeKind.PREREQUISITES_CHANGED, "something else is demanded");
            default -> {
                if (sameReach) {
                    String message = "other conditions, which the same machines meet";
                    add(ChangeKind.PREREQUISITES_RESTATED, message);
                }
            }
        }
    }

    private void add(ChangeKind kind, String message) {
        boolean products = !Objects.equals(value(before, true), value(after, true));
        boolean conditions = !Objects.equals(value(before, false), value(after, false));
        String clause =
                conditions ? FactReader.PREREQUISITES : products ? FactReader.APPLIES_TO : "";
        Clause old = before.clauses().get(clause);
        Clause now = after.clauses().get(clause);
        changes.add(
                new Change(
                        kind,
                        after.words(),
                        null,
                        message,
                        old == null ? before.source() : before.at(old.line()),
                        now == null ? after.source() : after.at(now.line())));
    }
}
