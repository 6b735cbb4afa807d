package org.hotfixworkbench.dsl.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.hotfixworkbench.dsl.grammar.Sources;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Reason;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.Verdict;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicingValueConvertersTest {

    private static final IValueConverterService CONVERTERS =
            Sources.service(IValueConverterService.class);

    private static Object read(String rule, String text) {
        return CONVERTERS.toValue(text, rule, null);
    }

    private static String write(String rule, Object value) {
        return CONVERTERS.toString(value, rule);
    }

    private static String refusal(String rule, String text) {
        return assertThrows(ValueConverterException.class, () -> read(rule, text)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Name | credssp-ca-chain | credssp-ca-chain
                    Name | file.dll | file.dll
                    Name | 7z.dll | 7z.dll
                    Name | 123.dll | 123.dll
                    Name | x86 | x86
                    Name | Wow\\a.dll | Wow\\a.dll
                    Name | any | "any"
                    Name | file | "file"
                    Name | hotfix | "hotfix"
                    Name | 600 | "600"
                    Name | 1.2.3.4 | "1.2.3.4"
                    Name | 2010-01-01 | "2010-01-01"
                    Name | 10:20 | "10:20"
                    Name | 1,024 | "1,024"
                    Name | 1..2 | "1..2"
                    Name | -- | "--"
                    Name | - | "-"
                    Name | name with blank | "name with blank"
                    Name | naïve | naïve
                    Name | naïve Ünicode 日本.dll | "naïve Ünicode 日本.dll"
                    Name | a"b\\c | "a\\"b\\\\c"
                    Name | // | "//"
                    Name | .dll | ".dll"
                    LevelName | SP1 | SP1
                    LevelName | 1507 | 1507
                    LevelName | 600 | "600"
                    LevelName | 1.2.3.4 | "1.2.3.4"
                    LevelName | level | "level"
                    """)
    void namesAreQuotedWhereTheyHaveTo(String rule, String name, String written) {
        assertEquals(written, write(rule, name));
        assertEquals(name, read(rule, written));
    }

    @Test
    void theEmptyNameIsQuoted() {
        assertEquals("\"\"", write("Name", ""));
        assertEquals("", read("Name", "\"\""));
    }

    @Test
    void randomNamesAndTextsComeBack() {
        Random random = new Random(7);
        String letters = "ab1.,-+\\\"'/*:{}\n\r\t \u00e9\u65e5\u00A0_$~x6file";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (String rule : List.of("Name", "LevelName", "STRING", "Text")) {
                assertEquals(text.toString(), read(rule, write(rule, text.toString())), rule);
            }
        }
    }

    @Test
    void textBlocksLoseTheirIndentation() {
        assertEquals("a\n  b\n\nc", read("Text", "\"\"\"\n    a  \n      b\n\n    c\n  \"\"\""));
        assertEquals("a\nb", read("Text", "\"\"\"\r\n\ta\r\n\tb\r\n\"\"\""));
        assertEquals("one", read("Text", "\"\"\"one\"\"\""));
        assertEquals("", read("Text", "\"\"\"\"\"\""));
        assertEquals("C:\\new \"x\"", read("Text", "\"\"\"C:\\new \"x\" \"\"\""));
    }

    @Test
    void textsOfSeveralLinesBecomeBlocks() {
        assertEquals("\"a b\"", write("Text", "a b"));
        assertEquals("\"\"\"\n        a\n\n          b\n    \"\"\"", write("Text", "a\n\n  b"));
        assertEquals("\"  a\\n  b\"", write("Text", "  a\n  b"));
        assertEquals("\"a\\n\"", write("Text", "a\n"));
    }

    @Test
    void unclosedTextsKeepTheirValue() {
        ValueConverterWithValueException refusal =
                assertThrows(ValueConverterWithValueException.class, () -> read("STRING", "\"a b"));
        assertEquals("this text has no closing quote", refusal.getMessage());
        assertEquals("a b", refusal.getValue());
        assertEquals(
                "'\\S' means nothing: write \\\\ for a backslash", refusal("STRING", "\"\\S\""));
    }

    @Test
    void sizesHaveGroups() {
        assertEquals(1_500_160L, read("FileSize", "1,500,160"));
        assertEquals(1_500_160L, read("FileSize", "1500160"));
        assertEquals(0L, read("FileSize", "0"));
        assertEquals("1,500,160", write("FileSize", 1_500_160L));
        assertEquals("964", write("FileSize", 964L));
        assertEquals("16,384", write("FileSize", 16_384L));
        assertEquals("0", write("FileSize", 0L));
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            Long size = random.nextLong(1L << random.nextInt(1, 59));
            assertEquals(size, read("FileSize", write("FileSize", size)));
            assertEquals(size, read("FileSize", size.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500.160", "150,16", "1500,160", "1,5,160", "16,384k", "x"})
    void otherSizesAreRefused(String text) {
        assertEquals(
                "'" + text + "' is not a size: write digits, or groups of three such as 16,384",
                refusal("FileSize", text));
    }

    @Test
    void numbersHaveNineDigits() {
        assertEquals(999_999_999, read("INT", "999999999"));
        assertEquals(
                "'1000000000' is too large: write a number of at most nine digits",
                refusal("INT", "1000000000"));
        assertEquals("16384", write("Revision", 16384));
        assertEquals(
                "'1234567890123456789' is too large for a size",
                refusal("FileSize", "1234567890123456789"));
    }

    @Test
    void datesAreDaysOfTheCalendar() {
        assertEquals(LocalDate.of(2010, 9, 16), read("Date", "2010-09-16"));
        assertEquals(LocalDate.of(1601, 1, 1), read("Date", "1601-01-01"));
        assertSame(read("Date", "2010-09-16"), read("Date", "2010-09-16"));
        assertEquals("'2011-02-29' is no day of the calendar", refusal("Date", "2011-02-29"));
        assertEquals("'2011-13-01' is no day of the calendar", refusal("Date", "2011-13-01"));
        for (String text : List.of("29-Feb-2012", "2012-2-29", "20120229", "2012-02-2x", "x")) {
            assertEquals(
                    "'" + text + "' is not a date: write year-month-day, such as 2010-09-16",
                    refusal("Date", text));
        }
        for (LocalDate day = LocalDate.of(1984, 1, 1);
                day.getYear() < 2051;
                day = day.plusDays(1)) {
            assertEquals(day, read("Date", write("Date", day)));
        }
    }

    @Test
    void timesAreMinutes() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.of(minute / 60, minute % 60);
            assertEquals(time, read("Time", write("Time", time)));
            assertSame(read("Time", time.toString()), read("Time", time.toString()));
        }
        assertEquals(LocalTime.of(6, 35), read("Time", "6:35"));
        assertEquals(
                "'06:35:20' has seconds: write hour and minute only, such as 06:35",
                refusal("Time", "06:35:20"));
        assertEquals(
                "'24:00' is no time of the day: times go from 00:00 to 23:59",
                refusal("Time", "24:00"));
        for (String text : List.of("635", "6.35", "x:yz", "6:3", ":30", "noon")) {
            assertEquals(
                    "'" + text + "' is not a time: write hour:minute, such as 06:35",
                    refusal("Time", text));
        }
    }

    @Test
    void wordsIgnoreCaseBlanksAndHyphens() {
        assertEquals(HotfixClass.SECURITY_UPDATE, read("HotfixClass", "security-update"));
        assertEquals(HotfixClass.SECURITY_UPDATE, read("HotfixClass", "Security Update"));
        assertEquals(HotfixClass.SECURITY_UPDATE, read("HotfixClass", "SecurityUpdate"));
        assertEquals(Verdict.NOT_APPLICABLE, read("Verdict", "Not-Applicable"));
        assertEquals(Reason.SERVICE_LEVEL, read("Reason", "service-level"));
        assertEquals(Restart.NONE, read("Restart", "none"));
        assertEquals("'needed' is none of: required, possible, none", refusal("Restart", "needed"));
        assertEquals(
                "'Unstated' is none of: required, possible, none", refusal("Restart", "Unstated"));
        for (HotfixClass value : HotfixClass.values()) {
            if (value != HotfixClass.UNSTATED) {
                assertEquals(value, read("HotfixClass", write("HotfixClass", value)));
            }
        }
    }

    @Test
    void architecturesHaveSynonyms() {
        assertEquals(Architecture.IA64, read("Architecture", "IA-64"));
        assertEquals(Architecture.X64, read("Architecture", "AMD64"));
        assertEquals("ia64", write("Architecture", Architecture.IA64));
        assertEquals(
                "'z80' is none of: x86, x64, ia64, arm, arm64, alpha, msil, wow64",
                refusal("Architecture", "z80"));
        assertEquals(
                "'Unstated' is none of: x86, x64, ia64, arm, arm64, alpha, msil, wow64",
                refusal("Architecture", "Unstated"));
        assertEquals(Architecture.UNSTATED, read("PackageArchitecture", "unstated"));
        assertEquals("unstated", write("PackageArchitecture", Architecture.UNSTATED));
    }

    @Test
    void versionsAndNamesExistOnce() {
        assertEquals(new FileVersion(6, 1, 7601, 21932), read("FileVersion", "6.1.7601.21932"));
        assertSame(read("FileVersion", "6.1.7601.21932"), read("FileVersion", "6.1.7601.21932"));
        assertSame(read("Name", new String("a.dll")), read("Name", new String("a.dll")));
        assertEquals(new KbNumber(976932), read("KbNumber", "kb976932"));
        assertEquals(new KbNumber(976932), read("KbNumber", "976932"));
    }

    @Test
    void aMissingTextHasNoValue() {
        assertNull(CONVERTERS.toValue(null, "Date", null));
        assertNull(CONVERTERS.toValue(null, "Name", null));
        assertThrows(ValueConverterException.class, () -> CONVERTERS.toString(null, "Date"));
        assertThrows(ValueConverterException.class, () -> CONVERTERS.toString(null, "Name"));
    }
}
