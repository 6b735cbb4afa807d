package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KbNumberTest {

    @ParameterizedTest
    @CsvSource({
        "KB976932, 976932",
        "kb976932, 976932",
        "Kb976932, 976932",
        "kB976932, 976932",
        "976932, 976932",
        "KB5030310, 5030310",
        "KB0000000, 0",
        "KB0976932, 976932",
        "KB999999999, 999999999"
    })
    void parseReadsKbAndDigits(String text, int number) {
        assertEquals(new KbNumber(number), KbNumber.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KB",
                "K",
                "x",
                "Q976932",
                "KB 976932",
                "KB-976932",
                " KB976932",
                "KB976932 ",
                "KB976932v2",
                "KB1234567890",
                "-976932",
                "KBKB976932",
                "\u212AB976932",
                "KB97693２"
            })
    void parseRefusesEverythingElse(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> KbNumber.parse(text));

        assertEquals(
                "'"
                        + text
                        + "' is not an article number: write KB and the digits, such as KB976932",
                e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "KB976932, true",
        "kb1, true",
        "kB123456789, true",
        "KB1234567890, false",
        "976932, false",
        "KB, false",
        "K1, false",
        "'', false",
        "KB97x, false",
        "' KB976932', false",
        "'KB976932 ', false",
        "Q976932, false"
    })
    void matchesWantsThePrefix(String text, boolean matches) {
        assertEquals(matches, KbNumber.matches(text));
    }

    @Test
    void numbersHaveAtMostNineDigits() {
        assertThrows(IllegalArgumentException.class, () -> new KbNumber(-1));
        assertThrows(IllegalArgumentException.class, () -> new KbNumber(1_000_000_000));
    }

    @Test
    void theOrderIsByNumber() {
        List<String> sorted =
                Stream.of("KB2492386", "KB824684", "KB976932", "KB5030310")
                        .map(KbNumber::parse)
                        .sorted()
                        .map(KbNumber::toString)
                        .toList();

        assertEquals(List.of("KB824684", "KB976932", "KB2492386", "KB5030310"), sorted);
    }

    @Test
    void parseReadsWhatToStringWrites() {
        Random random = new Random(976932);
        for (int i = 0; i < 2_000; i++) {
            KbNumber number = new KbNumber(random.nextInt(1_000_000_000));
            assertEquals("KB" + number.number(), number.toString());
            assertEquals(number, KbNumber.parse(number.toString()));
        }
    }
}
