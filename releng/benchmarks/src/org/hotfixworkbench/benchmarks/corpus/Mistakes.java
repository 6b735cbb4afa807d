package org.hotfixworkbench.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Writes hotfixes with mistakes, one kind of mistake in each, so that many rules have something to
 * say. The same number and seed give the same bytes.
 */
public final class Mistakes {

    private static final String MANIFEST_KEY = "_none_([0-9a-f])([0-9a-f])";
    private static final String RESTART = "    restart ";
    private static final String REPLACES = "replaces \\S+";

    /** What is done to the text of a descriptor. */
    private static final List<UnaryOperator<String>> ALL =
            List.of(
                    // rows
                    it -> it.replaceFirst("(x86_\\S+)" + MANIFEST_KEY, "$1_none_$3$2"),
                    it -> it.replaceFirst("(file \\S+ 6\\.\\d\\.\\d+)\\.\\d+", "$1.70000"),
                    it -> it.replaceFirst("(file \\S+ 6\\.\\d)\\.\\d+", "$1.9999"),
                    it -> it.replaceFirst("(file \\S+) 6\\.\\d", "$1 5.1"),
                    it -> it.replaceFirst("(file \\S+) 6\\.\\S+", "$1 11.0.5510.0"),
                    it -> it.replaceFirst("(file \\S+dll) \\S+", "$1 -"),
                    it -> it.replaceFirst("(file \\S+)\\.dll", "$1.txt"),
                    it -> it.replaceFirst("(file \\S+ \\S+) \\S+", "$1 17"),
                    it -> it.replaceFirst("(file \\S+ \\S+ \\S+) \\S+", "$1 2999-01-01"),
                    it -> it.replaceFirst("(file \\S+ \\S+ \\S+) \\S+", "$1 1999-01-01"),
                    it -> it.replaceFirst("(file \\S+ \\S+ \\S+ \\S+) \\S+", "$1 23:59"),
                    it -> it.replaceFirst("( *file .*\n)", "$1$1"),
                    it -> it.replaceFirst("(file .*) x86\n", "$1 ia64\n"),
                    it -> it.replaceAll("    mum .*\n", "\n"),
                    it -> it.replaceAll(" *manifest x86_.*\n", ""),
                    it -> it.replaceAll(" *manifest amd64_.*\n", ""),
                    it -> it.replaceFirst("manifest x86_m", "manifest X86_M"),
                    it -> it.replaceFirst("manifest x86_", "manifest arm64_"),
                    it -> it.replaceFirst("manifest x86_", "manifest x86-"),
                    it -> it.replaceFirst("31bf3856ad364e35", "31bf3856ad364e36"),
                    it -> it.replaceFirst("(manifest x86_\\S+) \\S+", "$1 17"),
                    it -> it.replaceFirst("(manifest x86_microsoft-windows-)\\w+", "$1other"),
                    // payload
                    it -> it.replaceFirst(" *branch .*\n", ""),
                    it -> it.replaceFirst(" (GDR|LDR|-) of", " GDR of"),
                    it -> it.replaceFirst("(branch 6\\.\\d)\\.\\d+", "$1.6999"),
                    it -> it.replaceFirst("package x64", "package ia64"),
                    it -> it.replaceFirst("package x64", "package x86"),
                    it -> it.replaceFirst("(?s) {8}package x64.*?\n {8}}\n", ""),
                    it -> it.replaceFirst("(?s) {8}package.* {8}}\n", ""),
                    it -> it.replaceFirst("(?s)    payload.*(?=})", ""),
                    it -> it.replaceFirst("(?s) {4}applies.*?(?=    restart)", ""),
                    // conditions
                    it -> it.replaceFirst("prerequisites any of", "prerequisites all of"),
                    it -> it.replaceFirst("(\n {8}Windows\\w+ )(\\w+)", "$1$2, $2"),
                    it -> it.replaceFirst("(\n {8}Windows\\w+) .*", "$1 SP9"),
                    it -> it.replaceFirst("\n {8}Windows.*", "\n        WindowsXP SP3"),
                    it -> it.replaceFirst("(applies to )(\\w+)", "$1$2, $2"),
                    it -> it.replaceFirst("(applies to )\\w+", "$1Windows97"),
                    // the hotfix
                    it -> it.replaceFirst("released \\S+", "released 2031-02-03"),
                    it -> it.replaceFirst("released \\S+", "released 2031-02-30"),
                    it -> it.replaceFirst(REPLACES, "replaces KB1234567"),
                    it -> it.replaceFirst(REPLACES, "replaces no-such-hotfix"),
                    it -> it.replaceFirst("article KB\\d+", "article KB4000000"),
                    it ->
                            it.replaceFirst(
                                    "(?s)hotfix (\\S+)(.*)" + REPLACES, "hotfix $1$2replaces $1"),
                    it -> it.replaceFirst("hotfix \\S+", "hotfix KB777777"),
                    it -> it.replaceFirst("hotfix \\S+", "hotfix same-name"),
                    it -> it.replaceFirst("(hotfix \\S+) \".*\"", "$1"),
                    it -> it.replaceFirst("requests\"", "requests.\""),
                    it -> it.replaceFirst("(article (KB\\d+)\n)", "$1    see $2\n"),
                    it -> it.replaceFirst(RESTART, RESTART + "required\n" + RESTART),
                    it -> it.replaceFirst(RESTART, "    allow no-such-rule \"why\"\n" + RESTART),
                    it -> it.replaceFirst(RESTART, "    allow missing-mum \"why\"\n" + RESTART),
                    // the text
                    it -> it.replaceFirst("\n    }", "\n"),
                    it -> it.replaceFirst("restart", "restrat"),
                    it -> it.replaceFirst("x86 of", "x68 of"),
                    it -> it.substring(0, it.length() / 2),
                    it -> "// nothing\n");

    /** The hotfixes that replace each other in a circle, and an older one with newer files. */
    private static final List<UnaryOperator<String>> TOGETHER =
            List.of(
                    it -> it.replaceFirst(REPLACES, "replaces " + DescriptorText.id(51)),
                    it -> it,
                    it -> it.replaceFirst(REPLACES, "replaces nothing"),
                    it -> it.replaceAll("(file \\S+ 6\\.\\d\\.\\d+)\\.\\d", "$1.1"));

    private Mistakes() {}

    /**
     * Writes hotfixes with mistakes, one a file.
     *
     * @param folder an existing folder
     * @param seed what sizes, times and the like follow from
     */
    public static void write(Path folder, long seed) throws IOException {
        for (int i = 0; i < ALL.size(); i++) {
            write(folder, "single", i, ALL.get(i).apply(DescriptorText.of(seed, 3 + i * 7)));
        }
        for (int i = 0; i < TOGETHER.size(); i++) {
            // the second family, whose first hotfix has number 50
            write(folder, "together", i, TOGETHER.get(i).apply(DescriptorText.of(seed, 50 + i)));
        }
    }

    private static void write(Path folder, String name, int number, String text)
            throws IOException {
        String file = String.format(Locale.ROOT, "%s-%02d.hotfix", name, number);
        Files.writeString(folder.resolve(file), text);
    }
}
