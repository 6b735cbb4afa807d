package org.hotfixworkbench.core.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machines in reach are those that an enumeration of all machines finds. */
class ReachOracleTest {

    private static final int COUNT = 1_500;

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void agrees(long seed) {
        RandomHotfixes hotfixes = new RandomHotfixes(seed);
        int found = 0;
        for (int i = 0; i < COUNT; i++) {
            Sources sources = hotfixes.next();
            Hotfix hotfix = RandomHotfixes.hotfix(sources);
            TreeSet<String> expected = new TreeSet<>();
            for (Machine it : Machine.all(hotfix, sources.catalog())) {
                if (it.product() != null && it.meetsAll(hotfix)) {
                    String level = CatalogQueries.levelName(it.product(), it.level());
                    expected.add(
                            it.product().getName()
                                    + " "
                                    + level
                                    + " "
                                    + it.architecture().getLiteral());
                }
            }
            List<String> reach =
                    Reach.of(hotfix, sources.catalog()).orElseThrow().stream()
                            .map(Reach.Target::toString)
                            .toList();
            assertEquals(List.copyOf(expected), reach);
            found += reach.size();
        }
        assertTrue(found > COUNT / 2, found + " machines");
    }
}
