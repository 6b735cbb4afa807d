package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.model.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON carries what it says: the model that is made again of it has the same XMI. */
class JsonModelTest {

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @Test
    void theSmallModelComesBack() throws IOException {
        comesBack(new SmallModel().elements());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomModelsComeBack(long seed) throws IOException {
        comesBack(new RandomModel(seed).elements());
    }

    /** What is taken from the models before they are compared is what the format says it loses. */
    @Test
    void aTimeWithoutADayIsAllThatIsLost() {
        Set<ModelPart> lost = EnumSet.copyOf(ModelPart.EVERY);
        lost.removeAll(Exporters.byId("json").orElseThrow().carried());

        assertEquals(Set.of(ModelPart.TIME_WITHOUT_DAY), lost);
    }

    private void comesBack(List<Element> elements) throws IOException {
        JsonKept.asTheLanguageStates(elements);
        String json = Exported.text("json", folder.resolve("json"), elements);
        String before = Exported.text("xmi", folder.resolve("before"), JsonKept.of(elements));

        String after = Exported.text("xmi", folder.resolve("after"), JsonModel.read(json));

        StoredModelTest.sameLines(before, after);
    }
}
