package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hotfix graph}. */
class GraphCommandTest {

    private static final String SOURCE =
            """
            hotfix pac-1 "PAC validation fails" {
                article KB2100001
                class hotfix
                payload NT6_1 { package x64 { file Kerberos.dll 6.1.7601.21700 1 2011-02-28 06:20 x64 } }
            }
            hotfix pac-2 {
                article  KB2100002
                replaces pac-1, KB2000500
                payload NT6_1 { package x64 { file Kerberos.dll 6.1.7601.21600 1 2011-05-30 06:20 x64 } }
            }
            hotfix rollup {
                replaces pac-2, time-1, rollup
            }
            hotfix time-1 { replaces time-0 }
            hotfix time-0 {
                payload NT6_1 { package x64 { file W32time.dll 6.1.7601.21700 1 2011-02-28 06:20 x64 } }
            }
            hotfix time-9 {
                payload NT6_1 { package x64 { file W32time.dll 6.1.7601.21900 1 2011-02-28 06:20 x64 } }
            }
            hotfix a { replaces b }
            hotfix b { replaces a }
            hotfix lonely { replaces nothing }
            fixes hole any of { rollup KB2000999 }
            """;

    @TempDir Path folder;

    private Cli project() throws IOException {
        Cli cli = new Cli(folder);
        cli.write("all.hotfix", SOURCE);
        return cli;
    }

    @Test
    void everythingAsTrees() throws IOException {
        Cli.Answer answer = project().run("graph", ".");

        assertEquals(
                """
                rollup  [says that it replaces itself]
                ├─ pac-2  KB2100002
                │  ├─ KB2000500  [not described]
                │  └─ pac-1  KB2100001  PAC validation fails  [stated, but the newer one has a \
                lower version of a file]
                └─ time-1
                   ↓ time-0

                time-9
                ↓ time-0  [by files only]

                a
                ↓ b
                ↓ a  (see above)

                in a circle
                  a → b → a

                alternatives, any of which is enough
                  hole: rollup or KB2000999

                not described
                  KB2000500, KB2000999
                """,
                answer.out());
        assertEquals(
                "11 hotfixes, 7 replacements stated, 1 by files only, 1 contradicted by files,"
                        + " 1 circle, 2 not described, 1 without any\n",
                answer.err());
        assertEquals(0, answer.code());
    }

    @Test
    void oneHotfixInBothDirections() throws IOException {
        Cli.Answer answer = project().run("graph", ".", "--of", "kb2100002");

        assertEquals(
                """
                pac-2  KB2100002  all.hotfix:6

                replaced by
                  rollup  [says that it replaces itself]

                replaces
                  KB2000500  [not described]
                  pac-1  KB2100001  PAC validation fails  [stated, but the newer one has a lower \
                version of a file]

                alternatives, any of which is enough
                  hole: rollup or KB2000999

                not described
                  KB2000500, KB2000999
                """,
                answer.out());
    }

    @Test
    void whatIsNotDescribedHasANeighbourhoodToo() throws IOException {
        Cli.Answer answer = project().run("graph", ".", "--of", "KB2000500");

        assertTrue(
                answer.out()
                        .startsWith(
                                """
                                KB2000500  [not described]

                                replaced by
                                  pac-2  KB2100002
                                  ↑ rollup  [says that it replaces itself]

                                replaces: nothing
                                """),
                answer.out());
    }

    @Test
    void unknownNamesAreWrongUsage() throws IOException {
        Cli.Answer answer = project().run("graph", ".", "--of", "rolup");

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertEquals("hotfix: 'rolup' is no known hotfix; did you mean rollup?\n", answer.err());
    }

    @Test
    void json() throws IOException {
        JsonObject json =
                JsonParser.parseString(
                                project()
                                        .run("graph", ".", "--of", "time-0", "--format", "json")
                                        .out())
                        .getAsJsonObject();

        assertEquals("time-0", json.get("subject").getAsString());
        assertEquals(
                """
                [{"newer":"rollup","older":"time-1","kind":"declared","files":"unknown",\
                "file":"all.hotfix","line":12},\
                {"newer":"time-1","older":"time-0","kind":"declared","files":"unknown",\
                "file":"all.hotfix","line":14},\
                {"newer":"time-9","older":"time-0","kind":"by-files","files":"all-higher",\
                "file":"all.hotfix","line":18}]""",
                json.get("edges").toString());
        assertEquals("[\"KB2000999\"]", json.get("dangling").toString());
        assertEquals("[]", json.get("cycles").toString());
        assertEquals(
                "[{\"name\":\"hole\",\"members\":[\"rollup\",\"KB2000999\"],"
                        + "\"file\":\"all.hotfix\",\"line\":24}]",
                json.get("groups").toString());
        assertEquals(
                "{\"id\":\"rollup\",\"article\":null,\"title\":null,\"class\":null,"
                        + "\"described\":true,\"replaced\":false,\"replacesItself\":true,"
                        + "\"file\":\"all.hotfix\",\"line\":11}",
                json.getAsJsonArray("nodes").get(1).toString());
    }

    @Test
    void picturesLeaveOutWhatIsNotLinked() throws IOException {
        Cli cli = project();
        String dot = cli.run("graph", ".", "--format", "dot").out();
        String svg = cli.run("graph", ".", "--format", "svg").out();

        assertTrue(dot.contains("label=\"rollup"), dot);
        assertTrue(!dot.contains("lonely"), dot);
        assertTrue(svg.startsWith("<?xml") && svg.endsWith("</svg>\n"), svg);
        assertTrue(!svg.contains("lonely") && svg.contains(">time-9<"), svg);
        assertEquals(svg, cli.run("graph", ".", "--format", "svg").out());
    }

    /** A chain goes straight down, whatever its length. */
    @Test
    void longChainsAreNotIndented() throws IOException {
        StringBuilder text = new StringBuilder("hotfix h0 { restart none }\n");
        for (int i = 1; i < 3000; i++) {
            text.append("hotfix h" + i + " { replaces h" + (i - 1) + " }\n");
        }
        Cli cli = new Cli(folder);
        cli.write("chain.hotfix", text.toString());

        String out = cli.run("graph", ".").out();

        assertEquals(3000, out.lines().count());
        assertTrue(out.startsWith("h2999\n↓ h2998\n↓ h2997\n"), out);
        Cli.Answer picture = cli.run("graph", ".", "--format", "svg");
        assertEquals(2, picture.code());
        assertEquals(
                "hotfix: a picture of 3000 hotfixes would be no use; name one with --of, or take"
                        + " --format dot\n",
                picture.err());
    }
}
