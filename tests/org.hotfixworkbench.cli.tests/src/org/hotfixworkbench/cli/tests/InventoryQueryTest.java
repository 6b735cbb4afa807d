package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Questions about machines of which only a raw inventory is there. */
class InventoryQueryTest {

    private static final Path CORPUS = Project.ROOT.resolve("../shared/corpus").normalize();

    /** The shape of what systeminfo prints, about a machine that does not exist. */
    private static final String SYSTEMINFO =
            """

            Host Name:                 LAB-7
            OS Name:                   Microsoft Windows 7 Enterprise
            OS Version:                6.1.7601 Service Pack 1 Build 7601
            OS Manufacturer:           Microsoft Corporation
            OS Configuration:          Standalone Workstation
            OS Build Type:             Multiprocessor Free
            System Type:               x64-based PC
            Hotfix(s):                 2 Hotfix(s) Installed.
                                       [01]: KB9000001
                                       [02]: KB976902
            """;

    private static final String FIXES =
            """
            hotfix one { article KB9000001 prerequisites Windows7 SP1 }
            hotfix two { article KB9000002 prerequisites Windows7 RTM }
            hotfix three { article KB9000003 prerequisites WindowsVista SP2 }
            hotfix four { article KB9000004 prerequisites Windows7 SP1 replaces one }
            """;

    @TempDir Path folder;

    static boolean hasCorpus() {
        return Files.isDirectory(CORPUS);
    }

    @Test
    void systeminfoIsAMachine() throws IOException {
        Cli cli = new Cli(folder);
        cli.write("lab.txt", SYSTEMINFO);
        cli.write("fixes.hotfix", FIXES);

        Cli.Answer answer =
                cli.run("query", "fixes.hotfix", "--machine", "lab.txt", "--format", "csv");

        List<String> verdicts =
                answer.out()
                        .lines()
                        .skip(1)
                        .map(it -> it.split(",")[1] + " " + it.split(",")[2])
                        .toList();
        assertEquals(
                List.of(
                        "four unknown",
                        "one installed",
                        "three not-applicable",
                        "two not-applicable"),
                verdicts,
                answer.err());
        assertEquals(3, answer.code());
    }

    @Test
    void otherFilesAreNone() throws IOException {
        Cli cli = new Cli(folder);
        cli.write("note.txt", "Nothing of interest.\n");
        cli.write("fixes.hotfix", FIXES);

        Cli.Answer answer = cli.run("query", "fixes.hotfix", "--machine", "note.txt");

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertTrue(answer.err().startsWith("hotfix: note.txt"), answer.err());
    }

    /**
     * What Windows itself offered to a machine, and had not installed, must not be called not
     * applicable. The table of supersedence describes some of it.
     */
    @Test
    @EnabledIf("hasCorpus")
    void whatWindowsOfferedIsNotCalledNotApplicable() throws IOException {
        Path machines = CORPUS.resolve("machines");
        Cli cli = new Cli(folder);
        assertEquals(
                0,
                cli.run("import", CORPUS.resolve("supersedence").toString(), "--out", "table")
                        .code());
        String name = "7_sp1_x64_enterprise_en-us_20190305_";
        Set<String> offered = new TreeSet<>();
        Matcher numbers =
                Pattern.compile("KB\\d+")
                        .matcher(Files.readString(machines.resolve(name + "updates.txt")));
        while (numbers.find()) {
            offered.add(numbers.group().toLowerCase(Locale.ROOT));
        }
        String answer =
                cli.run(
                                "query",
                                "table",
                                "--machine",
                                machines.resolve(name + "systeminfo.txt").toString(),
                                "--format",
                                "csv")
                        .out();
        int described = 0;
        for (String line : answer.lines().toList()) {
            String[] cells = line.split(",");
            if (offered.contains(cells[1].toLowerCase(Locale.ROOT))) {
                described++;
                assertFalse(cells[2].equals("not-applicable"), line);
            }
        }
        assertTrue(described > 0, "none of what was offered is described");
    }
}
