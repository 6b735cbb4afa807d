package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.FormatOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportersTest {

    @Test
    void everyFormatIsFoundByItsId() {
        for (Format format : Exporters.ALL) {
            assertSame(format, Exporters.byId(format.id()).orElseThrow());
        }
    }

    @Test
    void anUnknownFormatIsNotThere() {
        assertTrue(Exporters.byId("JSON").isEmpty());
    }

    @Test
    void idsAndDescriptionsReadWellInAList() {
        for (Format format : Exporters.ALL) {
            assertTrue(format.id().matches("[a-z0-9-]+"), format.id());
            assertFalse(format.description().isBlank());
            assertFalse(format.description().endsWith("."), format.description());
            assertFalse(format.description().contains("\n"), format.description());
        }
        assertEquals(
                Exporters.ALL.size(), Exporters.ALL.stream().map(Format::id).distinct().count());
    }

    private static List<String> chosen(List<String> ids, Map<String, String> options) {
        return Exporters.choose(ids, options).stream().map(it -> it.format().id()).toList();
    }

    @Test
    void formatsAreChosenByTheirIdsAndOnce() {
        assertEquals(List.of("csv", "xmi"), chosen(List.of("csv", "xmi", "csv"), Map.of()));
        assertEquals(Exporters.ids(), chosen(List.of("all"), Map.of()));
        assertEquals(
                List.of("xmi", "json", "csv"), Exporters.DEFAULT.stream().map(Format::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "csv.delimiter, the format csv has no option delimiter; it has none",
        "json.indent, json.indent is no option of a format that is written",
        "csv, csv is no option of a format that is written",
        "'', ' is no option of a format that is written'"
    })
    void anOptionThatIsNotThereIsRefused(String option, String message) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Exporters.choose(List.of("csv"), Map.of(option, "1")));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void anOptionHasItsDefaultOrOneOfItsValues() {
        FormatOption option =
                new FormatOption("shape", "the shape", "round", List.of("round", "flat"));
        Format format =
                new Format(
                        "some",
                        "some format",
                        List.of(option),
                        Set.of(),
                        export -> {
                            throw new AssertionError();
                        });
        assertEquals("round", FormatChoice.of(format).value("shape"));
        assertEquals("flat", new FormatChoice(format, Map.of("shape", "flat")).value("shape"));
        assertEquals(
                "some.shape is one of round, flat, not square",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new FormatChoice(format, Map.of("shape", "square")))
                        .getMessage());
        assertEquals(
                "the format some has no option size; there are shape",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> FormatChoice.of(format).value("size"))
                        .getMessage());
    }
}
