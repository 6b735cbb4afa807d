package org.hotfixworkbench.importers.kb.values;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.Architectures;

/** Architectures in the cells, headings and folders of articles. */
public final class Platforms {

    private static final int LONGEST = 4000;

    /** What old articles call a platform, beyond what {@link Architectures} understands. */
    private static final Map<String, Architecture> OLD =
            Map.of(
                    "intel", Architecture.X86,
                    "intelx86", Architecture.X86,
                    "x86intel", Architecture.X86,
                    "axp", Architecture.ALPHA,
                    "x86based", Architecture.X86,
                    "ix86", Architecture.X86);

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![\\p{L}\\d_\\\\-])(?:"
                            + "(?<x64>x64|amd64|em64t|x86[-_]64)"
                            + "|(?<x86>x86|i386|ia-?32|32[- ]?bits?|32\\s?ビット)"
                            + "|(?<ia64>ia-?64|itanium)"
                            + "|(?<arm64>arm64)|(?<arm>arm(?=[- ]based))"
                            + "|(?<alpha>alpha(?:[- ]based)?))(?![\\p{L}\\d_\\\\])"
                            + "|(?<ja>itanium|x64(?= *ベース)|x64(?= *エディション)|32 *ビット)");

    private Platforms() {}

    /** The architecture that a cell names; empty when it names none, or several. */
    public static Optional<Architecture> read(String cell) {
        String text = cell.strip();
        Optional<Architecture> known = Architectures.parse(text);
        if (known.isPresent()) {
            return known.filter(it -> it != Architecture.UNSTATED);
        }
        Set<Architecture> found = EnumSet.noneOf(Architecture.class);
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s/(),;&]+")) {
            String squeezed = word.replaceAll("[-_.\\p{Pd}]", "");
            Architecture old = OLD.get(squeezed);
            if (old != null) {
                found.add(old);
            } else if (!squeezed.isEmpty()) {
                Architectures.parse(word)
                        .filter(it -> it != Architecture.UNSTATED)
                        .ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The architectures that a heading or a sentence names. */
    public static Set<Architecture> namedIn(String text) {
        Set<Architecture> found = EnumSet.noneOf(Architecture.class);
        String plain =
                text.substring(0, Math.min(text.length(), LONGEST))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{Pd}|\u2212", "-");
        Matcher words = WORDS.matcher(plain);
        while (words.find()) {
            found.add(architecture(words));
        }
        return found;
    }

    private static Architecture architecture(Matcher words) {
        String japanese = words.group("ja");
        if (words.group("x64") != null || japanese != null && japanese.startsWith("x")) {
            return Architecture.X64;
        }
        if (words.group("x86") != null || japanese != null && japanese.startsWith("3")) {
            return Architecture.X86;
        }
        if (words.group("ia64") != null || japanese != null) {
            return Architecture.IA64;
        }
        if (words.group("arm64") != null) {
            return Architecture.ARM64;
        }
        return words.group("arm") != null ? Architecture.ARM : Architecture.ALPHA;
    }
}
