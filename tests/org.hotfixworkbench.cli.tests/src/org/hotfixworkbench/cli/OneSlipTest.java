package org.hotfixworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One wrong character in a version, a branch, an architecture or a manifest key is an error. */
class OneSlipTest {

    private static final List<String> HOTFIXES =
            List.of("credssp-ca-chain", "kerberos-pac-remote-assistance");

    /** What may not be wrong unnoticed, each as a group in its surroundings. */
    private static final List<Pattern> GUARDED =
            List.of(
                    Pattern.compile("(?m)^ *file +\\S+ +([0-9.]+) "),
                    Pattern.compile("(?m)^ *branch +(\\S+)"),
                    Pattern.compile("(?m)^ *manifest +(?:[^_\\s]+_){3}([0-9.]+)_"),
                    Pattern.compile("(?m)^ *manifest +\\S+_([0-9a-f]{16})\\b"),
                    Pattern.compile("(?m)^ *manifest +([a-z0-9]+)_"),
                    Pattern.compile("(?m)^ *package +([a-z0-9]+)"),
                    Pattern.compile("(?m)^ *file .* ([a-z]+[0-9]+)$"));

    @TempDir static Path folder;

    /** A text with one slip. */
    private record Slip(String hotfix, int line, String from, String to, String text) {
        @Override
        public String toString() {
            return hotfix + ":" + line + ": " + from + " -> " + to;
        }
    }

    @TestFactory
    Stream<DynamicTest> isAnErrorAtItsLine() {
        return slips().stream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> assertCaught(it)));
    }

    private static void assertCaught(Slip slip) throws IOException {
        List<SourceFinding> findings = check(slip.hotfix(), slip.text());
        assertTrue(
                findings.stream().anyMatch(it -> it.severity() == Severity.ERROR),
                () -> "no error: " + findings);
        assertTrue(
                findings.stream().anyMatch(it -> it.span().line() == slip.line()),
                () -> "not at the line: " + findings);
    }

    private static List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        for (String hotfix : HOTFIXES) {
            String text = Project.read("examples/servicing/hotfixes/" + hotfix + ".hotfix");
            for (Pattern guarded : GUARDED) {
                Matcher match = guarded.matcher(text);
                while (match.find()) {
                    for (int i = match.start(1); i < match.end(1); i++) {
                        char c = text.charAt(i);
                        if (Character.isDigit(c) || c >= 'a' && c <= 'f' && match.end(1) - match.start(1) == 16) {
                            for (int d = 0; d < 10; d++) if (c != '0'+d && (Boolean.getBoolean("all") || d == (c - '0' + 1)%10))
                            slips.add(slip(hotfix, text, match, i, i + 1, String.valueOf((char) ('0' + d))));
                        }
                    }
                }
            }
        }
        return slips;
    }

    private static Slip slip(String hotfix, String text, Matcher match, int from, int to, String with) {
        String changed = text.substring(0, from) + with + text.substring(to);
        int line = 1 + (int) text.substring(0, from).chars().filter(it -> it == '\n').count();
        return new Slip(hotfix, line, match.group(1), text.substring(match.start(1), from) + with + text.substring(to, match.end(1)), changed);
    }

    private static List<SourceFinding> check(String hotfix, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(hotfix + ".hotfix"), text);
        Findings findings = new Findings(new ArrayList<>());
        ServicingCompiler.compile(
                List.of(new SourceFile(file, hotfix)),
                Profile.PUBLISH,
                LocalDate.EPOCH,
                findings);
        return findings.all();
    }

    private record Findings(List<SourceFinding> all) implements CompilationListener {
        @Override
        public void catalog(Catalog catalog) {}

        @Override
        public void file(SourceFile file, Document document, List<SourceFinding> findings) {
            all.addAll(findings);
        }

        @Override
        public void unreadable(InputProblem problem) {
            throw new AssertionError(problem);
        }
    }
}
