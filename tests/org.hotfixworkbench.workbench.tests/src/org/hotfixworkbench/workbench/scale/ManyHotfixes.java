package org.hotfixworkbench.workbench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes small hotfixes, each in a file of its own, in families of a hundred of which each replaces
 * the one before; one more, {@link #ROLLUP}, replaces nineteen families. Half of them deliver one
 * common file, some in the same version, which is worth an information and no more.
 */
final class ManyHotfixes {

    /** The hotfix that replaces most. */
    static final String ROLLUP = "rollup";

    /** The file that half of them deliver. */
    static final String COMMON = "Common.dll";

    /** How many hotfixes are around {@link #ROLLUP}, itself included. */
    static final int AROUND_ROLLUP = 1901;

    private static final int FAMILY = 100;
    private static final int IN_ROLLUP = 19;
    private static final int FILES = 5;

    /** What hotfixes are for. */
    private enum Target {
        WINDOWS_7("Windows7", "SP1", "NT6_1", "6.1.7601"),
        SERVER("WindowsServer2008R2", "SP1", "NT6_1", "6.1.7601"),
        VISTA("WindowsVista", "SP2", "NT6_0", "6.0.6002");

        private final String product;
        private final String level;
        private final String codebase;
        private final String build;

        Target(String product, String level, String codebase, String build) {
            this.product = product;
            this.level = level;
            this.codebase = codebase;
            this.build = build;
        }

        private static Target of(int family) {
            return values()[family % values().length];
        }
    }

    private ManyHotfixes() {}

    /** Writes so many hotfixes, and two machines. */
    static void write(Path folder, int count) throws IOException {
        for (int i = 0; i < count - 1; i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "family-%03d", i / FAMILY));
            Files.createDirectories(file);
            Files.writeString(file.resolve(name(i) + ".hotfix"), text(i));
        }
        Files.writeString(folder.resolve(ROLLUP + ".hotfix"), rollup());
        for (Target it : List.of(Target.WINDOWS_7, Target.VISTA)) {
            Files.writeString(
                    folder.resolve(machine(it) + ".machine"),
                    "machine "
                            + machine(it)
                            + " {\n    runs "
                            + it.product
                            + " "
                            + it.level
                            + " x64\n    installed complete\n    file "
                            + COMMON
                            + " "
                            + it.build
                            + ".17000 x64\n}\n");
        }
    }

    private static String machine(Target target) {
        return target.product.toLowerCase(Locale.ROOT);
    }

    /** The names of the machines. */
    static List<String> machines() {
        return List.of(machine(Target.WINDOWS_7), machine(Target.VISTA));
    }

    /** The name of a hotfix. */
    static String name(int number) {
        return String.format(Locale.ROOT, "fix-%03d-%02d", number / FAMILY, number % FAMILY);
    }

    private static String text(int number) {
        int family = number / FAMILY;
        int position = number % FAMILY;
        Target target = Target.of(family);
        StringBuilder text = new StringBuilder();
        text.append("hotfix ").append(name(number));
        text.append(" \"The service of family ").append(family).append(" stops, case ");
        text.append(position).append("\" {\n    article KB").append(4_000_000 + number);
        text.append("\n    class hotfix\n    applies to ").append(target.product);
        text.append("\n    prerequisites ").append(target.product).append(' ').append(target.level);
        text.append("\n    restart possible\n    replaces ");
        text.append(position == 0 ? "nothing" : name(number - 1));
        text.append("\n    payload ").append(target.codebase).append(" {\n        branch ");
        text.append(target.build).append(".22xxx ").append(target.level).append(" LDR of ");
        text.append(target.product).append("\n        package x64 of ").append(target.product);
        text.append(" {\n");
        for (int i = 0; i < FILES; i++) {
            row(text, "Fam" + family + "part" + i + ".dll", target, position);
        }
        if (family % 2 == 0) {
            row(text, COMMON, target, number / (2 * FAMILY) * FAMILY / 10 + position);
        }
        return text.append("        }\n    }\n}\n").toString();
    }

    private static void row(StringBuilder text, String file, Target target, int position) {
        text.append("            file ").append(file).append(' ').append(target.build).append('.');
        text.append(22_000 + position).append(" 16,384 2011-03-08 16:04 x64\n");
    }

    private static String rollup() {
        return "hotfix "
                + ROLLUP
                + " \"Everything of nineteen families\" {\n    class rollup\n    replaces "
                + IntStream.rangeClosed(1, IN_ROLLUP)
                        .mapToObj(it -> name(it * FAMILY - 1))
                        .collect(Collectors.joining(", "))
                + "\n}\n";
    }
}
