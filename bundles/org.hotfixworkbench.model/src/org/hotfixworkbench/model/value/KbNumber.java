package org.hotfixworkbench.model.value;

/**
 * The number of an article of the Microsoft Knowledge Base, written KB976932. Update and article
 * share it (KB824684, standard terminology of software updates). Ordered by number, which is not
 * always the order of publication.
 *
 * @param number 0 to 999999999; 0 stands in templates for a number that is not assigned yet
 */
public record KbNumber(int number) implements Comparable<KbNumber> {

    private static final int PREFIX_LENGTH = 2;

    /**
     * Makes an article number.
     *
     * @throws IllegalArgumentException when the number is negative or over 999999999
     */
    public KbNumber {
        Scan.checked(number);
    }

    /**
     * Reads an article number: KB and one to nine digits in any case, or the digits alone. Leading
     * zeros are dropped.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static KbNumber parse(String text) {
        int number = Scan.number(text, hasPrefix(text) ? PREFIX_LENGTH : 0, text.length());
        if (number < 0) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not an article number: write KB and the digits, such as"
                            + " KB976932");
        }
        return new KbNumber(number);
    }

    /**
     * Returns whether the text is KB and one to nine digits, in any case. Digits alone are not
     * enough here, because they can be anything.
     */
    public static boolean matches(String text) {
        return hasPrefix(text) && Scan.number(text, PREFIX_LENGTH, text.length()) >= 0;
    }

    private static boolean hasPrefix(String text) {
        return text.length() >= PREFIX_LENGTH
                && (text.charAt(0) == 'K' || text.charAt(0) == 'k')
                && (text.charAt(1) == 'B' || text.charAt(1) == 'b');
    }

    @Override
    public int compareTo(KbNumber other) {
        return Integer.compare(number, other.number);
    }

    /** Returns KB and the digits, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return "KB" + number;
    }
}
