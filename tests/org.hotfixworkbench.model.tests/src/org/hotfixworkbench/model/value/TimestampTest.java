package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    private static final LocalDate DAY = LocalDate.of(2010, 9, 16);
    private static final LocalTime MINUTE = LocalTime.of(16, 4);

    @Test
    void parseReadsAMinute() {
        assertEquals(new Timestamp(DAY, MINUTE), Timestamp.parse("2010-09-16T16:04Z"));
        assertEquals(
                new Timestamp(LocalDate.of(2012, 2, 29), LocalTime.MIDNIGHT),
                Timestamp.parse("2012-02-29T00:00Z"));
    }

    @Test
    void parseReadsADay() {
        assertEquals(new Timestamp(DAY, null), Timestamp.parse("2010-09-16"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2010",
                "2010-09",
                "2010-9-16",
                "16-Sep-2010",
                "2010/09/16",
                "2010-02-30",
                "2011-02-29",
                "2010-13-01",
                "2010-00-10",
                "2010-09-16 16:04",
                "2010-09-16 16:04Z",
                "2010-09-16T16:04",
                "2010-09-16T16:04z",
                "2010-09-16T16.04Z",
                "2010-09-16T24:00Z",
                "2010-09-16T16:60Z",
                "2010-09-16T1a:04Z",
                "2010-09-16T16:04+02:00",
                " 2010-09-16",
                "2010-09-16 ",
                "+010-09-16",
                "-010-09-16",
                "20101-9-16"
            })
    void parseRefusesEverythingElse(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Timestamp.parse(text));

        assertEquals(
                "'"
                        + text
                        + "' is not a time stamp: write a day or a minute in UTC, such as 2010-09-16"
                        + " or 2010-09-16T16:04Z",
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-09-16T16:04:30Z",
                "2010-09-16T16:04:00Z",
                "2010-09-16T16:04:00",
                "2010-09-16T16:04:00.123Z"
            })
    void parseRefusesSeconds(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Timestamp.parse(text));

        assertEquals(
                "'" + text + "' has seconds: write a minute in UTC, such as 2010-09-16T16:04Z",
                e.getMessage());
    }

    @Test
    void aMinuteHasNoSeconds() {
        assertThrows(
                IllegalArgumentException.class, () -> new Timestamp(DAY, LocalTime.of(16, 4, 1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Timestamp(DAY, LocalTime.of(16, 4, 0, 1)));
    }

    @Test
    void yearsHaveFourDigits() {
        assertEquals("0000-01-01", new Timestamp(LocalDate.of(0, 1, 1), null).toString());
        assertEquals("9999-12-31", new Timestamp(LocalDate.of(9999, 12, 31), null).toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Timestamp(LocalDate.of(10000, 1, 1), null));
        assertThrows(
                IllegalArgumentException.class, () -> new Timestamp(LocalDate.of(-1, 1, 1), null));
    }

    @Test
    void withoutADayThereIsNoTimestamp() {
        assertNull(Timestamp.of(null, null));
        assertNull(Timestamp.of(null, MINUTE));
        assertEquals(new Timestamp(DAY, null), Timestamp.of(DAY, null));
        assertEquals(new Timestamp(DAY, MINUTE), Timestamp.of(DAY, MINUTE));
    }

    @Test
    void toStringIsTheIsoForm() {
        assertEquals("2010-09-16T16:04Z", new Timestamp(DAY, MINUTE).toString());
        assertEquals("2010-09-16T00:00Z", new Timestamp(DAY, LocalTime.MIDNIGHT).toString());
        assertEquals("2010-09-16", new Timestamp(DAY, null).toString());
    }

    @Test
    void parseReadsWhatToStringWrites() {
        Random random = new Random(1604);
        long days = LocalDate.of(9999, 12, 31).toEpochDay() - LocalDate.of(0, 1, 1).toEpochDay();
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(0, 1, 1).plusDays(random.nextLong(days + 1));
            LocalTime minute = LocalTime.of(random.nextInt(24), random.nextInt(60));
            Timestamp stamp = new Timestamp(day, random.nextInt(4) == 0 ? null : minute);
            assertEquals(stamp, Timestamp.parse(stamp.toString()));
        }
    }
}
