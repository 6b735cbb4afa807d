package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hotfix explain} says. */
class ExplainCommandTest {

    private static final String SOURCE =
            """
            hotfix lsa-logon "Logon" {
                article KB100
                prerequisites all of {
                    Windows7 SP1
                    any of {
                        hotfix KB900
                        feature TelnetClient
                    }
                }
                payload NT6_1 {
                    package x64 {
                        file lsa.dll 6.1.7601.22000 1,000 2012-01-01 10:00 x64
                    }
                }
            }
            machine closed { runs Windows7 SP1 x64 installed complete feature complete }
            machine open { runs Windows7 SP1 x64 }
            """;

    @TempDir Path folder;

    private Cli cli() {
        return new Cli(folder);
    }

    @BeforeEach
    void sources() throws IOException {
        cli().write("a.hotfix", SOURCE);
    }

    /** Without a machine: one that the hotfix could apply to, with no more on it than it needs. */
    @Test
    void someMachine() throws IOException {
        Cli.Answer answer = cli().run("explain", "a.hotfix", "--hotfix", "kb100");

        assertEquals(
                "lsa-logon applies to: Windows7 SP1 x64 with feature TelnetClient\n", answer.out());
        assertEquals(0, answer.code());
        assertEquals(
                """
                {
                  "hotfix": "lsa-logon",
                  "possible": true,
                  "machine": {
                    "product": "Windows7",
                    "level": "SP1",
                    "architecture": "x64",
                    "installed": [],
                    "notInstalled": [],
                    "features": [
                      "TelnetClient"
                    ],
                    "absentFeatures": []
                  }
                }
                """,
                cli().run("explain", "a.hotfix", "--hotfix", "KB100", "--format", "json").out());
        cli().write(
                        "m.machine",
                        "machine m { runs Windows7 SP1 x64 installed complete"
                                + " feature TelnetClient file lsa.dll 6.1.7601.17514 x64 }");
        assertTrue(
                cli().run("explain", "a.hotfix", "--machine", "m.machine", "--hotfix", "KB100")
                        .out()
                        .startsWith("lsa-logon on m: applicable\n"));
    }

    @Test
    void noMachineAtAll() throws IOException {
        cli().write(
                        "b.hotfix",
                        """
                        hotfix b {
                            prerequisites all of {
                                Windows7 SP1
                                not Windows7 any level
                            }
                            payload NT6_1 { package x64 { file a.dll 6.1.7601.22000 1,000 - - x64 } }
                        }
                        hotfix c { prerequisites Windows7 SP1 }
                        """);

        Cli.Answer answer = cli().run("explain", "b.hotfix", "--hotfix", "b");
        assertEquals(
                """
                no machine can ever receive b: it requires Windows7 SP1, but it excludes Windows7
                   it requires Windows7 SP1  [b.hotfix:3:9]
                   it excludes Windows7  [b.hotfix:4:9]
                """,
                answer.out());
        assertEquals(0, answer.code());
        assertEquals(
                """
                {
                  "hotfix": "b",
                  "possible": false,
                  "conditions": [
                    {
                      "condition": "it requires Windows7 SP1",
                      "source": "b.hotfix:3:9"
                    },
                    {
                      "condition": "it excludes Windows7",
                      "source": "b.hotfix:4:9"
                    }
                  ]
                }
                """,
                cli().run("explain", "b.hotfix", "--hotfix", "b", "--format", "json").out());
        Cli.Answer open = cli().run("explain", "b.hotfix", "--hotfix", "c");
        assertEquals(
                "nobody can tell whether a machine can receive c: no files are stated\n",
                open.out());
        assertEquals(3, open.code());
    }

    @Test
    void withoutAMachineNothingCanBeInstalledOnIt() {
        Cli.Answer answer = cli().run("explain", "a.hotfix", "--hotfix", "kb100", "--with", "KB1");

        assertEquals(2, answer.code());
        assertEquals(
                "hotfix: --with and --without change a machine; name it with --machine\n",
                answer.err());
    }

