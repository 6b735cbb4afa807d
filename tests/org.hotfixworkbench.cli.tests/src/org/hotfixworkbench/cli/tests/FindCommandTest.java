package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hotfix find}. */
class FindCommandTest {

    private static final String CHAIN =
            """
            hotfix pac-1 {
                article KB2100001
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64
                        file Kerberos.dll 6.1.7601.21700 542,208 2011-02-28 05:20 x86
                    }
                }
            }

            hotfix pac-2 {
                article  KB2100002
                replaces pac-1
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21800 716,288 2011-05-30 06:20 x64
                    }
                }
            }

            hotfix pac-3 {
                article  KB2100003
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                        file Ksecdd.sys   6.1.7601.21932 154,480 2012-02-29 06:20 x64
                    }
                }
            }
            """;

    @TempDir Path folder;

    private Cli chain() throws IOException {
        Cli cli = new Cli(folder);
        cli.write("pac.hotfix", CHAIN);
        return cli;
    }

    @Test
    void aTableForPeople() throws IOException {
        Cli.Answer answer = chain().run("find", ".", "--file", "KERB*");

        assertEquals(
                """
                NAME          VERSION         ARCH        LEVEL  BRANCH  NEWEST  HOTFIX  ARTICLE    \
                REPLACED BY       SOURCE
                Kerberos.dll  6.1.7601.21700  x86 on x64  SP1    LDR     yes     pac-1   KB2100001  \
                pac-2, now pac-3  pac.hotfix:6
                Kerberos.dll  6.1.7601.21932  x64         SP1    LDR     yes     pac-3   KB2100003  \
                -                 pac.hotfix:25
                Kerberos.dll  6.1.7601.21800  x64         SP1    LDR     no      pac-2   KB2100002  \
                pac-3 (by files)  pac.hotfix:16
                Kerberos.dll  6.1.7601.21700  x64         SP1    LDR     no      pac-1   KB2100001  \
                pac-2, now pac-3  pac.hotfix:5
                """,
                answer.out());
        assertEquals("", answer.err());
        assertEquals(0, answer.code());
    }

    @Test
    void theNewestOnly() throws IOException {
        Cli.Answer answer =
                chain().run("find", ".", "--file", "kerberos.dll", "--newest", "--format", "csv");

        assertEquals(
                """
                kind,name,version,architecture,package,build,level,branch,newest,hotfix,article,\
                replacedBy,latest,file,line
                file,Kerberos.dll,6.1.7601.21700,x86,x64,6.1.7601,SP1,LDR,true,pac-1,KB2100001,\
                pac-2,pac-3,pac.hotfix,6
                file,Kerberos.dll,6.1.7601.21932,x64,x64,6.1.7601,SP1,LDR,true,pac-3,KB2100003,\
                ,,pac.hotfix,25
                """,
                answer.out());
    }

    @Test
    void json() throws IOException {
        Cli.Answer answer = chain().run("find", ".", "--file", "ksecdd.sys", "--format", "json");

        assertEquals(
                """
                {
                  "rows": [
                    {
                      "kind": "file",
                      "name": "Ksecdd.sys",
                      "version": "6.1.7601.21932",
                      "architecture": "x64",
                      "package": "x64",
                      "build": "6.1.7601",
                      "level": "SP1",
                      "branch": "LDR",
                      "newest": true,
                      "hotfix": "pac-3",
                      "article": "KB2100003",
                      "replacedBy": [],
                      "latest": [],
                      "file": "pac.hotfix",
                      "line": 26
                    }
                  ]
                }
                """,
                answer.out());
    }

    @Test
    void nothingFoundNamesWhatMayBeMeant() throws IOException {
        Cli.Answer answer = chain().run("find", ".", "--file", "kerbreos.dll");

        assertEquals("", answer.out());
        assertEquals("nothing found in 5 rows; did you mean Kerberos.dll?\n", answer.err());
        assertEquals(0, answer.code());
    }

    @Test
    void unknownArchitectureIsWrongUsage() throws IOException {
        Cli.Answer answer = chain().run("find", ".", "--arch", "x128");

        assertEquals(2, answer.code());
        assertEquals(
                "hotfix: 'x128' is no architecture; there are x86, x64, ia64, arm, arm64, alpha,"
                        + " msil, wow64\n",
                answer.err());
    }

    @Test
    void brokenSourcesAreReportedAndTheRestIsSearched() throws IOException {
        Cli cli = chain();
        cli.write("broken.hotfix", "hotfix broken {\n    restrat none\n}\n");

        Cli.Answer answer = cli.run("find", ".", "--file", "ksecdd.sys", "--format", "csv");

        assertEquals(1, answer.code());
        assertEquals(2, answer.out().lines().count());
        assertTrue(answer.err().startsWith("broken.hotfix:2:5: error: "), answer.err());
        assertEquals(2, cli.run("find", "missing", "--file", "a").code());
    }

