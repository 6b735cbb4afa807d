package org.hotfixworkbench.importers.kb.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/** File versions and version masks as articles print them. */
public final class Versions {

    private static final Pattern FOUR = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9}){3}");
    private static final Pattern FEWER = Pattern.compile("\\d{1,5}(?:\\.\\d{1,9}){1,2}");
    private static final Pattern BEGIN =
            Pattern.compile(
                    "(\\d{1,9}(?:\\.\\d{1,9}){3})(?:\\s*\\([^()]{1,60}\\)|[*+]|\\s?[A-Za-z]\\w{0,9})");
    private static final Pattern COLON =
            Pattern.compile("\\d{1,5}[.:]\\d{1,5}[.:]\\d{1,5}[.:]\\d{1,5}");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,5}(?:\\s*,\\s*\\d{1,5}){3}");
    private static final Pattern MASK =
            Pattern.compile(
                    "((?:[\\d.\\s]|\\*\\*)*\\d[\\d.\\s*]*[xX](?:[\\sxX*](?![A-WYZa-wyz]))*[xX]?)(.*)",
                    Pattern.DOTALL);
    private static final Pattern LIKE = Pattern.compile("\\d{1,9}(?:[.:]\\d{1,12}){1,5}");
    private static final int LONGEST_MASK = 400;

    private Versions() {}

    /** Whether a text has the form of a version, though perhaps no version has such numbers. */
    static boolean like(String text) {
        return LIKE.matcher(text).matches();
    }

    /**
     * Reads a version. Blanks in it are dropped; text behind it, such as the name of a branch in
     * parentheses, is left out; versions of two or three numbers, which products before Windows
     * 2000 have, are filled up with zeros. What has a part over 65535 is none.
     */
    public static Value<FileVersion> read(String cell) {
        Value<FileVersion> value = scan(cell.strip());
        FileVersion version = value.value();
        return version == null || version.valid() ? value : Value.none();
    }

    private static Value<FileVersion> scan(String text) {
        if (FOUR.matcher(text).matches()) {
            return Value.of(FileVersion.parse(text));
        }
        String joined = text.replaceAll("[\\s\\u00A0*]+", "");
        if (FOUR.matcher(joined).matches()) {
            return new Value<>(
                    FileVersion.parse(joined), "version '" + text + "' joined: " + joined);
        }
        if (COLON.matcher(joined).matches()) {
            String points = joined.replace(':', '.');
            return new Value<>(
                    FileVersion.parse(points), "version '" + text + "' read as " + points);
        }
        if (FEWER.matcher(joined).matches()) {
            long points = joined.chars().filter(it -> it == '.').count();
            String filled = joined + (points == 1 ? ".0.0" : ".0");
            return new Value<>(
                    FileVersion.parse(filled),
                    "version %s has %d numbers only: read as %s"
                            .formatted(joined, points + 1, filled));
        }
        return fromLonger(text);
    }

    private static Value<FileVersion> fromLonger(String text) {
        Matcher begin = BEGIN.matcher(text);
        if (begin.matches()) {
            return new Value<>(
                    FileVersion.parse(begin.group(1)),
                    "text behind the version left out: '" + text + "'");
        }
        if (COMMAS.matcher(text).matches()) {
            String points = text.replaceAll("\\s*,\\s*", ".");
            return new Value<>(
                    FileVersion.parse(points), "version '" + text + "' read as " + points);
        }
        return Value.none();
    }

    /**
     * A mask at the beginning of a text.
     *
     * @param mask the mask
     * @param printed how it is printed
     * @param rest the text behind it, which belongs to the next cell
     */
    public record MaskAtStart(VersionMask mask, String printed, String rest) {}

    /**
     * Reads a mask from the beginning of a text, with blanks, line ends and emphasis inside it
     * dropped: {@code 6.0.600 1. 22xxx}, or {@code 6.1.760 1. 21xxxWindows 7}, where the next cell
     * is glued to it.
     */
    public static Value<MaskAtStart> mask(String text) {
        if (text.length() > LONGEST_MASK) {
            return Value.none();
        }
        Matcher found = MASK.matcher(text.strip());
        if (!found.matches()) {
            return Value.none();
        }
        String printed = found.group(1).strip();
        String repaired = VersionMask.repair(printed);
        try {
            MaskAtStart mask =
                    new MaskAtStart(VersionMask.parse(repaired), printed, found.group(2).strip());
            return new Value<>(
                    mask,
                    repaired.equals(printed)
                            ? null
                            : "version mask '%s' joined: %s"
                                    .formatted(printed.replaceAll("\\s+", " "), repaired));
        } catch (IllegalArgumentException e) {
            return Value.none();
        }
    }
}
