package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionRangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16384..20479",
                "16384 ..20479",
                "16384.. 20479",
                "16384 .. 20479",
                "16384\t..\n  20479",
                "016384..0020479"
            })
    void parseReadsTwoNumbers(String text) {
        assertEquals(new RevisionRange(16384, 20479), RevisionRange.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "16384",
                "16384..",
                "..20479",
                "16384.20479",
                "16384...20479",
                "16384. .20479",
                " 16384..20479",
                "16384..20479 ",
                "16384-20479",
                "1 6384..20479",
                "16384..0x4FFF",
                "16384..20479..24575",
                "1234567890..20479"
            })
    void parseRefusesEverythingElse(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> RevisionRange.parse(text));

        assertEquals(
                "'"
                        + text
                        + "' is not a range of revisions: write the first and the last one,"
                        + " such as 16384..20479",
                e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"16383, false", "16384, true", "18000, true", "20479, true", "20480, false"})
    void containsBothEnds(int revision, boolean contained) {
        assertEquals(contained, new RevisionRange(16384, 20479).contains(revision));
    }

    @Test
    void aReversedRangeIsKeptAndHoldsNothing() {
        RevisionRange range = RevisionRange.parse("20479..16384");

        assertEquals(20479, range.first());
        assertEquals(16384, range.last());
        assertFalse(range.contains(16384));
        assertFalse(range.contains(18000));
        assertFalse(range.contains(20479));
        assertEquals("20479..16384", range.toString());
    }

    @Test
    void numbersAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new RevisionRange(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new RevisionRange(0, -1));
    }

    @Test
    void parseReadsWhatToStringWrites() {
        Random random = new Random(7601);
        for (int i = 0; i < 2_000; i++) {
            RevisionRange range = new RevisionRange(random.nextInt(70000), random.nextInt(70000));
            assertEquals(range, RevisionRange.parse(range.toString()));
        }
    }
}
