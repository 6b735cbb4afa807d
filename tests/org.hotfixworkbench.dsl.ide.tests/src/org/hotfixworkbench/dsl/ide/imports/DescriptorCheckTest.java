package org.hotfixworkbench.dsl.ide.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of an import are checked each for itself. */
class DescriptorCheckTest {

    private static final DescriptorCheck CHECK = new DescriptorCheck(LocalDate.of(2026, 1, 2));

    private static final String UNTITLED = " {\n    payload NT6_1 {\n    }\n}\n";

    private static final List<String> UNTITLED_FINDINGS =
            List.of(
                    "a.hotfix:1 warning no-condition",
                    "a.hotfix:1 info no-title",
                    "a.hotfix:2 warning empty-payload");

    private static List<String> findings(String text) {
        return CHECK.of("a.hotfix", text).stream()
                .map(
                        it ->
                                it.file()
                                        + ":"
                                        + it.span().line()
                                        + " "
                                        + it.severity()
                                                .toString()
                                                .toLowerCase(java.util.Locale.ROOT)
                                        + " "
                                        + it.rule())
                .toList();
    }

    @Test
    void asGenuineArticlesAreChecked() {
        assertEquals(
                List.of(), findings("hotfix a \"A title\" {\n    replaces KB1, KB100001\n}\n"));
        assertEquals(UNTITLED_FINDINGS, findings("hotfix a" + UNTITLED));
        assertEquals(
                List.of("a.hotfix:2 error unresolved-reference"),
                findings("hotfix a \"A title\" {\n    applies to Windows77\n}\n"));
        assertEquals(
                List.of("a.hotfix:2 error syntax"),
                findings("hotfix a \"A title\" {\n    replaces ,\n}\n"));
    }

    @Test
    void oneTextDoesNotKnowTheOther() {
        findings("hotfix first \"A title\" {\n}\n");
        assertEquals(
                List.of("a.hotfix:2 error unresolved-reference"),
                findings("hotfix second \"A title\" {\n    replaces first\n}\n"));
    }

    @Test
    void threadsWaitForEachOther() {
        List<List<String>> all =
                IntStream.range(0, 50)
                        .parallel()
                        .mapToObj(it -> findings("hotfix a" + it + UNTITLED))
                        .distinct()
                        .toList();
        assertEquals(List.of(UNTITLED_FINDINGS), all);
    }
}
