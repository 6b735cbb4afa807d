package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code hotfix check --timings} adds. */
class TimingsTest {

    private static final Cli CLI = new Cli(Project.ROOT);

    @Test
    void tablesOfPhasesAndRulesGoToTheMessages() {
        Cli.Answer plain = CLI.run("check", "examples/servicing");
        Cli.Answer timed = CLI.run("check", "examples/servicing", "--timings");

        assertEquals(plain.out(), timed.out());
        assertEquals(plain.code(), timed.code());
        assertTrue(timed.err().startsWith(plain.err()), timed.err());
        List<String> table = timed.err().substring(plain.err().length()).lines().toList();
        assertEquals(
                List.of("phase", "scan", "parse", "link", "derive", "rules", "rule"),
                table.subList(0, 7).stream().map(it -> it.split(" ")[0]).toList());
        assertTrue(table.stream().anyMatch(it -> it.startsWith("manifest-key-mismatch ")));
        for (String line : table) {
            assertTrue(
                    line.matches("[a-z0-9-]+ +(ms +share|[0-9]+\\.[0-9] +[0-9]+\\.[0-9] %)"), line);
        }
    }

    @Test
    void theSlowestRuleIsFirstAndTheSharesAddUp() {
        List<String> table =
                CLI.run("check", "examples/servicing", "--timings").err().lines().toList();
        int heading = 0;
        while (!table.get(heading).startsWith("rule ")) {
            heading++;
        }
        double sum = 0;
        double before = Double.MAX_VALUE;
        for (String line : table.subList(heading + 1, table.size())) {
            double share = Double.parseDouble(line.split(" +")[2]);
            assertTrue(share <= before, line);
            before = share;
            sum += share;
        }
        assertEquals(100, sum, 3);
    }

    @Test
    void withoutTheOptionNothingIsSaid() {
        assertFalse(CLI.run("check", "examples/servicing").err().contains("share"));
    }
}
