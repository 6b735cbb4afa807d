package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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
     * applicable.
     */
    @Test
    void whatWasOfferedIsNotCalledNotApplicable() throws IOException {
        Cli cli = new Cli(folder);
        cli.write("lab.txt", SYSTEMINFO);
        cli.write("fixes.hotfix", FIXES);
        assertEquals(
                1,
                offeredAndDescribed(
                        cli, "fixes.hotfix", folder.resolve("lab.txt"), "KB9000004 KB9000005"));
        for (Path machines : corpus()) {
            String table = CORPUS.resolve("supersedence").toString();
            assertEquals(0, cli.run("import", table, "--out", "table").code());
            String name = "7_sp1_x64_enterprise_en-us_20190305_";
            String offered = Files.readString(machines.resolve(name + "updates.txt"));
            Path machine = machines.resolve(name + "systeminfo.txt");
            assertTrue(offeredAndDescribed(cli, "table", machine, offered) > 0);
        }
    }

    /** The machines of the corpus, where it is beside the project. */
    private static List<Path> corpus() {
        Path machines = CORPUS.resolve("machines");
        return Files.isDirectory(machines) ? List.of(machines) : List.of();
    }

    private static int offeredAndDescribed(Cli cli, String sources, Path machine, String updates) {
        Set<String> offered = new TreeSet<>();
        Matcher numbers = Pattern.compile("KB\\d+").matcher(updates);
        while (numbers.find()) {
            offered.add(numbers.group().toLowerCase(Locale.ROOT));
        }
        List<String> described = new ArrayList<>();
        String answer =
                cli.run("query", sources, "--machine", machine.toString(), "--format", "csv").out();
        for (String line : answer.lines().skip(1).toList()) {
            String[] cells = line.split(",");
            if (offered.contains(number(cells[1]))) {
                described.add(cells[1]);
                assertFalse(cells[2].equals("not-applicable"), line);
            }
        }
        return described.size();
    }

    /** The article number of a hotfix: its name, but for those of this test. */
    private static String number(String name) {
        int own = List.of("one", "two", "three", "four").indexOf(name);
        return own < 0 ? name.toLowerCase(Locale.ROOT) : "kb900000" + (own + 1);
    }
}
