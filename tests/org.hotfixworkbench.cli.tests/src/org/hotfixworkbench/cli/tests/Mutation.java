package org.hotfixworkbench.cli.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of mistake that people make in descriptors: where it can be made, what it changes, and
 * which rules are there to catch it.
 */
enum Mutation {
    /** The first part of a file version. */
    MAJOR(Where.FILE_VERSION, (it, random) -> part(it, 0, random), "mixed-versions"),
    /** The second part of a file version. */
    MINOR(Where.FILE_VERSION, (it, random) -> part(it, 1, random), "mixed-versions"),
    /** The build of a file. */
    BUILD(
            Where.FILE_VERSION,
            (it, random) -> part(it, 2, random),
            "unknown-build",
            "version-without-manifest"),
    /** The revision of a file. */
    REVISION(Where.FILE_VERSION, (it, random) -> part(it, 3, random), "version-without-manifest"),
    /** A part of a version over 65535. */
    OVERFLOW(Where.FILE_VERSION, (it, random) -> it + "0000", "malformed-version"),
    /** The build of a mask. */
    MASK_BUILD(Where.MASK, (it, random) -> part(it, 2, random), "unused-branch-mask"),
    /** The digits of a mask. */
    MASK_REVISION(
            Where.MASK, (it, random) -> it.replaceFirst("[0-9]+x", "15x"), "unused-branch-mask"),
    /** The service level of a mask. */
    MASK_LEVEL(
            Where.MASK_LEVEL,
            (it, random) -> it.equals("SP1") ? "RTM" : "SP1",
            "branch-contradicts-catalog"),
    /** The service branch of a mask. */
    MASK_BRANCH(Where.MASK_BRANCH, (it, random) -> "GDR", "branch-contradicts-catalog"),
    /** A service level among the prerequisites. */
    PREREQUISITE_LEVEL(
            Where.PREREQUISITE_LEVEL,
            (it, random) -> Map.of("SP1", "RTM", "SP2", "RTM", "RTM", "SP1").get(it),
            "level-without-files",
            "files-without-level",
            "repeated-level",
            "unresolved-reference"),
    /** A product name. */
    PRODUCT_NAME(Where.PRODUCT, Mutation::typo, "unresolved-reference"),
    /** The architecture of a package. */
    PACKAGE_ARCHITECTURE(
            Where.PACKAGE,
            (it, random) -> it.equals("x86") ? "ia64" : "x86",
            "illegal-platform",
            "illegal-manifest-architecture",
            "duplicate-package",
            "no-native-manifest"),
    /** The platform of a file. */
    PLATFORM(
            Where.NATIVE_PLATFORM,
            (it, random) -> it.equals("x86") ? "ia64" : "x86",
            "illegal-platform",
            "conflicting-rows"),
    /** A manifest key. */
    KEY(Where.KEY, Mutation::otherHexDigit, "manifest-key-mismatch"),
    /** The version in a manifest name. */
    MANIFEST_VERSION(
            Where.MANIFEST_VERSION, (it, random) -> part(it, 3, random), "manifest-key-mismatch"),
    /** The component in a manifest name. */
    COMPONENT(Where.COMPONENT, Mutation::typo, "manifest-key-mismatch"),
    /** The architecture at the begin of a manifest name. */
    MANIFEST_ARCHITECTURE(
            Where.MANIFEST_ARCHITECTURE,
            (it, random) -> it.equals("x86") ? "amd64" : "x86",
            "manifest-key-mismatch"),
    /** The public key token in a manifest name. */
    TOKEN(Where.TOKEN, Mutation::otherHexDigit, "manifest-key-mismatch"),
    /** The size of a file that several packages list. */
    REPEATED_SIZE(Where.REPEATED_SIZE, (it, random) -> "6" + it.substring(1), "conflicting-rows"),
    /** A date that no calendar has. */
    DATE(Where.DATE, (it, random) -> it.substring(0, 8) + "3" + random.nextInt(2, 10), "syntax"),
    /** A clause word. */
    CLAUSE(Where.CLAUSE, Mutation::typo, "syntax"),
    /** A row of a file with a version, or of a manifest, that is there twice. */
    ROW_TWICE(Where.ROW, (it, random) -> it + "\n" + it, "duplicate-row");

