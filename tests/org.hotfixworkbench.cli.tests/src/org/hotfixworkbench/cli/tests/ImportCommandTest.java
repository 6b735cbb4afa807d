package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hotfix import}: what it writes, what it leaves alone, what it reports. */
class ImportCommandTest {

    static final String INVENTORY =
            """
            Host Name:                 LAB7
            OS Name:                   Microsoft Windows 7 Enterprise
            OS Version:                6.1.7601 Service Pack 1 Build 7601
            System Type:               x64-based PC
            Processor(s):              1 Processor(s) Installed.
                                       [01]: Family 6
            Hotfix(s):                 2 Hotfix(s) Installed.
                                       [01]: KB2534111
                                       [02]: Q976902
            """;

    static final String MACHINE =
            """
            // Imported from lab.txt; unedited while its fingerprint is that of the rest
            // Microsoft Windows 7 Enterprise, 6.1.7601 Service Pack 1 Build 7601
            machine lab "LAB7, Microsoft Windows 7 Enterprise" {
                runs      Windows7 SP1 x64
                installed KB976902, KB2534111
            }
            """;

    @TempDir Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void open() {
        cli = new Cli(folder);
    }

    /** The fingerprint follows from the rest; tests compare the rest. */
    static String body(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    @Test
    void writesFormattedTextAndReports() throws Exception {
        cli.write("lab.txt", INVENTORY);
        Cli.Answer answer = cli.run("import", "lab.txt", "--out", "out", "--report", "report.json");

        assertEquals("out/lab.machine\n", answer.out());
        assertEquals("1 imported (0 unchanged, 1 repair), 0 failed\n", answer.err());
        assertEquals(0, answer.code());
        assertEquals(body(MACHINE), body(cli.read("out/lab.machine")));
        assertEquals(
                """
                {
                  "imported": [
                    {
                      "source": "lab.txt",
                      "kind": "systeminfo",
                      "target": "out/lab.machine",
                      "state": "written",
                      "id": "lab",
                      "rows": {
                        "file": 0,
                        "manifest": 0,
                        "mum": 0
                      },
                      "repairs": [
                        {
                          "line": 9,
                          "what": "Q976902 is read as KB976902"
                        }
                      ],
                      "warnings": []
                    }
                  ],
                  "failed": []
                }
                """,
                cli.read("report.json"));
        assertEquals(0, cli.run("check", "--profile", "import", "out").code());
        assertEquals(0, cli.run("format", "--check", "out").code());
    }

    private List<String> names(String below) throws IOException {
        try (var files = Files.list(folder.resolve(below))) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void foldersAreSearchedAndBadFilesPassedOver() throws Exception {
        cli.write("in/a/lab.txt", INVENTORY);
        cli.write("in/b/lab.txt", INVENTORY);
        cli.write("in/.hidden/lab.txt", INVENTORY);
        cli.write("in/odd.txt", "nothing that anybody knows\n");
        cli.write("in/broken.mum", "<assembly xmlns='urn:schemas-microsoft-com:asm.v3'>\n<a>\n");
        Cli.Answer answer = cli.run("import", "in", "--out", "out", "--report", "r.json");

        assertEquals(2, answer.code());
        assertEquals("out/lab.machine\nout/lab-2.machine\n", answer.out());
        assertEquals(
                """
                in/odd.txt: is none of what can be imported: cbs, systeminfo, qfe, dism, updates, supersedence, files, kb
                in/b/lab.txt: warning: there is a machine called lab already; this one is called lab-2
                in/broken.mum:3: not well-formed XML: XML document structures must start and end within the same entity.
                2 imported (0 unchanged, 2 repairs), 2 failed
                """,
                answer.err());
        JsonObject json = JsonParser.parseString(cli.read("r.json")).getAsJsonObject();
        assertEquals(
                "{\"source\":\"in/broken.mum\",\"line\":3,\"message\":\"not well-formed XML: XML"
                        + " document structures must start and end within the same entity.\"}",
                json.getAsJsonArray("failed").get(0).toString());
    }

    @Test
    void linkThatLeadsBackIsReported() throws Exception {
        cli.write("in/lab.txt", INVENTORY);
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Cli.Answer answer = cli.run("import", "in", "--out", "out");

        assertEquals(2, answer.code());
        assertTrue(
                answer.err()
                        .contains("in/loop: this symbolic link leads back to a folder above it"),
                answer.err());
        assertEquals(List.of("lab.machine"), names("out"));
    }

    @Test
    void nameAndKindCanBeGiven() throws Exception {
        cli.write("lab.txt", INVENTORY);
        Cli.Answer answer =
                cli.run("import", "lab.txt", "--out", "out", "--as", "systeminfo", "--id", "till");

        assertEquals("out/till.machine\n", answer.out());
        assertTrue(cli.read("out/till.machine").contains("machine till "));
    }

    @Test
    void nameForSeveralThingsIsRefused() throws Exception {
        cli.write("a.txt", INVENTORY);
        cli.write("b.txt", INVENTORY);
        Cli.Answer answer = cli.run("import", "a.txt", "b.txt", "--out", "out", "--id", "x");

        assertEquals(2, answer.code());
        assertEquals("hotfix: --id names one thing, but there are 2 to import\n", answer.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void wrongUsage() throws Exception {
        cli.write("a.txt", INVENTORY);

        assertEquals(
                "hotfix: there is no kind qef; there are cbs, systeminfo, qfe, dism, updates,"
                        + " supersedence, files, kb; did you mean qfe?\n",
                cli.run("import", "a.txt", "--out", "o", "--as", "qef").err());
        assertEquals(
                "hotfix: there is no encoding klingon\n",
                cli.run("import", "a.txt", "--out", "o", "--encoding", "klingon").err());
        Cli.Answer missing = cli.run("import", "none.txt", "--out", "o");
        assertEquals(2, missing.code());
        assertEquals(
                "none.txt: no such file or folder\n0 imported (0 unchanged, 0 repairs), 1 failed\n",
                missing.err());
    }

    @Test
    void encodingThatAPersonNames() throws Exception {
        cli.write(
                "lab.txt",
                INVENTORY
                        .replace("LAB7", "ДОМ")
                        .getBytes(java.nio.charset.Charset.forName("IBM866")));
        cli.run("import", "lab.txt", "--out", "out", "--encoding", "IBM866");

        assertTrue(cli.read("out/lab.machine").contains("\"ДОМ, Microsoft"));
    }

    @Test
    void repairsAsComments() throws Exception {
        cli.write("lab.txt", INVENTORY.replace("2 Hotfix", "3 Hotfix"));
        cli.run("import", "lab.txt", "--out", "out", "--comments");

        assertTrue(
                body(cli.read("out/lab.machine"))
                        .startsWith(
                                """
                                // Repaired, line 9: Q976902 is read as KB976902
                                // Warning: 3 updates are stated, but 2 are listed
                                """));
    }

    @Test
    void textThatIsNotUnderstoodIsKept() throws Exception {
        cli.write("files.csv", "name,version\nA.dll,1.2.3.4\nB.dll,\"*/ odd\u0007\"\n");
        cli.run("import", "files.csv", "--out", "out");

        assertEquals(
                """
                machine "files" {
                    file      A.dll 1.2.3.4 -
                }

                // Not understood, line 3: no file version
                //     B.dll, */ odd
                """,
                body(cli.read("out/files.machine")));
    }

    @Test
    void packagesAreComparedWithTheirArticle() throws Exception {
        cli.write(
                "kb/article.txt",
                """
                A lab program stops

                Article ID: 9999901

                Hotfix information

                Prerequisites
                There are no prerequisites.

                Restart requirement
                You do not have to restart the computer after you apply this hotfix.

                File information

                For all supported x64-based versions of Windows 7

                File name	File version	File size	Date	Time	Platform
                Kerberos.dll	6.1.7601.21932	716,288	29-Feb-2012	06:20	x64
                """);
        cli.write(
                "packages/update.mum",
                """
                <assembly xmlns="urn:schemas-microsoft-com:asm.v3">
                  <assemblyIdentity name="Package_for_KB9999901" version="6.1.1.0" language="neutral"
                      processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35"/>
                  <package identifier="KB9999901" releaseType="Hotfix" restart="required"/>
                </assembly>
                """);
        Cli.Answer answer = cli.run("import", "kb", "packages", "--out", "out");

        assertTrue(
                answer.err()
                        .contains(
                                "packages/update.mum: warning: the article says restart none,"
                                        + " the package required\n"),
                answer.err());
        assertEquals(List.of("kb9999901-2.hotfix", "kb9999901.hotfix"), names("out"));
        assertEquals(0, cli.run("check", "--profile", "import", "out").code());
    }

    @Test
    void reportFollowsItsSchema() throws Exception {
        cli.write("in/lab.txt", INVENTORY);
        cli.write("in/odd.txt", "nothing that anybody knows\n");
        cli.run("import", "in", "--out", "out", "--report", "r.json");
        Validator validator =
                new ValidatorFactory()
                        .withJsonNodeFactory(new GsonNode.Factory())
                        .createValidator();
        URI schema =
                validator.registerSchema(
                        JsonParser.parseString(Project.read("docs/import.schema.json")));

        assertEquals(
                List.of(),
                validator
                        .validate(schema, JsonParser.parseString(cli.read("r.json")))
                        .getErrors()
                        .stream()
                        .map(it -> it.getInstanceLocation() + " " + it.getError())
                        .toList());
    }

    @Test
    void filesBesideManifestsBelongToThePackage() throws Exception {
        String key =
                "amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac";
        cli.write(
                "p/" + key + ".manifest",
                """
                <assembly xmlns="urn:schemas-microsoft-com:asm.v3">
                  <assemblyIdentity name="Microsoft-Windows-Security-Kerberos" version="6.1.7601.21932"
                      processorArchitecture="amd64" language="neutral" publicKeyToken="31bf3856ad364e35"
                      versionScope="nonSxS"/>
                  <file name="..\\..\\kerberos.dll"/>
                </assembly>
                """);
        cli.write("p/" + key + "/kerberos.dll", new byte[5000]);
        cli.write("p/update.cat", new byte[10]);
        Cli.Answer answer = cli.run("import", "p", "--out", "out", "--id", "k");

        assertEquals("1 imported (0 unchanged, 0 repairs), 0 failed\n", answer.err());
        assertTrue(cli.read("out/k.hotfix").contains("file     kerberos.dll - 5,000 - - x64"));
    }
}
