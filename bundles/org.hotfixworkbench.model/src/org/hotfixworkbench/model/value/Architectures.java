package org.hotfixworkbench.model.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hotfixworkbench.model.Architecture;

/** The words for processor architectures: in articles, in inventories and in manifest names. */
public final class Architectures {

    /** By a word without its blanks, dashes and underscores, in lower case. */
    private static final Map<String, Architecture> SYNONYMS = synonyms();

    /** What may follow a word and says nothing; in the order in which it is taken off the end. */
    private static final List<String> ENDINGS =
            List.of("pc", "systems", "system", "versions", "version", "based");

    private Architectures() {}

    private static Map<String, Architecture> synonyms() {
        Map<String, Architecture> words = new HashMap<>();
        add(words, Architecture.UNSTATED, "unstated");
        add(words, Architecture.X86, "x86", "i386", "i486", "i586", "i686", "ia32", "32bit");
        add(words, Architecture.X64, "x64", "amd64", "x8664", "em64t", "intel64");
        add(words, Architecture.IA64, "ia64", "itanium");
        add(words, Architecture.ARM, "arm", "arm32");
        add(words, Architecture.ARM64, "arm64", "aarch64");
        add(words, Architecture.ALPHA, "alpha", "decalpha", "alphaaxp");
        add(words, Architecture.MSIL, "msil");
        add(words, Architecture.WOW64, "wow64", "wow");
        return Map.copyOf(words);
    }

    private static void add(
            Map<String, Architecture> words, Architecture architecture, String... synonyms) {
        for (String synonym : synonyms) {
            words.put(synonym, architecture);
        }
    }

    /**
     * Understands a word for an architecture, in any case.
     *
     * <p>Domain: articles print {@code x86}, {@code x64} and {@code IA-64} in the column Platform
     * and {@code x64-based versions} in headings, the latter also with a dash U+2013 ({@code
     * IA-64–based}); manifests print {@code amd64} and {@code ia64}; {@code systeminfo} prints
     * {@code x64-based PC} (KB articles since Windows Vista). KB976398 has {@code WOW} for the
     * 32-bit copy of a file. Understood are
     *
     * <ul>
     *   <li>x86: x86, i386 to i686, IA-32, 32-bit;
     *   <li>x64: x64, AMD64, x86-64, EM64T, Intel 64;
     *   <li>IA-64: ia64, Itanium;
     *   <li>ARM: arm, arm32; ARM64: arm64, AArch64; Alpha: Alpha, DEC Alpha, Alpha AXP;
     *   <li>components: msil, wow64, WOW; and the word "unstated" of the language itself;
     * </ul>
     *
     * each with blanks, underscores and dashes of any kind (hyphen, U+2010 to U+2015, U+2212)
     * anywhere or nowhere, and with "-based", "PC", "system(s)" or "version(s)" behind it. Not
     * understood is "64-bit", which meant IA-64 until 2005 and x64 after.
     *
     * @return the architecture; empty for everything else, such as "Not Applicable" and "-"
     */
    public static Optional<Architecture> parse(String text) {
        String word = squeezed(text);
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() && word.endsWith(ending)) {
                word = word.substring(0, word.length() - ending.length());
            }
        }
        return Optional.ofNullable(SYNONYMS.get(word));
    }

    /**
     * Returns letters and digits in lower case; nothing when other characters than joints occur.
     */
    private static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Scan.isLetterOrDigit(c)) {
                kept.append(c);
            } else if (!isJoint(c)) {
                return "";
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isJoint(char c) {
        return c == '_'
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '\u2212'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /**
     * Returns the architecture that the first part of a manifest name stands for.
     *
     * <p>Domain: x86, amd64, ia64, wow64, msil, arm and arm64 occur; articles capitalise the first
     * letter (additional file information of KB articles).
     *
     * @param prefix the part before the first underscore, in any case
     * @return the architecture; empty for every other text
     */
    public static Optional<Architecture> ofManifestPrefix(String prefix) {
        return switch (prefix.toLowerCase(Locale.ROOT)) {
            case "x86" -> Optional.of(Architecture.X86);
            case "amd64" -> Optional.of(Architecture.X64);
            case "ia64" -> Optional.of(Architecture.IA64);
            case "wow64" -> Optional.of(Architecture.WOW64);
            case "msil" -> Optional.of(Architecture.MSIL);
            case "arm" -> Optional.of(Architecture.ARM);
            case "arm64" -> Optional.of(Architecture.ARM64);
            default -> Optional.empty();
        };
    }

    /**
     * Returns the first part of the names of manifests of an architecture, in lower case.
     *
     * @return empty for an unstated architecture and for Alpha, which never had manifests
     */
    public static Optional<String> manifestPrefix(Architecture architecture) {
        return switch (architecture) {
            case X86 -> Optional.of("x86");
            case X64 -> Optional.of("amd64");
            case IA64 -> Optional.of("ia64");
            case WOW64 -> Optional.of("wow64");
            case MSIL -> Optional.of("msil");
            case ARM -> Optional.of("arm");
            case ARM64 -> Optional.of("arm64");
            case UNSTATED, ALPHA -> Optional.empty();
        };
    }
}
