package org.hotfixworkbench.importers.kb.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.kb.words.Vocabulary;

/** Days as articles print them. */
public final class Days {

    private static final int LONGEST = 40;
    private static final int PIVOT = 70;
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;
    private static final Pattern PART = Pattern.compile("\\d+|[^\\d\\s./,年月日-]+\\.?");
    private static final Pattern LIKE =
            Pattern.compile("\\d{1,4}[-/.](?:\\d{1,2}|\\p{L}{3,9})[-/.]\\d{1,4}");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})[-/.年](\\d{1,2})[-/.月](\\d{1,4})日?");

    /** The order of the numbers of a date without the name of a month. */
    public enum Order {
        /** Month first, as in the United States. */
        MONTH_FIRST,
        /** Day first. */
        DAY_FIRST
    }

    private Days() {}

    /** Whether a text has the form of a date, though perhaps there is no such day. */
    static boolean like(String text) {
        return LIKE.matcher(text).matches();
    }

    /**
     * Reads a day: {@code 16-Sep-2010}, {@code Aug-10-2001}, {@code 2009/08/10}, {@code 7/6/00},
     * {@code 26. Oktober 2007}, {@code 2007年10月10日}. A year of two digits is of the years 1970 to
     * 2069.
     *
     * @param order what comes first where only numbers stand and the year last
     */
    public static Value<LocalDate> read(String cell, Order order) {
        String text = cell.strip();
        if (text.length() > LONGEST || text.isEmpty()) {
            return Value.none();
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofNumbers(text, numbers, order);
        }
        return withName(text);
    }

    private static Value<LocalDate> ofNumbers(String text, Matcher numbers, Order order) {
        String first = numbers.group(1);
        String last = numbers.group(3);
        int second = Integer.parseInt(numbers.group(2));
        if (first.length() == 4) {
            return day(text, Integer.parseInt(first), second, Integer.parseInt(last), false);
        }
        if (last.length() != 2 && last.length() != 4 || first.length() > 2) {
            return Value.none();
        }
        int one = Integer.parseInt(first);
        boolean dayFirst =
                one > MONTHS
                        || second <= MONTHS && (order == Order.DAY_FIRST || text.contains("."));
        boolean guessed = last.length() == 2;
        int year = guessed ? century(Integer.parseInt(last)) : Integer.parseInt(last);
        return dayFirst
                ? day(text, year, second, one, guessed)
                : day(text, year, one, second, guessed);
    }

    private static int century(int year) {
        return year >= PIVOT ? 1900 + year : 2000 + year;
    }

    private static Value<LocalDate> withName(String text) {
        int month = 0;
        List<String> numbers = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String part = parts.group();
            if (Character.isDigit(part.charAt(0))) {
                numbers.add(part);
                continue;
            }
            Optional<Integer> named = Vocabulary.month(part);
            if (named.isPresent() && month == 0) {
                month = named.get();
            } else if (!part.equals("de") && !part.equals("del") && !part.endsWith("day")) {
                return Value.none();
            }
        }
        if (month == 0 || numbers.size() != 2) {
            return Value.none();
        }
        boolean yearFirst = numbers.get(0).length() == 4;
        String year = numbers.get(yearFirst ? 0 : 1);
        String day = numbers.get(yearFirst ? 1 : 0);
        if (day.length() > 2 || year.length() != 2 && year.length() != 4) {
            return Value.none();
        }
        boolean guessed = year.length() == 2;
        int number = Integer.parseInt(year);
        return day(text, guessed ? century(number) : number, month, Integer.parseInt(day), guessed);
    }

    private static Value<LocalDate> day(
            String text, int year, int month, int day, boolean guessed) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Value.none();
        }
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new Value<>(
                    date,
                    guessed
                            ? "date %s has a year of two digits: read as %s".formatted(text, date)
                            : null);
        } catch (DateTimeException e) {
            return Value.none();
        }
    }

    /**
     * Tells the order of a column: when one of its days can only be read day first, all of them
     * are.
     */
    public static Order orderOf(List<String> cells) {
        boolean monthFirst = false;
        boolean dayFirst = false;
        for (String cell : cells) {
            Matcher numbers = NUMBERS.matcher(cell.strip());
            if (numbers.matches() && numbers.group(1).length() <= 2) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(numbers.group(2)) > MONTHS;
            }
        }
        return dayFirst && !monthFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
}
