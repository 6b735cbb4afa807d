package org.hotfixworkbench.core.find;

import java.util.Locale;

/**
 * A name in which {@code *} stands for any characters and {@code ?} for one. Case does not count.
 * Matching takes time in proportion to the length of pattern times name, whatever they are.
 */
public final class NamePattern {

    private final String pattern;

    /** Reads a pattern. */
    public NamePattern(String text) {
        this.pattern = text.toLowerCase(Locale.ROOT);
    }

    /** Whether a name as a whole is of the pattern. */
    public boolean matches(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        int inPattern = 0;
        int inName = 0;
        int star = -1;
        int behindStar = 0;
        while (inName < name.length()) {
            if (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
                star = inPattern++;
                behindStar = inName;
            } else if (inPattern < pattern.length() && fits(inPattern, name.charAt(inName))) {
                inPattern++;
                inName++;
            } else if (star >= 0) {
                inPattern = star + 1;
                inName = ++behindStar;
            } else {
                return false;
            }
        }
        while (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
            inPattern++;
        }
        return inPattern == pattern.length();
    }

    private boolean fits(int position, char c) {
        return pattern.charAt(position) == '?' || pattern.charAt(position) == c;
    }

    /** Whether it stands for more than one name. */
    public boolean hasWildcards() {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    }

    /** The pattern in lower case. */
    @Override
    public String toString() {
        return pattern;
    }
}
