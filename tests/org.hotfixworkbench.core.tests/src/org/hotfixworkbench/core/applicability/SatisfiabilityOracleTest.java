package org.hotfixworkbench.core.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.core.applicability.Satisfiability.Satisfiable;
import org.hotfixworkbench.core.applicability.Satisfiability.Unsatisfiable;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The proofs agree with an enumeration of all machines, on random hotfixes. */
class SatisfiabilityOracleTest {

    private static final int COUNT = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agrees(long seed) {
        RandomHotfixes hotfixes = new RandomHotfixes(seed);
        int satisfiable = 0;
        for (int i = 0; i < COUNT; i++) {
            if (agrees(hotfixes.next())) {
                satisfiable++;
            }
        }
        assertTrue(satisfiable > COUNT / 5 && satisfiable < COUNT * 4 / 5, "" + satisfiable);
    }

    private static boolean agrees(Sources sources) {
        Hotfix hotfix = RandomHotfixes.hotfix(sources);
        List<Machine> machines = Machine.all(hotfix, sources.catalog());
        boolean expected = machines.stream().anyMatch(it -> it.meetsAll(hotfix));
        Satisfiability answer = Satisfiability.of(hotfix, sources.catalog());
        if (answer instanceof Satisfiable found) {
            assertTrue(expected, "no machine");
            assertWitness(found.witness(), hotfix, machines);
        } else {
            assertFalse(expected, answer.toString());
            assertCore(((Unsatisfiable) answer).clashes(), hotfix, machines);
        }
        return expected;
    }

    /** The witness is a machine, and what it leaves out does not matter. */
    private static void assertWitness(Witness witness, Hotfix hotfix, List<Machine> machines) {
        Set<String> present = new TreeSet<>(witness.installed());
        witness.features().forEach(it -> present.add("feature " + it));
        Set<String> absent = new TreeSet<>(witness.absent());
        witness.missingFeatures().forEach(it -> absent.add("feature " + it));
        List<Machine> matching =
                machines.stream()
                        .filter(it -> it.product() == witness.product())
                        .filter(it -> it.level() == witness.level())
                        .filter(it -> it.architecture() == witness.architecture())
                        .filter(it -> it.facts().containsAll(present))
                        .filter(it -> it.facts().stream().noneMatch(absent::contains))
                        .toList();
        assertFalse(matching.isEmpty(), witness.words());
        assertTrue(matching.stream().allMatch(it -> it.meetsAll(hotfix)), witness.words());
    }

    /** No machine meets the core, and without any one condition some machine meets the rest. */
    private static void assertCore(List<Clash> core, Hotfix hotfix, List<Machine> machines) {
        assertFalse(exists(core, hotfix, machines), core.toString());
        for (Clash clash : core) {
            List<Clash> rest = new ArrayList<>(core);
            rest.remove(clash);
            assertTrue(exists(rest, hotfix, machines), clash.words());
        }
        assertEquals(core.size(), core.stream().map(Clash::location).distinct().count());
    }

    private static boolean exists(List<Clash> clashes, Hotfix hotfix, List<Machine> machines) {
        return machines.stream()
                .anyMatch(it -> clashes.stream().allMatch(clash -> it.meets(clash, hotfix)));
    }
}
