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

class VersionMaskTest {

    @Test
    void parseReadsThreeNumbersAndARevision() {
        VersionMask mask = VersionMask.parse("6.0.6001.22xxx");

        assertEquals(6, mask.major());
        assertEquals(0, mask.minor());
        assertEquals(6001, mask.build());
        assertEquals("22xxx", mask.revision());
        assertEquals(new VersionMask(6, 0, 6001, "22XXX"), mask);
    }

    @ParameterizedTest
    @CsvSource({
        "6.0.6001.22xxx, 6.0.6001.22xxx",
        "6.0.6001.22XXX, 6.0.6001.22xxx",
        "6.0.6001.22xXx, 6.0.6001.22xxx",
        "6.1.7601.xxxxx, 6.1.7601.xxxxx",
        "6.1.7601.x, 6.1.7601.x",
        "6.1.7601.17514, 6.1.7601.17514",
        "6.1.7601.0, 6.1.7601.0",
        "06.01.7601.17xxx, 6.1.7601.17xxx"
    })
    void toStringIsCanonical(String text, String canonical) {
        assertEquals(canonical, VersionMask.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6.1.7601",
                "6.1.7601.",
                "6.1.7601.2x0xx",
                "6.1.7601.xx22",
                "6.1.7601.22xxx.1",
                "6.1.760x.22xxx",
                "6.1.xxxx.22xxx",
                "6.1.7601.22xxxy",
                "6.1.7601.22xxx ",
                " 6.1.7601.22xxx",
                "6.1.7601. 22xxx",
                "6.1.7601.22***",
                "6.1.7601.0xxx",
                "6.1.7601.00",
                "6.1.7601.22xxxxxxxx",
                "6..7601.22xxx",
                "6.1.1234567890.22xxx"
            })
    void parseRefusesEverythingElse(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> VersionMask.parse(text));

        assertEquals(
                "'" + text + "' is not a version mask: write it like 6.0.6001.22xxx",
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x2", "22.xxx", "0x", "-1"})
    void theRevisionIsDigitsAndThenX(String revision) {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new VersionMask(6, 1, 7601, revision));

        assertEquals(
                "'" + revision + "' is not a revision mask: write it like 22xxx", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "22xxx, 22000, 22999",
        "16xxx, 16000, 16999",
        "2xxxx, 20000, 29999",
        "1765x, 17650, 17659",
        "17514, 17514, 17514",
        "0, 0, 0",
        "x, 0, 9",
        "xx, 10, 99",
        "xxxxx, 10000, 99999",
        "xxxxxxxxx, 100000000, 999999999"
    })
    void firstAndLastRevision(String revision, int first, int last) {
        VersionMask mask = new VersionMask(6, 1, 7601, revision);

        assertEquals(first, mask.firstRevision());
        assertEquals(last, mask.lastRevision());
    }

    @ParameterizedTest
    @CsvSource({
        "6.0.6001.22xxx, 6.0.6001.22765, true",
        "6.0.6001.22xxx, 6.0.6001.22000, true",
        "6.0.6001.22xxx, 6.0.6001.22999, true",
        "6.0.6001.22xxx, 6.0.6001.21999, false",
        "6.0.6001.22xxx, 6.0.6001.23000, false",
        "6.0.6001.22xxx, 6.0.6002.22489, false",
        "6.0.6001.22xxx, 6.1.6001.22765, false",
        "6.0.6001.22xxx, 5.0.6001.22765, false",
        "6.1.7600.16xxx, 6.1.7600.1600, false",
        "6.1.7600.16xxx, 6.1.7600.160000, false",
        "6.1.7600.16385, 6.1.7600.16385, true",
        "6.1.7600.16385, 6.1.7600.16386, false",
        "6.2.8250.x, 6.2.8250.0, true",
        "6.2.8250.xx, 6.2.8250.7, false"
    })
    void matchesComparesDigitByDigit(String mask, String version, boolean matches) {
        assertEquals(matches, VersionMask.parse(mask).matches(FileVersion.parse(version)));
    }

    @Test
    void matchesAgreesWithANaiveComparison() {
        Random random = new Random(22765);
        int matched = 0;
        for (int i = 0; i < 50_000; i++) {
            VersionMask mask = randomMask(random);
            FileVersion version =
                    new FileVersion(6, random.nextInt(2), 7600, random.nextInt(1, 4000) * 7);
            boolean expected = naive(mask.toString(), version.toString());
            assertEquals(expected, mask.matches(version), mask + " " + version);
            matched += expected ? 1 : 0;
        }
        assertTrue(matched > 100, "only " + matched + " matched: the test says nothing");
    }

