package org.hotfixworkbench.core.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.junit.jupiter.api.Test;

/** What is said of parts of a hotfix is true on all machines, for random hotfixes. */
class ConditionAnalysisOracleTest {

    private static final int COUNT = 2_000;

    @Test
    void contradictionsNeverHold() {
        RandomHotfixes hotfixes = new RandomHotfixes(11);
        for (int i = 0; i < COUNT; i++) {
            Sources sources = hotfixes.next();
            Hotfix hotfix = RandomHotfixes.hotfix(sources);
            List<Machine> machines = Machine.all(hotfix, sources.catalog());
            List<Remark> remarks = ConditionAnalysis.contradictions(problem(hotfix, sources));
            for (Remark remark : remarks) {
                Condition part = (Condition) remark.location().element();
                assertTrue(
                        machines.stream()
                                .filter(it -> !it.facts().contains("h"))
                                .noneMatch(it -> it.demands(part)),
                        remark.message());
            }
            if (hotfix.getPrerequisites() != null) {
                boolean possible =
                        machines.stream()
                                .filter(it -> !it.facts().contains("h"))
                                .anyMatch(it -> it.meets(hotfix.getPrerequisites()));
                assertTrue(possible || !remarks.isEmpty(), "nothing said");
            }
        }
    }

    /** Without what is dead or redundant, exactly the same machines get the hotfix. */
    @Test
    void deadAndRedundantPartsChangeNothing() {
        RandomHotfixes hotfixes = new RandomHotfixes(12);
        int removed = 0;
        for (int i = 0; i < COUNT; i++) {
            Sources sources = hotfixes.next();
            Hotfix hotfix = RandomHotfixes.hotfix(sources);
            for (List<Remark> remarks :
                    List.of(
                            ConditionAnalysis.dead(problem(hotfix, sources)),
                            ConditionAnalysis.redundant(problem(hotfix, sources)))) {
                for (Remark remark : remarks) {
                    removed += removalChangesNothing(hotfix, remark, sources) ? 1 : 0;
                }
            }
        }
        assertTrue(removed > COUNT / 10, "" + removed);
    }

    private static Problem problem(Hotfix hotfix, Sources sources) {
        return new Problem(hotfix, sources.catalog());
    }

    private static boolean removalChangesNothing(Hotfix hotfix, Remark remark, Sources sources) {
        Location place = remark.location();
        List<Machine> machines = Machine.all(hotfix, sources.catalog());
        List<Machine> before = machines.stream().filter(it -> it.meetsAll(hotfix)).toList();
        EObject container = place.element().eContainer();
        if (place.index() >= 0) {
            List<ServiceLevel> levels = ((ProductCondition) place.element()).getLevels();
            ServiceLevel level = levels.remove(place.index());
            assertSame(before, machines, hotfix, remark);
            levels.add(place.index(), level);
            return true;
        }
        if (!(container instanceof ConditionGroup group)) {
            return false;
        }
        int index = group.getConditions().indexOf(place.element());
        EcoreUtil.remove(place.element());
        assertSame(before, machines, hotfix, remark);
        group.getConditions().add(index, (Condition) place.element());
        return true;
    }

    private static void assertSame(
            List<Machine> before, List<Machine> machines, Hotfix hotfix, Remark remark) {
        assertEquals(
                before,
                machines.stream().filter(it -> it.meetsAll(hotfix)).toList(),
                remark::message);
    }

    /** Without a package or row that is never used, exactly the same machines get the hotfix. */
    @Test
    void unusedPackagesAndRowsChangeNothing() {
        RandomHotfixes hotfixes = new RandomHotfixes(13);
        int removed = 0;
        for (int i = 0; i < COUNT; i++) {
            Sources sources = hotfixes.next();
            Hotfix hotfix = RandomHotfixes.hotfix(sources);
            List<Machine> machines = Machine.all(hotfix, sources.catalog());
            List<Machine> before = machines.stream().filter(it -> it.meetsAll(hotfix)).toList();
            for (Remark remark :
                    PackageAnalysis.unused(problem(hotfix, sources), sources.catalog())) {
                removed++;
                EObject unused = remark.location().element();
                if (unused instanceof FileEntry file) {
                    ((ArchitecturePackage) file.eContainer())
                            .getEntries()
                            .removeIf(
                                    it ->
                                            it instanceof FileEntry other
                                                    && other.getLevel() == file.getLevel());
                } else {
                    EcoreUtil.remove(unused);
                }
                assertSame(before, machines, hotfix, remark);
            }
        }
        assertTrue(removed > COUNT / 20, "" + removed);
    }
}
