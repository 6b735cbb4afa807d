package org.hotfixworkbench.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody may have meant by an unknown one. */
public final class Suggestions {

    private static final int MAX_LENGTH = 64;
    private static final int MAX_DISTANCE = 4;

    private Suggestions() {}

    /**
     * Returns the known word that is nearest to the wanted one. Case does not count; a character
     * that is wrong, missing, too many or swapped with its neighbour counts one. About every third
     * character may be wrong, four at most, and none of a single one. Of several words that are
     * equally near the first one in alphabetical order is returned, whatever the order of the known
     * words.
     *
     * @return empty when nothing is near enough to be meant, and for words of over 64 characters
     */
    public static Optional<String> nearest(String wanted, Iterable<String> known) {
        String word = wanted.toLowerCase(Locale.ROOT);
        int limit = Math.min(MAX_DISTANCE, Math.max(word.length() > 1 ? 1 : 0, word.length() / 3));
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : known) {
            int allowed = Math.min(limit, bestDistance);
            if (Math.abs(candidate.length() - word.length()) > allowed
                    || candidate.length() > MAX_LENGTH) {
                continue;
            }
            int distance = distance(word, candidate.toLowerCase(Locale.ROOT), allowed);
            if (distance < bestDistance
                    || distance == bestDistance && best != null && before(candidate, best)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean before(String one, String other) {
        int order = one.compareToIgnoreCase(other);
        return order < 0 || order == 0 && one.compareTo(other) < 0;
    }

    /** Optimal string alignment; anything over the limit is returned as limit + 1. */
    private static int distance(String from, String to, int limit) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            int smallest = i;
            for (int j = 1; j <= to.length(); j++) {
                int cost = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    value = Math.min(value, beforeLast[j - 2] + 1);
                }
                row[j] = value;
                smallest = Math.min(smallest, value);
            }
            if (smallest > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[to.length()], limit + 1);
    }
}
