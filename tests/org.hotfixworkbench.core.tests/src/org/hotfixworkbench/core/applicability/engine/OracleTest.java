package org.hotfixworkbench.core.applicability.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.Reason;
import org.junit.jupiter.api.Test;

/** The engine against an evaluator that enumerates, on a hundred thousand random pairs. */
class OracleTest {

    private static final int WORLDS = 2_500;
    private static final int HOTFIXES = 5;
    private static final int MACHINES = 8;
    private static final long SEED = 20_261_122;

    /** Every answer has to occur this often, or the test says nothing about it. */
    private static final int OFTEN = 200;

    private static final List<String> ANSWERS =
            List.of(
                    "applicable",
                    "installed",
                    "superseded",
                    "unknown",
                    "not-applicable architecture",
                    "not-applicable product",
                    "not-applicable service-level",
                    "not-applicable prerequisite",
                    "not-applicable feature",
                    "not-applicable branch");

    @Test
    void engineAndEnumerationAgree() {
        Catalog catalog = Sources.withWindows().catalog();
        Map<String, Integer> counts = new TreeMap<>();
        for (int world = 0; world < WORLDS; world++) {
            RandomServicing random = new RandomServicing(SEED + world, catalog);
            random.make(HOTFIXES);
            Applicability engine = engine(catalog, random);
            for (int i = 0; i < MACHINES; i++) {
                Machine machine = random.machine();
                NaiveEvaluator naive =
                        new NaiveEvaluator(catalog, random.hotfixes(), random.groups(), machine);
                Verdicts verdicts = engine.query(MachineFacts.of(machine));
                for (Hotfix hotfix : random.hotfixes()) {
                    String expected = naive.verdict(hotfix);
                    counts.merge(expected, 1, Integer::sum);
                    int position = engine.hotfixes().names().indexOf(hotfix.getName());
                    String actual = words(verdicts.cause(position));
                    String where = hotfix.getName() + " on machine " + i + " of world " + world;
                    assertEquals(expected, actual, where);
                }
            }
        }
        assertEquals(
                WORLDS * HOTFIXES * MACHINES,
                counts.values().stream().mapToInt(Integer::intValue).sum());
        for (String answer : ANSWERS) {
            assertTrue(counts.getOrDefault(answer, 0) >= OFTEN, () -> answer + " in " + counts);
        }
    }

    private static Applicability engine(Catalog catalog, RandomServicing random) {
        Place nowhere = new Place() {};
        HotfixSet.Builder builder = new HotfixSet.Builder(catalog);
        random.hotfixes().forEach(it -> builder.add(it, (a, b, c) -> nowhere));
        random.groups().forEach(it -> builder.add(it, (a, b, c) -> nowhere));
        return new Applicability(builder.build());
    }

    private static String words(Cause cause) {
        String verdict = cause.verdict().getLiteral();
        return cause.reason() == Reason.UNSTATED
                ? verdict
                : verdict + " " + cause.reason().getLiteral();
    }

    /** Deciding about one hotfix gives what deciding about all gives, and every proof is worded. */
    @Test
    void everyProofSaysWhatTheQuerySays() {
        Catalog catalog = Sources.withWindows().catalog();
        for (int world = 0; world < WORLDS / 20; world++) {
            RandomServicing random = new RandomServicing(-world, catalog);
            random.make(HOTFIXES);
            Applicability engine = engine(catalog, random);
            for (int i = 0; i < MACHINES; i++) {
                MachineFacts machine = MachineFacts.of(random.machine());
                for (Decision decision : engine.query(machine)) {
                    Proof proof = engine.explain(machine, decision.hotfix());
                    assertEquals(decision, proof.decision());
                    assertWorded(proof.root());
                    assertTrue(
                            !decision.explanation().isBlank()
                                    && !decision.explanation().contains("null"));
                }
            }
        }
    }

    private static void assertWorded(ProofNode node) {
        assertTrue(
                !node.condition().isBlank() && !node.condition().contains("null"), node::toString);
        assertTrue(!node.fact().isBlank() && !node.fact().contains("null"), node::toString);
        node.children().forEach(OracleTest::assertWorded);
    }
}
