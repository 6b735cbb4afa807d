package org.hotfixworkbench.model.value;

/**
 * Reads numbers and hexadecimal digits out of a text, in ASCII only and without regular
 * expressions: the values of this package are parsed a million times in one build.
 */
final class Scan {

    /** The most decimal digits that a number may have, so that every number fits an int. */
    static final int MAX_DIGITS = 9;

    /** The largest number with {@link #MAX_DIGITS} digits. */
    static final int MAX_NUMBER = 999_999_999;

    private Scan() {}

    /** Returns whether the character is one of 0-9. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether the character is one of A-Z, a-z and 0-9. */
    static boolean isLetterOrDigit(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Returns whether everything from {@code from} to before {@code to} is 0-9, a-f or A-F. */
    static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F')) {
                return false;
            }
        }
        return true;
    }

    /** Returns the index after the digits that start at {@code from}. */
    static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Returns the decimal number from {@code from} to before {@code to}, or -1 when that is not 1
     * to {@link #MAX_DIGITS} digits.
     */
    static int number(String text, int from, int to) {
        if (to <= from || to - from > MAX_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /**
     * Returns the value when a decimal text of at most {@link #MAX_DIGITS} digits can stand for it.
     *
     * @throws IllegalArgumentException when it is negative or too large
     */
    static int checked(int value) {
        if (value < 0 || value > MAX_NUMBER) {
            throw new IllegalArgumentException(value + " is not a number from 0 to " + MAX_NUMBER);
        }
        return value;
    }
}
