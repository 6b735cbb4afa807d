package org.hotfixworkbench.model.value;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A version whose last digits are x, such as 6.0.6001.22xxx: the form in which an article tells
 * products, service levels and branches apart.
 *
 * <p>Domain: each x stands for one decimal digit, so that 22xxx means 22000 to 22999 (file
 * information notes of KB articles, columns Version, Product, SR_Level and Service branch). The
 * mask is what the article states. It is a decimal approximation: the branches themselves are
 * binary ranges, see {@link RevisionRange}.
 *
 * @param major first number, 0 to 999999999
 * @param minor second number, 0 to 999999999
 * @param build third number, 0 to 999999999
 * @param revision one to nine characters, first digits, then x in lower case; either may be missing
 */
public record VersionMask(int major, int minor, int build, String revision) {

    private static final int MAX_PART = 65_535;

    /**
     * Makes a mask; an X in the revision becomes a lower-case one.
     *
     * @throws IllegalArgumentException when a number is negative or over 999999999, or when the
     *     revision is not digits and then x, or starts with a superfluous zero
     */
    public VersionMask {
        Scan.checked(major);
        Scan.checked(minor);
        Scan.checked(build);
        if (!isRevision(revision, 0)) {
            throw new IllegalArgumentException(
                    "'" + revision + "' is not a revision mask: write it like 22xxx");
        }
        revision = revision.toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a mask. Nothing may surround it; see {@link #repair} for what articles print.
     *
     * @param text three numbers of one to nine digits and the revision, with points between them
     * @throws IllegalArgumentException when the text is anything else
     */
    public static VersionMask parse(String text) {
        VersionMask mask = scan(text);
        if (mask == null) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a version mask: write it like 6.0.6001.22xxx");
        }
        return mask;
    }

    private static @Nullable VersionMask scan(String text) {
        int first = text.indexOf('.');
        int second = first < 0 ? -1 : text.indexOf('.', first + 1);
        int third = second < 0 ? -1 : text.indexOf('.', second + 1);
        if (third < 0 || !isRevision(text, third + 1)) {
            return null;
        }
        int major = Scan.number(text, 0, first);
        int minor = Scan.number(text, first + 1, second);
        int build = Scan.number(text, second + 1, third);
        if (major < 0 || minor < 0 || build < 0) {
            return null;
        }
        return new VersionMask(major, minor, build, text.substring(third + 1));
    }

    private static boolean isRevision(String text, int from) {
        int length = text.length() - from;
        if (length < 1 || length > Scan.MAX_DIGITS || text.charAt(from) == '0' && length > 1) {
            return false;
        }
        int i = Scan.digitsEnd(text, from);
        while (i < text.length() && (text.charAt(i) == 'x' || text.charAt(i) == 'X')) {
            i++;
        }
        return i == text.length();
    }

    /**
     * Joins a mask that an article prints in pieces.
     *
     * <p>Domain: bold markup breaks masks up, as in {@code 6.0.600 1. 22xxx} and {@code 6.0.600 2 .
     * 22 xxx} (notes of KB2654668 and of the article on CredSSP), also over lines. White space of
     * every kind, invisible characters, asterisks, tags and {@code &nbsp;} are dropped and X
     * becomes x. What is left has to be a mask whose numbers are possible ones, at most 65535;
     * digits are never added or changed.
     *
     * @return the canonical mask, or the text as it was when that is not what is left of it
     */
    public static String repair(String damaged) {
        String joined = withoutMarkup(damaged);
        VersionMask mask = scan(joined);
        return mask != null && mask.possible() ? mask.toString() : damaged;
    }

    private static String withoutMarkup(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = markupEnd(text, i);
            if (end == i) {
                kept.append(text.charAt(i));
                end++;
            }
            i = end;
        }
        return kept.toString();
    }

    /** Returns the index after the markup or blank at an index, or that index when it has none. */
    private static int markupEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '<') {
            return text.indexOf('>', at) < 0 ? at : text.indexOf('>', at) + 1;
        }
        if (c == '&') {
            return text.startsWith("&nbsp;", at) ? at + "&nbsp;".length() : at;
        }
        boolean dropped =
                c == '*'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT;
        return dropped ? at + 1 : at;
    }

    private boolean possible() {
        return major <= MAX_PART
                && minor <= MAX_PART
                && build <= MAX_PART
                && firstRevision() <= MAX_PART;
    }

    /**
     * Returns whether the version is of this build and its revision has the digits of the mask: the
     * same number of them, and each the same unless the mask has an x there.
     */
    public boolean matches(FileVersion version) {
        int number = version.revision();
        return version.build() == build
                && version.minor() == minor
                && version.major() == major
                && number >= firstRevision()
                && number <= lastRevision();
    }

    /**
     * Returns the smallest revision that the mask stands for: 22000 for 22xxx. Numbers have no
     * leading zero, so that it is 100 for xxx.
     */
    public int firstRevision() {
        if (revision.length() > 1 && revision.charAt(0) == 'x') {
            return filled('0') + powerOfTen(revision.length() - 1);
        }
        return filled('0');
    }

    /** Returns the largest revision that the mask stands for: 22999 for 22xxx. */
    public int lastRevision() {
        return filled('9');
    }

    private int filled(char digit) {
        int value = 0;
        for (int i = 0; i < revision.length(); i++) {
            char c = revision.charAt(i);
            value = value * 10 + ((c == 'x' ? digit : c) - '0');
        }
        return value;
    }

    private static int powerOfTen(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** Returns the canonical form, such as 6.0.6001.22xxx. */
    @Override
    public String toString() {
        return major + "." + minor + "." + build + "." + revision;
    }
}