    @Test
    void textIsATreeWithChanges() {
        Cli.Answer answer =
                cli().run("explain", "a.hotfix", "--machine", "closed", "--hotfix", "kb100");

        assertEquals(
                """
                lsa-logon on closed: not-applicable
                the feature TelnetClient is not turned on

                ├─ holds: It is not installed yet
                │     the list of installed hotfixes is complete and does not name it  [a.hotfix:1:8]
                ├─ holds: It has a package for the architecture of the machine
                │     its packages are for x64, the machine is x64  [a.hotfix:11:17]
                ├─ fails: Its prerequisites hold  <- decides
                │  │  1 of 2 hold  [a.hotfix:3:19]
                │  ├─ holds: The machine runs Windows 7 SP1
                │  │     the machine runs Windows 7 SP1 x64  [a.hotfix:4:9]
                │  └─ fails: At least one of these holds
                │     │  0 of 2 hold  [a.hotfix:5:9]
                │     ├─ fails: Hotfix KB900 is installed
                │     │     the list of installed hotfixes is complete and does not name it  [a.hotfix:6:13]
                │     │     to change it: install KB900
                │     └─ fails: The feature TelnetClient is turned on
                │           the list of features is complete and does not name it  [a.hotfix:7:13]
                │           to change it: turn on the feature TelnetClient
                ├─ holds: A package is for the product, the architecture and exactly the service level of the machine
                │  │  the machine runs Windows 7 SP1 x64  [a.hotfix:11:17]
                │  └─ holds: The x64 package is for Windows 7 and Windows Server 2008 R2 at SP1 (build 7601)
                │        the machine runs Windows 7 SP1 x64  [a.hotfix:11:17]
                ├─ holds: Nothing that is installed replaces it
                │     no installed hotfix says so  [a.hotfix:1:8]
                └─ holds: A file of the machine would be replaced
                   │  install: 1  [a.hotfix:11:17]
                   └─ install: lsa.dll x64 gets 6.1.7601.22000 on LDR
                         nothing that is installed has brought it  [a.hotfix:11:17]

                What would make it apply:
                  1. turn on the feature TelnetClient
                """,
                answer.out());
        assertEquals(0, answer.code());
    }

    @Test
    void jsonFollowsTheContract() {
        Cli.Answer answer =
                cli().run(
                                "explain",
                                "a.hotfix",
                                "--machine",
                                "closed",
                                "--hotfix",
                                "lsa-logon",
                                "--format",
                                "json");

        JsonObject json = JsonParser.parseString(answer.out()).getAsJsonObject();
        assertEquals(
                Set.of(
                        "machine",
                        "hotfix",
                        "verdict",
                        "reason",
                        "by",
                        "explanation",
                        "proof",
                        "changes",
                        "missing"),
                json.keySet());
        assertEquals("not-applicable", json.get("verdict").getAsString());
        assertEquals("feature", json.get("reason").getAsString());
        assertEquals("[[\"turn on the feature TelnetClient\"]]", json.get("changes").toString());
        JsonObject proof = json.getAsJsonObject("proof");
        assertEquals("not-applicable", proof.get("verdict").getAsString());
        assertEquals("a.hotfix:1:8", proof.get("source").getAsString());
        assertNodes(proof);
    }

    private static void assertNodes(JsonObject node) {
        assertEquals(
                Set.of("condition", "fact", "verdict", "source", "flip", "decisive", "children"),
                node.keySet());
        JsonArray children = node.getAsJsonArray("children");
        for (JsonElement child : children) {
            assertNodes(child.getAsJsonObject());
        }
    }

    @Test
    void unknownNamesFactsAndCommands() {
        Cli.Answer answer =
                cli().run("explain", "a.hotfix", "--machine", "open", "--hotfix", "lsa-logon");

        assertEquals(3, answer.code());
        String missing = answer.out().substring(answer.out().indexOf("Not known"));
        assertEquals(
                """
                Not known, and what tells it:
                  whether KB900 is installed
                      wmic qfe list (or PowerShell: Get-HotFix)
                  whether the feature TelnetClient is turned on
                      dism /online /get-features /format:table
                  whether lsa-logon (KB100) is installed
                      wmic qfe list (or PowerShell: Get-HotFix)
                  the version of lsa.dll x64
                      PowerShell: (Get-Item "$env:windir\\System32\\lsa.dll").VersionInfo.FileVersion
                """,
                missing);
    }

    @Test
    void coloursOnATerminalOnly() {
        String[] arguments = {
            "explain", "a.hotfix", "--machine", "closed", "--hotfix", "lsa-logon"
        };

        assertTrue(cli().runStyled(arguments).out().contains("\u001B[31mfails\u001B[0m"));
        assertFalse(cli().run(arguments).out().contains("\u001B"));
    }

    @Test
    void wrongUsage() {
        assertEquals(
                "hotfix: no hotfix lsa-logn in these sources; did you mean lsa-logon?\n",
                cli().run("explain", "a.hotfix", "--machine", "open", "--hotfix", "lsa-logn")
                        .err());
        assertEquals(
                "hotfix: no hotfix lsa-logn in these sources; did you mean lsa-logon?\n",
                cli().run("explain", "a.hotfix", "--hotfix", "lsa-logn").err());
        assertEquals(2, cli().run("explain", "a.hotfix", "--machine", "open").code());
    }

    /** A hotfix that is installed for the sake of the question explains itself as installed. */
    @Test
    void whatIf() {
        Cli.Answer answer =
                cli().run(
                                "explain",
                                "a.hotfix",
                                "--machine",
                                "closed",
                                "--hotfix",
                                "lsa-logon",
                                "--with",
                                "KB100");

        assertTrue(answer.out().startsWith("lsa-logon on closed: installed\n"), answer.out());
        assertTrue(
                answer.out()
                        .contains(
                                "1. turn on the feature TelnetClient, then remove lsa-logon (KB100)"),
                answer.out());
    }
}
