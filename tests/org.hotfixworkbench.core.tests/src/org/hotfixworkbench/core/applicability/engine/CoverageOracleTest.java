package org.hotfixworkbench.core.applicability.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hotfixworkbench.core.applicability.engine.NaiveEvaluator.Release;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.coverage.Claim;
import org.hotfixworkbench.core.coverage.Count;
import org.hotfixworkbench.core.coverage.Entry;
import org.hotfixworkbench.core.coverage.Inspection;
import org.hotfixworkbench.core.coverage.Survey;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Summaries;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.api.Test;

/** The survey against an evaluator that compares pair by pair, on random hotfixes. */
class CoverageOracleTest {

    private static final int WORLDS = 800;
    private static final int HOTFIXES = 9;
    private static final Place NOWHERE = new Place() {};

    /** Every answer has to occur this often, or the test says nothing about it. */
    private static final int OFTEN = 200;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void surveyAndPairsAgree() {
        Catalog catalog = Sources.withWindows().catalog();
        for (int world = 0; world < WORLDS; world++) {
            RandomServicing random = new RandomServicing(world, catalog);
            random.make(HOTFIXES);
            compare(random, catalog, world);
        }
        for (String answer : List.of("covers", "missing", "none", "twice", "once")) {
            assertTrue(counts.getOrDefault(answer, 0) >= OFTEN, () -> answer + " in " + counts);
        }
    }

    private void compare(RandomServicing random, Catalog catalog, int world) {
        HotfixSet.Builder builder = new HotfixSet.Builder(catalog);
        Summaries summaries = new Summaries(Set.of());
        random.hotfixes().forEach(it -> builder.add(it, (a, b, c) -> NOWHERE));
        random.hotfixes().forEach(it -> summaries.add(it, true, (a, b, c) -> NOWHERE));
        random.groups().forEach(it -> summaries.add(it, (a, b, c) -> NOWHERE));
        Systems systems = new Systems(builder.build());
        Workspace workspace = summaries.workspace();
        Survey survey = new Survey(systems, workspace).complete();
        for (int at = 0; at < systems.all().size(); at++) {
            KnownSystem system = systems.all().get(at);
            Release release = new Release(system.product(), system.level(), system.architecture());
            NaiveCoverage naive = new NaiveCoverage(random.hotfixes(), random.groups(), release);
            String where = release + " of world " + world;
            Map<String, String> expected = new TreeMap<>();
            for (Hotfix hotfix : random.hotfixes()) {
                String fit = naive.fit(hotfix);
                Set<String> rivals = naive.rivals(hotfix);
                count(fit, rivals);
                expected.put(hotfix.getName(), fit + " " + rivals);
                assertEquals(fit, survey.fit(hotfix.getName(), at).literal(), where);
                assertEquals(!rivals.isEmpty(), survey.twice(hotfix.getName(), at), where);
            }
            assertEquals(count(expected), survey.count(at), where);
            expected.values().removeIf(it -> it.startsWith("none"));
            assertEquals(
                    expected, closely(new Inspection(systems, workspace, at).complete()), where);
        }
    }

    private void count(String fit, Set<String> rivals) {
        counts.merge(fit, 1, Integer::sum);
        if (fit.equals("covers")) {
            counts.merge(rivals.isEmpty() ? "once" : "twice", 1, Integer::sum);
        }
    }

    private static Count count(Map<String, String> expected) {
        int covers = 0;
        int missing = 0;
        int twice = 0;
        for (String it : expected.values()) {
            covers += it.startsWith("covers") ? 1 : 0;
            missing += it.startsWith("missing") ? 1 : 0;
            twice += it.endsWith("[]") ? 0 : 1;
        }
        return new Count(covers, missing, twice);
    }

    private static Map<String, String> closely(Inspection inspection) {
        Map<String, String> found = new TreeMap<>();
        for (Entry entry : inspection.entries()) {
            Set<String> rivals = new TreeSet<>();
            for (Claim claim : entry.claims()) {
                assertEquals(claim.others().size(), claim.count());
                rivals.addAll(claim.others());
            }
            found.put(entry.hotfix(), entry.fit().literal() + " " + rivals);
        }
        return found;
    }
}