    private static VersionMask randomMask(Random random) {
        String digits = Integer.toString(random.nextInt(1, 30000));
        int kept = random.nextInt(Math.min(3, digits.length() + 1));
        int placeholders = Math.max(kept == 0 ? 1 : 0, random.nextInt(5));
        return new VersionMask(
                6, random.nextInt(2), 7600, digits.substring(0, kept) + "x".repeat(placeholders));
    }

    private static boolean naive(String mask, String version) {
        if (mask.length() != version.length()) {
            return false;
        }
        for (int i = 0; i < mask.length(); i++) {
            char m = mask.charAt(i);
            char v = version.charAt(i);
            if (m == 'x' ? v < '0' || v > '9' : m != v) {
                return false;
            }
        }
        return true;
    }

    @Test
    void parseReadsWhatToStringWrites() {
        Random random = new Random(6001);
        for (int i = 0; i < 5_000; i++) {
            VersionMask mask = randomMask(random);
            assertEquals(mask, VersionMask.parse(mask.toString()));
            assertEquals(mask.toString(), VersionMask.repair(mask.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.0.6001.22xxx",
                "6.0.600 1. 22xxx",
                "6.0.600 1 . 22 xxx",
                "6.0.600\n    1. 22xxx",
                "6.0.600\r\n1.\t22xxx",
                "6.0.600<br/>1.22xxx",
                "6.0.600<br />\n1. 22xxx",
                "6.0.600<b>1</b>.<strong>22</strong>xxx",
                "6.0.600\u00a01.\u00a022xxx",
                "6.0.600&nbsp;1.&nbsp;22xxx",
                "6.0.600\u202f1.\u300022xxx",
                "6.0.600**1**.**22**xxx",
                "6.0.600 **1**. **22**xxx",
                "**6.0.6001.22xxx**",
                "6.0.6001.22XXX",
                "6.0.600\u200b1.\u200d22xxx\ufeff",
                "6.0.6001.\u00ad22xxx",
                "  6.0.6001.22xxx  "
            })
    void repairJoinsWhatArticlesPrint(String damaged) {
        assertEquals("6.0.6001.22xxx", VersionMask.repair(damaged));
    }

    @Test
    void repairJoinsTheFormOfKb2654668() {
        assertEquals("6.0.6002.22xxx", VersionMask.repair("6.0.600 2 . 22 xxx"));
    }

    @Test
    void repairJoinsTheFormOfTheKerberosArticle() {
        assertEquals("6.1.7601.21xxx", VersionMask.repair("6.1.760\n1. 21xxx"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Not Applicable",
                "6.0.600 1.",
                "6.1.760",
                "6.1.760\n1. 21xxxWindows 7 and Windows Server 2008 R2",
                "6.0.6001.22xxx 6.0.6002.22xxx",
                "6.0.6002.18 22xxx",
                "6.0.6001. 22 xxx 1",
                "6.0.600 1.22yyy",
                "6.0.6001.22xxx <= this",
                "6 0 6001 22xxx",
                "6.0.6001.22&xxx",
                "6.0.99999.22 xxx"
            })
    void repairLeavesEverythingElseAlone(String text) {
        assertEquals(text, VersionMask.repair(text));
    }

    @Test
    void repairNeverAddsOrChangesDigits() {
        Random random = new Random(824684);
        String alphabet = "6.01x X2\n*<b>/\u00a0\u200b.&";
        int repaired = 0;
        for (int i = 0; i < 20_000; i++) {
            String damaged = damage("6.0.6001.22xxx", alphabet, random);
            String result = VersionMask.repair(damaged);
            if (!result.equals(damaged)) {
                repaired++;
                assertTrue(isSubsequence(result, damaged.replace('X', 'x')), damaged);
                assertEquals(result, VersionMask.parse(result).toString());
            }
        }
        assertFalse(repaired < 1000, "only " + repaired + " repaired: the test says nothing");
    }

    private static String damage(String mask, String alphabet, Random random) {
        StringBuilder text = new StringBuilder(mask);
        int times = random.nextInt(1, 4);
        for (int i = 0; i < times; i++) {
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            text.insert(random.nextInt(text.length() + 1), c);
        }
        return text.toString();
    }

    private static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }
}
