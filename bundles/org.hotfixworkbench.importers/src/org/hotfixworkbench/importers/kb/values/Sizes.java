package org.hotfixworkbench.importers.kb.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes of files as articles print them, in bytes. */
public final class Sizes {

    private static final int MAX_DIGITS = 15;
    private static final int UNIT = 1024;
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:[,.'\\u2019\\s\\u00A0\\u202F]\\d{3})+");
    private static final Pattern MISGROUPED = Pattern.compile("\\d{1,9}(?:,\\d{1,6})+,?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}[.,]\\d{1,2}");
    private static final Pattern WITH_UNIT =
            Pattern.compile(
                    "([\\d][\\d,.'\\s\\u00A0\\u202F]*?)\\s*"
                            + "(bytes?|octets?|バイト|b|kb|k|ko|kbytes?|kilobytes?|mb|m|mo|megabytes?)");

    private Sizes() {}

    /**
     * Reads a size: digits, with groups of three set off by comma, point, apostrophe or blank, and
     * perhaps with a unit. A number with one or two decimals and no unit is in KB: no size in bytes
     * has decimals.
     */
    public static Value<Long> read(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (PLAIN.matcher(text).matches()) {
            return Value.of(Long.parseLong(text));
        }
        if (GROUPED.matcher(text).matches()) {
            return text.length() > MAX_DIGITS + 5 ? Value.none() : Value.of(digits(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return converted(cell, text, UNIT);
        }
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            return withUnit(cell, unit.group(1).strip(), unit.group(2));
        }
        if (MISGROUPED.matcher(text).matches()) {
            long size = digits(text);
            return new Value<>(size, "size '%s' read as %,d".formatted(cell.strip(), size));
        }
        return Value.none();
    }

    private static long digits(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

    private static Value<Long> withUnit(String cell, String number, String unit) {
        if (unit.startsWith("b") || unit.startsWith("o") || unit.startsWith("バ")) {
            return PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches()
                    ? Value.of(digits(number))
                    : Value.none();
        }
        return converted(cell, number, unit.startsWith("k") ? UNIT : UNIT * UNIT);
    }

    private static Value<Long> converted(String cell, String number, int factor) {
        String plain =
                GROUPED.matcher(number).matches()
                        ? number.replaceAll("\\D", "")
                        : number.replaceAll("\\s", "").replace(',', '.');
        if (!plain.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            return Value.none();
        }
        long size =
                new BigDecimal(plain)
                        .multiply(BigDecimal.valueOf(factor))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        return new Value<>(
                size,
                String.format(
                        Locale.ROOT,
                        "size '%s' is in %s: converted to %,d bytes",
                        cell.strip(),
                        factor == UNIT ? "KB" : "MB",
                        size));
    }
}
