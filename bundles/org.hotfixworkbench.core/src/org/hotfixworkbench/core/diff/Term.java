package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A condition in names only, so that it outlives the model and can be compared with one from
 * another catalog. Groups are flat and sorted: conditions that differ in order only are equal.
 */
sealed interface Term {

    /** Holds always. */
    Term TRUE = new Group(true, List.of());

    /** Holds never. */
    Term FALSE = new Group(false, List.of());

    /** All members hold, or any does. */
    record Group(boolean all, List<Term> members) implements Term {
        @Override
        public String toString() {
            return (all ? "all" : "any")
                    + members.stream()
                            .map(Term::toString)
                            .collect(Collectors.joining("; ", "{", "}"));
        }
    }

    /** The member does not hold. */
    record Not(@NonNull Term member) implements Term {
        @Override
        public String toString() {
            return "not " + member;
        }
    }

    /** The machine runs a product; at whatever level when none is named. */
    record Runs(@NonNull String product, @Nullable String level) implements Term {
        @Override
        public String toString() {
            return level == null ? product + " any level" : product + " " + level;
        }
    }

    /** A fact that is true or false, in words: "hotfix KB976932", "feature TelnetClient". */
    record Fact(@NonNull String words) implements Term {
        @Override
        public String toString() {
            return words;
        }
    }

    /** A group in its normal form. */
    static Term group(boolean all, List<Term> members) {
        List<Term> flat = new ArrayList<>();
        for (Term member : members) {
            if (member instanceof Group group && group.all == all) {
                flat.addAll(group.members);
            } else if (member instanceof Group group && group.members.isEmpty()) {
                return member;
            } else {
                flat.add(member);
            }
        }
        TreeSet<String> seen = new TreeSet<>();
        List<Term> sorted =
                flat.stream()
                        .filter(it -> seen.add(it.toString()))
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .toList();
        return sorted.size() == 1 ? sorted.getFirst() : new Group(all, sorted);
    }

    /** The opposite. */
    static Term not(Term term) {
        return switch (term) {
            case Not it -> it.member();
            case Group it when it.members().isEmpty() -> new Group(!it.all(), List.of());
            default -> new Not(term);
        };
    }

    /** What is left of it on a machine that runs a product at a level. */
    default Term at(String product, String level) {
        return switch (this) {
            case Group it ->
                    group(it.all(), it.members().stream().map(m -> m.at(product, level)).toList());
            case Not it -> not(it.member().at(product, level));
            case Runs it ->
                    it.product().equals(product) && (it.level() == null || it.level().equals(level))
                            ? TRUE
                            : FALSE;
            case Fact it -> it;
        };
    }

    /** What is left of it when a fact is true or false. */
    default Term with(Fact fact, boolean value) {
        return switch (this) {
            case Group it ->
                    group(it.all(), it.members().stream().map(m -> m.with(fact, value)).toList());
            case Not it -> not(it.member().with(fact, value));
            case Runs it -> it;
            case Fact it -> it.equals(fact) ? value ? TRUE : FALSE : it;
        };
    }

    /** A fact that it depends on; null when it depends on none. */
    default @Nullable Fact anyFact() {
        return switch (this) {
            case Group it ->
                    it.members().stream()
                            .map(Term::anyFact)
                            .filter(fact -> fact != null)
                            .findFirst()
                            .orElse(null);
            case Not it -> it.member().anyFact();
            case Runs it -> null;
            case Fact it -> it;
        };
    }
}
