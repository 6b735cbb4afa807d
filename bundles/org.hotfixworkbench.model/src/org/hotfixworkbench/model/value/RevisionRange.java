package org.hotfixworkbench.model.value;

/**
 * A range of revision numbers, both ends included: 16384..20479 is that of GDR.
 *
 * <p>Domain: on 6.0 to 6.2 the revision, shifted right by twelve bits, tells the branch, so that a
 * branch is a range of 4096 revisions (betawiki.net, "Windows Server 2008 build 6003", states the
 * limits in hexadecimal). A range whose first number is larger than its last one holds nothing; it
 * is kept so that a rule can report it.
 *
 * @param first the first revision, 0 to 999999999
 * @param last the last revision, 0 to 999999999
 */
public record RevisionRange(int first, int last) {

    private static final String DOTS = "..";

    /**
     * Makes a range of two numbers.
     *
     * @throws IllegalArgumentException when a number is negative or over 999999999
     */
    public RevisionRange {
        Scan.checked(first);
        Scan.checked(last);
    }

    /**
     * Reads a range. White space may stand around the two points and nowhere else.
     *
     * @param text two numbers of one to nine digits with two points between them
     * @throws IllegalArgumentException when the text is anything else
     */
    public static RevisionRange parse(String text) {
        int dots = text.indexOf(DOTS);
        int firstEnd = dots;
        while (firstEnd > 0 && Character.isWhitespace(text.charAt(firstEnd - 1))) {
            firstEnd--;
        }
        int lastStart = dots + DOTS.length();
        while (lastStart < text.length() && Character.isWhitespace(text.charAt(lastStart))) {
            lastStart++;
        }
        int first = Scan.number(text, 0, firstEnd);
        int last = Scan.number(text, lastStart, text.length());
        if (first < 0 || last < 0) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a range of revisions: write the first and the last one,"
                            + " such as 16384..20479");
        }
        return new RevisionRange(first, last);
    }

    /** Returns whether the revision is neither before the first nor after the last one. */
    public boolean contains(int revision) {
        return first <= revision && revision <= last;
    }

    /** Returns the two numbers with two points between them, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return first + DOTS + last;
    }
}
