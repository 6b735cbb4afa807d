package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileVersionTest {

    @Test
    void parseReadsFourNumbers() {
        assertEquals(new FileVersion(6, 0, 6001, 22765), FileVersion.parse("6.0.6001.22765"));
        assertEquals(new FileVersion(0, 0, 0, 0), FileVersion.parse("0.0.0.0"));
        assertEquals(new FileVersion(10, 0, 14393, 2312), FileVersion.parse("10.0.14393.2312"));
    }

    @Test
    void parseDropsLeadingZeros() {
        assertEquals(new FileVersion(6, 0, 2800, 1106), FileVersion.parse("6.00.2800.1106"));
    }

    @Test
    void parseKeepsNumbersThatAreTooLargeForAVersion() {
        FileVersion version = FileVersion.parse("6.1.7601.999999999");

        assertEquals(999_999_999, version.revision());
        assertFalse(version.valid());
    }

    @Test
    void parseSaysWhatItExpects() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> FileVersion.parse("6.1.7601"));

        assertEquals(
                "'6.1.7601' is not a file version: write four numbers, such as 6.0.6001.22765,"
                        + " or - for none",
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "...",
                "6",
                "6.1",
                "6.1.7601",
                "6.1.7601.",
                ".1.7601.17514",
                "6..7601.17514",
                "6.1..17514",
                "6.1.7601.17514.1",
                "6.1.7601.17514.",
                " 6.1.7601.17514",
                "6.1.7601.17514 ",
                "6.1.7601. 17514",
                "v6.1.7601.17514",
                "6.1.7601.17514 (win7sp1_rtm)",
                "-6.1.7601.17514",
                "6.1.7601.-17514",
                "6.1.7601.+17514",
                "6.1.7601.22xxx",
                "6.1.7601.1234567890",
                "6,1,7601,17514",
                "6.1.7601.1٣514",
                "Not Applicable"
            })
    void parseRefusesEverythingElse(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> FileVersion.parse(text));

        assertTrue(e.getMessage().startsWith("'" + text + "' is not a file version: "));
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0,0", "0,-1,0,0", "0,0,-1,0", "0,0,0,-1", "0,0,0,1000000000"})
    void numbersAreNeitherNegativeNorTooLong(int major, int minor, int build, int revision) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FileVersion(major, minor, build, revision));
    }

    @ParameterizedTest
    @CsvSource({
        "65535.65535.65535.65535, true",
        "65536.0.0.0, false",
        "0.65536.0.0, false",
        "0.0.65536.0, false",
        "0.0.0.65536, false"
    })
    void validVersionsHave16BitNumbers(String text, boolean valid) {
        assertEquals(valid, FileVersion.parse(text).valid());
    }

    @ParameterizedTest
    @CsvSource({
        "6.1.7601.1, true",
        "6.1.7601.99999, true",
        "6.1.7600.17514, false",
        "6.0.7601.17514, false",
        "5.1.7601.17514, false"
    })
    void sameBuildLooksAtThreeNumbers(String other, boolean same) {
        FileVersion version = FileVersion.parse("6.1.7601.17514");

        assertEquals(same, version.sameBuild(FileVersion.parse(other)));
        assertEquals(same, FileVersion.parse(other).sameBuild(version));
    }

    @ParameterizedTest
    @CsvSource({"21932, 21932, 0", "21932, 22380, -1", "22380, 21932, 1", "9999, 10000, -1"})
    void compareWithinBuildOrdersByRevision(int revision, int other, int expected) {
        FileVersion version = new FileVersion(6, 1, 7601, revision);

        assertEquals(expected, version.compareWithinBuild(new FileVersion(6, 1, 7601, other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.1.7600.20741", "6.0.7601.20741", "10.1.7601.20741"})
    void compareWithinBuildRefusesOtherBuilds(String text) {
        FileVersion version = FileVersion.parse("6.1.7601.21932");
        FileVersion other = FileVersion.parse(text);

        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class, () -> version.compareWithinBuild(other));
        assertEquals(
                "6.1.7601.21932 and "
                        + text
                        + " have no order: versions are ordered inside one build only",
                e.getMessage());
    }

    @Test
    void parseReadsWhatToStringWrites() {
        Random random = new Random(20100916);
        for (int i = 0; i < 10_000; i++) {
            FileVersion version =
                    new FileVersion(
                            random.nextInt(1 << random.nextInt(1, 29)),
                            random.nextInt(1 << random.nextInt(1, 29)),
                            random.nextInt(1 << random.nextInt(1, 29)),
                            random.nextInt(1 << random.nextInt(1, 29)));
            assertEquals(version, FileVersion.parse(version.toString()));
        }
    }

    @Test
    void scanReadsAPartOfAText() {
        String text = "x_6.1.7601.17514_none.1.2.3";

        assertEquals(FileVersion.parse("6.1.7601.17514"), FileVersion.scan(text, 2, 16));
        assertEquals(FileVersion.parse("6.1.7601.17"), FileVersion.scan(text, 2, 13));
        assertEquals(null, FileVersion.scan(text, 2, 17));
        assertEquals(null, FileVersion.scan(text, 4, 16));
        assertEquals(null, FileVersion.scan(text, 2, 10));
    }
}
