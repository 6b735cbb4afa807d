package org.hotfixworkbench.dsl.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Days and minutes as tables print them. Read by hand, because a build reads millions of them, and
 * each day and minute exists once.
 */
final class Clock {

    private static final int FIRST_YEAR = 1985;
    private static final int YEARS = 64;
    private static final int DAYS_A_YEAR = 12 * 31;
    private static final int MINUTES_AN_HOUR = 60;
    private static final int HOURS = 24;
    private static final int DATE_LENGTH = "2010-09-16".length();
    private static final int TIME_LENGTH = "06:35".length();

    private static final @Nullable LocalDate[] DAYS = new LocalDate[YEARS * DAYS_A_YEAR];
    private static final LocalTime[] MINUTES = minutes();

    private Clock() {}

    private static LocalTime[] minutes() {
        LocalTime[] minutes = new LocalTime[HOURS * MINUTES_AN_HOUR];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = LocalTime.of(i / MINUTES_AN_HOUR, i % MINUTES_AN_HOUR);
        }
        return minutes;
    }

    /** Reads year-month-day. */
    static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw malformedDate(text);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < 0 || month < 0 || day < 0) {
            throw malformedDate(text);
        }
        if (year < FIRST_YEAR || year >= FIRST_YEAR + YEARS || !inTable(month, day)) {
            return calendarDay(text, year, month, day);
        }
        int index = (year - FIRST_YEAR) * DAYS_A_YEAR + (month - 1) * 31 + day - 1;
        LocalDate known = DAYS[index];
        if (known == null) {
            known = calendarDay(text, year, month, day);
            DAYS[index] = known;
        }
        return known;
    }

    private static boolean inTable(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static LocalDate calendarDay(String text, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day of the calendar", e);
        }
    }

    private static IllegalArgumentException malformedDate(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is not a date: write year-month-day, such as 2010-09-16");
    }

    /** Reads hour:minute; the hour may have one digit. */
    static LocalTime time(String text) {
        int colon = text.indexOf(':');
        int hour = number(text, 0, colon);
        int minute = number(text, colon + 1, Math.min(text.length(), colon + 3));
        if (colon < 1 || colon > 2 || hour < 0 || minute < 0 || text.length() < colon + 3) {
            throw malformedTime(text);
        }
        if (text.length() > TIME_LENGTH - 2 + colon) {
            throw text.charAt(colon + 3) == ':' ? withSeconds(text, colon) : malformedTime(text);
        }
        if (hour >= HOURS || minute >= MINUTES_AN_HOUR) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time of the day: times go from 00:00 to 23:59");
        }
        return MINUTES[hour * MINUTES_AN_HOUR + minute];
    }

    private static IllegalArgumentException withSeconds(String text, int colon) {
        return new IllegalArgumentException(
                "'"
                        + text
                        + "' has seconds: write hour and minute only, such as "
                        + text.substring(0, colon + 3));
    }

    private static IllegalArgumentException malformedTime(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is not a time: write hour:minute, such as 06:35");
    }

    /** Writes hour:minute with two digits each. */
    static String write(LocalTime time) {
        return time.withSecond(0).withNano(0).toString();
    }

    /** Returns the number of one to four digits in a part of the text, or -1. */
    private static int number(String text, int from, int to) {
        if (to <= from) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
