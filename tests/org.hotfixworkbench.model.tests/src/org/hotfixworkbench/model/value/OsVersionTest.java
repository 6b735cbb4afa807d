package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsVersionTest {

    @ParameterizedTest
    @CsvSource({
        "5.1, 5, 1",
        "6.0, 6, 0",
        "10.0, 10, 0",
        "06.01, 6, 1",
        "0.999999999, 0, 999999999"
    })
    void parseReadsTwoNumbers(String text, int major, int minor) {
        assertEquals(new OsVersion(major, minor), OsVersion.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "6", "6.", ".1", "6.1.", "6.1.7601", " 6.1", "6.1 ", "6,1", "x.1"})
    void parseRefusesEverythingElse(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> OsVersion.parse(text));

        assertEquals(
                "'" + text + "' is not a Windows version: write two numbers, such as 6.1",
                e.getMessage());
    }

    @Test
    void numbersAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new OsVersion(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new OsVersion(0, -1));
    }

    @ParameterizedTest
    @CsvSource({
        "6.1, 6.1.7601.17514, true",
        "6.1, 6.1.7600.16385, true",
        "6.1, 6.0.6002.18005, false",
        "6.1, 11.1.9600.17041, false",
        "6.0, 6.1.7601.17514, false",
        "10.0, 10.0.14393.0, true"
    })
    void includesLooksAtTwoNumbers(String os, String version, boolean included) {
        assertEquals(included, OsVersion.parse(os).includes(FileVersion.parse(version)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1", "5.2", "6.0", "6.1", "6.2", "6.3", "10.0"})
    void toStringWritesWhatParseReads(String text) {
        assertEquals(text, OsVersion.parse(text).toString());
    }
}
