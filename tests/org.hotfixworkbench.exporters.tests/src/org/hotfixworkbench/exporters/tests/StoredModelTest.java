package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables lose nothing: the model that is made again of them has the same XMI. */
class StoredModelTest {

    @TempDir Path folder;

    static Stream<Arguments> databasesAndSeeds() {
        return Stream.of(Databases.values())
                .flatMap(
                        it ->
                                Stream.iterate(1L, seed -> seed + 1)
                                        .limit(20)
                                        .map(seed -> Arguments.of(it, seed)));
    }

    @ParameterizedTest
    @EnumSource
    void theSmallModelComesBackAsItWas(Databases database) throws SQLException, IOException {
        comesBack(database, new SmallModel().elements());
    }

    @ParameterizedTest
    @MethodSource("databasesAndSeeds")
    void randomModelsComeBackAsTheyWere(Databases database, long seed)
            throws SQLException, IOException {
        List<Element> elements = new RandomModel(seed).elements();
        elements.forEach(StoredModelTest::withoutFactsOfWhatIsAbsent);
        comesBack(database, elements);
    }

    /** A list of what is absent is never complete; the metamodel alone would allow it. */
    static void withoutFactsOfWhatIsAbsent(Element element) {
        if (element instanceof Machine machine) {
            machine.setNotInstalled(plain(machine.getNotInstalled()));
            machine.setAbsentFeatures(plain(machine.getAbsentFeatures()));
        }
    }

    private static NameList plain(NameList list) {
        if (list == null) {
            return null;
        }
        NameList plain = ServicingFactory.eINSTANCE.createNameList();
        plain.getNames().addAll(list.getNames());
        return plain;
    }

    private void comesBack(Databases database, List<Element> elements)
            throws SQLException, IOException {
        String before = Exported.text("xmi", folder.resolve("before"), elements);
        List<Element> stored;
        try (Connection connection = database.of(folder, elements)) {
            stored = StoredModel.read(connection);
        }

        sameLines(before, Exported.text("xmi", folder.resolve("after"), stored));
    }

    /** Tells the first line that differs, not two long texts. */
    static void sameLines(String expected, String actual) {
        List<String> left = expected.lines().toList();
        List<String> right = actual.lines().toList();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            assertEquals(left.get(i), right.get(i));
        }
        assertEquals(left.size(), right.size());
    }
}
