package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** What may not be wrong unnoticed: each match of the group gets one slip. */
    private enum Guarded {
        FILE_VERSION("(?m)^ *file +\\S+ +([0-9.]+) ", Guarded::nextDigit),
        MASK("(?m)^ *branch +(\\S+)", Guarded::nextDigit),
        MASK_LEVEL("(?m)^ *branch +\\S+ +(SP[12]) ", Guarded::nextDigit),
        BRANCH("(?m)^ *branch +\\S+ +\\S+ +(LDR)\\b", (word, number) -> "GDR"),
        MANIFEST_ARCHITECTURE("(?m)^ *manifest +([a-z0-9]+)_", Guarded::nextDigit),
        MANIFEST_VERSION("(?m)^ *manifest +(?:[^_\\s]+_){3}([0-9.]+)_", Guarded::nextDigit),
        MANIFEST_KEY("(?m)^ *manifest +\\S+_([0-9a-f]{16})\\b", Guarded::nextDigit),
        PACKAGE_DIGIT("(?m)^ *package +([a-z0-9]+)", Guarded::nextDigit),
        PACKAGE("(?m)^ *package +([a-z0-9]+)", Guarded::otherArchitecture),
        PLATFORM_DIGIT("(?m)^ *file .* ([a-z]+[0-9]+)$", Guarded::nextDigit),
        PLATFORM("(?m)^ *file .* ([a-z]+[0-9]+)$", Guarded::otherArchitecture);

        private static final List<String> ARCHITECTURES = List.of("x86", "x64", "ia64");

        private final Pattern pattern;
        private final BiFunction<String, Integer, String> slip;

        Guarded(String pattern, BiFunction<String, Integer, String> slip) {
            this.pattern = Pattern.compile(pattern);
            this.slip = slip;
        }

        /** Changes one digit; which one depends on the number of the match. */
        private static String nextDigit(String word, int number) {
            List<Integer> digits =
                    IntStream.range(0, word.length())
                            .filter(it -> Character.isDigit(word.charAt(it)))
                            .boxed()
                            .toList();
            int at = digits.get(number % digits.size());
            char changed = (char) ('0' + (word.charAt(at) - '0' + 1) % 10);
            return word.substring(0, at) + changed + word.substring(at + 1);
        }

        private static String otherArchitecture(String word, int number) {
            int at = ARCHITECTURES.indexOf(word) + 1 + number % 2;
            return ARCHITECTURES.get(at % ARCHITECTURES.size());
        }
    }

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
            for (Guarded guarded : Guarded.values()) {
                Matcher match = guarded.pattern.matcher(text);
                for (int number = 0; match.find(); number++) {
                    slips.add(
                            slip(hotfix, text, match, guarded.slip.apply(match.group(1), number)));
                }
            }
        }
        return slips;
    }

    private static Slip slip(String hotfix, String text, Matcher match, String changed) {
        String before = text.substring(0, match.start(1));
        int line = 1 + (int) before.chars().filter(it -> it == '\n').count();
        String slipped = before + changed + text.substring(match.end(1));
        return new Slip(hotfix, line, match.group(1), changed, slipped);
    }

    /** Every row has its slips: the patterns fit the examples. */
    @Test
    void nothingIsLeftOut() {
        Map<Integer, Long> found =
                slips().stream()
                        .filter(it -> it.hotfix().equals("kerberos-pac-remote-assistance"))
                        .collect(Collectors.groupingBy(Slip::line, Collectors.counting()));

        // of each file a version and, but for the first, two slips in the platform; of each
        // manifest three; of each package two; of the mask three
        assertEquals(
                5 + 4 * 2 + 9 * 3 + 3 * 2 + 3, found.values().stream().mapToLong(it -> it).sum());
        assertEquals(5 + 9 + 3 + 1, found.size());
    }

    @Test
    void theExamplesThemselvesHaveNoError() throws IOException {
        for (String hotfix : HOTFIXES) {
            String text = Project.read("examples/servicing/hotfixes/" + hotfix + ".hotfix");

            assertEquals(
                    List.of(),
                    check(hotfix, text).stream()
                            .filter(it -> it.severity() == Severity.ERROR)
                            .toList());
        }
    }

    private static List<SourceFinding> check(String hotfix, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(hotfix + ".hotfix"), text);
        Findings findings = new Findings(new ArrayList<>());
        ServicingCompiler.compile(
                List.of(new SourceFile(file, hotfix)),
                Profile.PUBLISH,
                LocalDate.of(2015, 1, 1),
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