    /** What the rules find is none of the business of a question. */
    @Test
    void findingsOfRulesAreNotReported() {
        Cli.Answer answer =
                new Cli(Project.ROOT).run("find", "examples/servicing", "--component", "*vssapi");

        assertEquals("", answer.err());
        assertEquals(0, answer.code());
        assertEquals(6, answer.out().lines().count(), answer.out());
    }

    /** Random projects: every answer against a search through the exported model. */
    @Test
    void agreesWithASearchThroughTheExport() throws IOException {
        for (long seed = 0; seed < 8; seed++) {
            Cli cli = new Cli(folder.resolve("seed" + seed));
            cli.write("all.hotfix", source(new Random(seed)));
            cli.run("build", ".", "--out", "out", "--to", "json", "--profile", "draft");
            Map<String, Integer> newest = new HashMap<>();
            List<String> rows = rows(cli.read("out/servicing.json"), newest);
            for (String name : List.of("a.dll", "b.sys", "*.*")) {
                List<String> expected = new ArrayList<>();
                for (String row : rows) {
                    if (name.equals("*.*") || row.contains(" " + name + " ")) {
                        expected.add(row);
                    }
                }
                String out =
                        cli.run("find", "all.hotfix", "--file", name, "--format", "json").out();
                List<String> found = new ArrayList<>();
                for (JsonElement it :
                        JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("rows")) {
                    JsonObject row = it.getAsJsonObject();
                    String key = key(row, row.get("architecture").getAsString());
                    found.add(row.get("hotfix").getAsString() + " " + key);
                    boolean ordered = !row.get("level").isJsonNull();
                    int revision = revision(row);
                    assertEquals(
                            ordered ? String.valueOf(newest.get(track(key)) == revision) : "null",
                            row.get("newest").toString(),
                            row.toString());
                }
                assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
            }
        }
    }

    private static String source(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append("hotfix h").append(i).append(" {\n    payload NT6_1 {\n");
            for (String architecture : List.of("x86", "x64")) {
                text.append("package ").append(architecture).append(" {\n");
                for (int row = random.nextInt(4); row >= 0; row--) {
                    String name = List.of("a.dll", "b.sys", "c.exe").get(random.nextInt(3));
                    String build =
                            List.of("6.1.7600", "6.1.7601", "9.0.8112").get(random.nextInt(3));
                    int revision = List.of(17000, 21000).get(random.nextInt(2)) + random.nextInt(5);
                    String platform = List.of("x86", "-").get(random.nextInt(2));
                    text.append("file ").append(name).append(' ').append(build).append('.');
                    text.append(revision).append(" 4,096 2012-02-29 06:20 ");
                    text.append(platform).append('\n');
                }
                text.append("}\n");
            }
            text.append("}\n}\n");
        }
        return text.toString();
    }

    /** All file rows of an export; what is newest is written down by track. */
    private static List<String> rows(String json, Map<String, Integer> newest) {
        List<String> rows = new ArrayList<>();
        JsonObject model = JsonParser.parseString(json).getAsJsonObject();
        for (JsonElement hotfix : model.getAsJsonArray("hotfixes")) {
            JsonObject it = hotfix.getAsJsonObject();
            for (JsonElement payload : it.getAsJsonArray("payloads")) {
                for (JsonElement part : payload.getAsJsonObject().getAsJsonArray("packages")) {
                    JsonObject of = part.getAsJsonObject();
                    for (JsonElement entry : of.getAsJsonArray("entries")) {
                        JsonObject row = entry.getAsJsonObject();
                        String platform =
                                row.get("platform").isJsonNull()
                                        ? of.get("architecture").getAsString()
                                        : row.get("platform").getAsString();
                        String key = key(row, platform);
                        rows.add(it.get("id").getAsString() + " " + key);
                        newest.merge(track(key), revision(row), Math::max);
                    }
                }
            }
        }
        return rows;
    }

    private static String key(JsonObject row, String architecture) {
        return row.get("name").getAsString()
                + " "
                + architecture
                + " "
                + row.get("level")
                + " "
                + row.get("branch")
                + " "
                + row.get("version").getAsString();
    }

    private static String track(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static int revision(JsonObject row) {
        String version = row.get("version").getAsString();
        return Integer.parseInt(version.substring(version.lastIndexOf('.') + 1));
    }
}
