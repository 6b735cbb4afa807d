package org.hotfixworkbench.dsl.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hotfixworkbench.dsl.grammar.Sources;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.junit.jupiter.api.Test;

class CompleteListsTest {

    @Test
    void aMissingValueIsNone() {
        Product product =
                Sources.all(
                                Sources.parse("product P of NT6_1 {\n    architectures x86,\n}\n"),
                                Product.class)
                        .getFirst();
        assertEquals(List.of(Architecture.X86), product.getArchitectures());
        Machine machine =
                Sources.all(Sources.parse("machine m {\n    installed KB1,\n}\n"), Machine.class)
                        .getFirst();
        assertEquals(List.of("KB1"), machine.getInstalled().getNames());
    }

    @Test
    void numbersAsWell() {
        ServiceLevel level =
                Sources.all(
                                Sources.parse("codebase N {\n    level SP1 build 7601,\n}\n"),
                                ServiceLevel.class)
                        .getFirst();
        assertEquals(List.of(7601), level.getBuilds());
    }
}