    /** Where a mistake can be made: the first group is what changes. */
    private enum Where {
        FILE_VERSION("(?m)^ *file +\\S+ +([0-9.]+) "),
        MASK("(?m)^ *branch +(\\S+)"),
        MASK_LEVEL("(?m)^ *branch +\\S+ +(\\S+) "),
        MASK_BRANCH("(?m)^ *branch +\\S+ +\\S+ +(LDR)\\b"),
        PREREQUISITE_LEVEL("(?m)^ {8}Windows\\w+ +(?:\\w+, )?(\\w+)$"),
        PRODUCT("\\b(Windows(?:Vista|7|Server\\w+))\\b"),
        PACKAGE("(?m)^ *package +([a-z0-9]+)"),
        NATIVE_PLATFORM("(?m)^ *file .* (x64|ia64|x86)$"),
        KEY("(?m)^ *manifest +\\S+_([0-9a-f]{16})\\b"),
        MANIFEST_VERSION("(?m)^ *manifest +(?:[^_\\s]+_){3}([0-9.]+)_"),
        COMPONENT("(?m)^ *manifest +[^_\\s]+_([^_\\s]+)_"),
        MANIFEST_ARCHITECTURE("(?m)^ *manifest +([a-z0-9]+)_"),
        TOKEN("(?m)^ *manifest +[^_\\s]+_[^_\\s]+_([0-9a-f]{16})_"),
        REPEATED_SIZE("(?m)^ *file +Kerberos.dll +\\S+ +(542,208) .* x86$"),
        DATE(" ([0-9]{4}-[0-9]{2}-[0-9]{2}) "),
        CLAUSE("(?m)^ +(restart|registry|payload|package|manifest|prerequisites) "),
        ROW("(?m)^( *(?:file +\\S+ +[0-9]|manifest|mum ).*)$");

        private final Pattern pattern;

        Where(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** Makes the mistake in a word. */
    private interface Slip {
        String in(String word, Random random);
    }

    private final Where where;
    private final Slip slip;
    private final Set<String> rules;

    Mutation(Where where, Slip slip, String... rules) {
        this.where = where;
        this.slip = slip;
        this.rules = Set.of(rules);
    }

    /** The rules that promise to catch it; one is enough. */
    Set<String> rules() {
        return rules;
    }

    /** Makes the mistake at one of the places of a text where it can be made, if there are any. */
    String in(String text, Random random) {
        List<int[]> places = new ArrayList<>();
        Matcher match = where.pattern.matcher(text);
        while (match.find()) {
            places.add(new int[] {match.start(1), match.end(1)});
        }
        if (places.isEmpty()) {
            return text;
        }
        int[] place = places.get(random.nextInt(places.size()));
        String word = text.substring(place[0], place[1]);
        return text.substring(0, place[0]) + slip.in(word, random) + text.substring(place[1]);
    }

    /** Changes the last digit of a part of a version. */
    private static String part(String version, int number, Random random) {
        String[] parts = version.split("\\.");
        String part = parts[number];
        char digit = part.charAt(part.length() - 1);
        char other = (char) ('0' + (digit - '0' + 3 + random.nextInt(6)) % 10);
        parts[number] = part.substring(0, part.length() - 1) + other;
        return String.join(".", parts);
    }

    private static String otherHexDigit(String word, Random random) {
        int at = random.nextInt(word.length());
        int digit = Character.digit(word.charAt(at), 16);
        char other = Character.forDigit((digit + 1 + random.nextInt(15)) % 16, 16);
        return word.substring(0, at) + other + word.substring(at + 1);
    }

    /** Swaps two neighbours that differ. */
    private static String typo(String word, Random random) {
        int start = random.nextInt(word.length() - 1);
        for (int i = 0; i < word.length() - 1; i++) {
            int at = (start + i) % (word.length() - 1);
            if (word.charAt(at) != word.charAt(at + 1)) {
                return word.substring(0, at)
                        + word.charAt(at + 1)
                        + word.charAt(at)
                        + word.substring(at + 2);
            }
        }
        return word + "x";
    }
}
