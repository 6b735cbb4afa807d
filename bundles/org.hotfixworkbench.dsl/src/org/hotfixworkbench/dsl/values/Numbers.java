package org.hotfixworkbench.dsl.values;

/** Sizes in bytes, with or without groups of three digits, and whole numbers. */
final class Numbers {

    private static final int GROUP = 3;
    private static final int MAX_SIZE_DIGITS = 18;
    private static final int MAX_INT_DIGITS = 9;

    private Numbers() {}

    /** Reads digits, or one to three digits and groups of three after commas. */
    static Long size(String text) {
        int firstComma = text.indexOf(',');
        if (firstComma == 0 || firstComma > GROUP) {
            throw malformedSize(text);
        }
        long value = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean commaPlace = firstComma > 0 && i >= firstComma && (i - firstComma) % 4 == 0;
            if (commaPlace != (c == ',') || !commaPlace && (c < '0' || c > '9')) {
                throw malformedSize(text);
            }
            if (!commaPlace) {
                value = value * 10 + (c - '0');
                digits++;
            }
        }
        if (firstComma > 0 && (text.length() - firstComma) % (GROUP + 1) != 0) {
            throw malformedSize(text);
        }
        if (digits > MAX_SIZE_DIGITS) {
            throw new IllegalArgumentException("'" + text + "' is too large for a size");
        }
        return value;
    }

    private static IllegalArgumentException malformedSize(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is not a size: write digits, or groups of three such as 16,384");
    }

    /** Writes a size in groups of three digits. */
    static String write(Long size) {
        String digits = size.toString();
        if (digits.length() <= GROUP) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits.length() * 4 / GROUP);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** Reads a number of at most nine digits. */
    static Integer whole(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("'" + text + "' is not a number: write digits");
            }
            value = value * 10 + digit;
        }
        if (text.length() > MAX_INT_DIGITS) {
            throw new IllegalArgumentException(
                    "'" + text + "' is too large: write a number of at most nine digits");
        }
        return value;
    }
}
