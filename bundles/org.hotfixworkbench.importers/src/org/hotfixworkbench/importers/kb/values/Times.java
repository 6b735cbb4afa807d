package org.hotfixworkbench.importers.kb.values;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Times of day as articles print them. */
public final class Times {

    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final Pattern NAMED = Pattern.compile("12:00 ?(?:midnight|noon)");
    private static final Pattern DIGITS = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?\\s*(?:([ap])\\.?\\s?(?:m\\.?)?)?"
                            + "(?:\\s*(?:utc|gmt|uhr))?");

    private Times() {}

    /** Reads a time: {@code 16:04}, {@code 1:46pm}, {@code 03:54p}, {@code 8:26:52 PM}. */
    public static Value<LocalTime> read(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (NAMED.matcher(text).matches()) {
            return Value.of(text.endsWith("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT);
        }
        if (DIGITS.matcher(text).matches()) {
            LocalTime time =
                    LocalTime.of(
                            Integer.parseInt(text.substring(0, 2)),
                            Integer.parseInt(text.substring(2)));
            return new Value<>(time, "time %s read as %s".formatted(text, time));
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Value.none();
        }
        int hour = hour(Integer.parseInt(time.group(1)), time.group(4));
        int minute = Integer.parseInt(time.group(2));
        if (hour < 0 || hour >= HOURS || minute >= SIXTY) {
            return Value.none();
        }
        LocalTime value = LocalTime.of(hour, minute);
        return new Value<>(
                value,
                time.group(3) == null
                        ? null
                        : "time %s has seconds: read as %s".formatted(cell.strip(), value));
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + (half.equals("p") ? NOON : 0);
    }
}
