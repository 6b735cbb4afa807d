package org.hotfixworkbench.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A minute in UTC, or a day whose minute is not stated.
 *
 * <p>Domain: the file tables of KB articles state "dates and times in Coordinated Universal Time
 * (UTC)", to the minute; older ones state the day alone (file information notes of KB articles).
 * Nothing is rounded or cut: what has seconds is refused.
 *
 * @param date the day, of the years 0 to 9999
 * @param time hour and minute, without seconds; null when not stated
 */
public record Timestamp(LocalDate date, @Nullable LocalTime time) {

    private static final int DAY_LENGTH = "2010-09-16".length();
    private static final int MINUTE_LENGTH = "2010-09-16T16:04Z".length();

    /**
     * Makes a time stamp.
     *
     * @throws IllegalArgumentException when the time has seconds, or when the year has not four
     *     digits
     */
    public Timestamp {
        if (time != null && (time.getSecond() != 0 || time.getNano() != 0)) {
            throw new IllegalArgumentException(
                    time + " has seconds: a time stamp is a minute in UTC, such as 16:04");
        }
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new IllegalArgumentException(date + " is not of the years 0 to 9999");
        }
    }

    /**
     * Returns the time stamp of a day and of a minute, of which either may not be stated.
     *
     * @return null when the day is null; a minute alone says nothing
     * @throws IllegalArgumentException as the constructor does
     */
    public static @Nullable Timestamp of(@Nullable LocalDate date, @Nullable LocalTime time) {
        return date == null ? null : new Timestamp(date, time);
    }

    /**
     * Reads a time stamp in the form that {@link #toString} writes.
     *
     * @param text a day such as 2010-09-16, or a minute such as 2010-09-16T16:04Z
     * @throws IllegalArgumentException when the text is anything else, with seconds for instance
     */
    public static Timestamp parse(String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                return new Timestamp(day(text), null);
            }
            if (text.length() == MINUTE_LENGTH && text.charAt(16) == 'Z') {
                return new Timestamp(day(text), minute(text));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(malformed(text), e);
        }
        if (text.length() > MINUTE_LENGTH && text.charAt(16) == ':') {
            throw new IllegalArgumentException(
                    "'" + text + "' has seconds: write a minute in UTC, such as 2010-09-16T16:04Z");
        }
        throw new IllegalArgumentException(malformed(text));
    }

    private static LocalDate day(String text) {
        expect(text, 4, '-');
        expect(text, 7, '-');
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static LocalTime minute(String text) {
        expect(text, 10, 'T');
        expect(text, 13, ':');
        return LocalTime.of(number(text, 11, 13), number(text, 14, 16));
    }

    private static int number(String text, int from, int to) {
        int number = Scan.number(text, from, to);
        if (number < 0) {
            throw new DateTimeException("no number at " + from);
        }
        return number;
    }

    private static void expect(String text, int index, char expected) {
        if (text.charAt(index) != expected) {
            throw new DateTimeException("no " + expected + " at " + index);
        }
    }

    private static String malformed(String text) {
        return "'"
                + text
                + "' is not a time stamp: write a day or a minute in UTC, such as 2010-09-16 or"
                + " 2010-09-16T16:04Z";
    }

    /** Returns the ISO form, 2010-09-16T16:04Z, or 2010-09-16 when the minute is not stated. */
    @Override
    public String toString() {
        LocalTime minute = time;
        return minute == null ? date.toString() : date + "T" + minute + "Z";
    }
}
