package org.hotfixworkbench.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which of two conditions is implied by the other one. */
class ImplicationTest {

    private static final List<List<String>> RELEASES =
            List.of(List.of("A", "RTM"), List.of("A", "SP1"), List.of("B", "RTM"));
    private static final List<Term.Fact> FACTS =
            List.of(new Term.Fact("x"), new Term.Fact("y"), new Term.Fact("z"));

    private static Term runs(String product, String level) {
        return new Term.Runs(product, level);
    }

    private static Term any(Term... members) {
        return Term.group(false, List.of(members));
    }

    private static Term all(Term... members) {
        return Term.group(true, List.of(members));
    }

    private static Implication.Relation compare(Term before, Term after) {
        return Implication.compare(before, after, RELEASES);
    }

    @Test
    void orderAndNestingMeanNothing() {
        Term one = any(runs("A", "RTM"), any(runs("B", null), FACTS.get(0)));
        Term other = any(FACTS.get(0), runs("B", null), runs("A", "RTM"), runs("A", "RTM"));

        assertEquals(one, other);
        assertEquals(Implication.Relation.EQUAL, compare(one, other));
    }

    @Test
    void aFurtherDemandTightens() {
        Term before = any(runs("A", "RTM"), runs("B", null));
        Term after = all(before, FACTS.get(1));

        assertEquals(Implication.Relation.TIGHTENED, compare(before, after));
        assertEquals(Implication.Relation.RELAXED, compare(after, before));
    }

    @Test
    void anotherDemandIsNeither() {
        assertEquals(Implication.Relation.OTHER, compare(FACTS.get(0), FACTS.get(1)));
    }

    @Test
    void otherWordsForTheSame() {
        Term before = Term.not(any(FACTS.get(0), FACTS.get(1)));
        Term after = all(Term.not(FACTS.get(0)), Term.not(FACTS.get(1)));

        assertEquals(Implication.Relation.EQUAL, compare(before, after));
    }

    @Test
    void releasesThatAreNotAskedForDoNotCount() {
        Term before = any(runs("A", null), runs("C", "RTM"));

        assertEquals(Implication.Relation.EQUAL, compare(before, runs("A", null)));
    }

    @Test
    void beyondTheBudgetNobodyCanTell() {
        List<Term> one = new ArrayList<>();
        List<Term> other = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Term.Fact fact = new Term.Fact("f" + i);
            Term.Fact next = new Term.Fact("f" + (i + 1) % 60);
            one.add(any(all(fact, Term.not(next)), all(Term.not(fact), next)));
            other.add(any(fact, next));
        }
        assertEquals(
                Implication.Relation.OTHER,
                compare(Term.group(false, one), Term.group(true, other)));
    }

    /** All releases, all values of all facts. */
    @Test
    void agreesWithTryingEverything() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            Term before = random(random, 3);
            Term after = random(random, 3);
            boolean lost = false;
            boolean gained = false;
            for (List<String> release : RELEASES) {
                for (int values = 0; values < 8; values++) {
                    boolean one = holds(before, release, values);
                    boolean other = holds(after, release, values);
                    lost |= one && !other;
                    gained |= other && !one;
                }
            }
            Implication.Relation expected =
                    lost && gained
                            ? Implication.Relation.OTHER
                            : lost
                                    ? Implication.Relation.TIGHTENED
                                    : gained
                                            ? Implication.Relation.RELAXED
                                            : Implication.Relation.EQUAL;
            assertEquals(expected, compare(before, after), before + " / " + after);
        }
    }

    private static Term random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 5)) {
            case 0 -> FACTS.get(random.nextInt(3));
            case 1 ->
                    new Term.Runs(
                            random.nextBoolean() ? "A" : "B",
                            List.of("RTM", "SP1").get(random.nextInt(2)));
            case 2 -> Term.not(random(random, depth - 1));
            default ->
                    Term.group(
                            random.nextBoolean(),
                            List.of(random(random, depth - 1), random(random, depth - 1)));
        };
    }

    private static boolean holds(Term term, List<String> release, int values) {
        return switch (term) {
            case Term.Fact it -> (values >> FACTS.indexOf(it) & 1) == 1;
            case Term.Runs it -> List.of(it.product(), it.level()).equals(release);
            case Term.Not it -> !holds(it.member(), release, values);
            case Term.Group it ->
                    it.all()
                            ? it.members().stream().allMatch(m -> holds(m, release, values))
                            : it.members().stream().anyMatch(m -> holds(m, release, values));
        };
    }
}
