package org.hotfixworkbench.dsl.ide.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands answer, or say in a sentence why they cannot. */
class CommandsTest extends CommandTesting {

    private static final String HOTFIXES =
            """
            hotfix pac-1 "The PAC is lost" {
                article KB2100001
                prerequisites none
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64
                    }
                }
            }
            hotfix pac-2 "Tickets are not renewed" {
                replaces pac-1
                prerequisites none
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21800 716,288 2011-05-30 06:20 x64
                    }
                }
            }
            """;

    private static final String MACHINE =
            """
            machine client {
                runs Windows7 SP1 x64
                installed complete pac-1
            }
            """;

    @TempDir Path other;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("pac.hotfix"), HOTFIXES);
        Files.writeString(folder.resolve("client.machine"), MACHINE);
        start(folder);
    }

    @Test
    void allAreOffered() {
        assertEquals(
                List.of(
                        "hotfix.applicability",
                        "hotfix.check",
                        "hotfix.compare",
                        "hotfix.coverage",
                        "hotfix.diff",
                        "hotfix.elements",
                        "hotfix.explain",
                        "hotfix.export",
                        "hotfix.find",
                        "hotfix.fixAll",
                        "hotfix.graph",
                        "hotfix.importPreview",
                        "hotfix.newer",
                        "hotfix.pasteRows",
                        "hotfix.test",
                        "hotfix.versions"),
                Commands.ids());
        for (Command command : Commands.ALL) {
            boolean optional = false;
            for (Parameter parameter : command.parameters()) {
                assertFalse(optional && parameter.required(), command.id());
                optional |= !parameter.required();
            }
        }
    }

    @Test
    void namedArguments() {
        JsonObject answer = run("hotfix.explain", Map.of("hotfix", "pac-2", "machine", "client"));
        assertEquals(run("hotfix.explain", "pac-2", "client"), answer);
        JsonObject json = new JsonObject();
        json.addProperty("hotfix", "KB2100001");
        assertEquals(
                "pac-1",
                run("hotfix.explain", json).getAsJsonObject("json").get("hotfix").getAsString());
    }

    @Test
    void wrongArguments() {
        assertEquals(
                "hotfix.explain: was given no hotfix; it takes hotfix (name or article number of a"
                        + " hotfix), machine (name of a machine, optional)",
                failure("hotfix.explain"));
        assertEquals(
                "hotfix.explain: hotfix has to be a text; it takes hotfix (name or article number of"
                        + " a hotfix), machine (name of a machine, optional)",
                failure("hotfix.explain", 1));
        assertTrue(
                failure("hotfix.explain", "pac-1", "client", "x")
                        .startsWith("hotfix.explain: was given 3 arguments; "));
        assertTrue(
                failure("hotfix.explain", Map.of("hotfix", "pac-1", "machin", "x"))
                        .startsWith("hotfix.explain: knows no machin; "));
        assertEquals(
                "hotfix.check: was given 1 arguments; it takes no arguments",
                failure("hotfix.check", "x"));
        assertTrue(
                failure("hotfix.applicability")
                        .startsWith(
                                "hotfix.applicability: wants a machine or a hotfix, and not both"));
        assertTrue(
                failure("hotfix.applicability", "client", "pac-1")
                        .startsWith(
                                "hotfix.applicability: wants a machine or a hotfix, and not both"));
        assertTrue(
                failure("hotfix.graph", null, "png")
                        .startsWith("hotfix.graph: there is no format png; "));
        assertTrue(
                failure("hotfix.find", "*", Map.of("arch", "x65"))
                        .startsWith("hotfix.find: x65 is no architecture; "));
        assertTrue(
                failure("hotfix.find", "*", Map.of("newest", "yes"))
                        .startsWith("hotfix.find: newest has to be true or false; "));
        assertTrue(
                failure("hotfix.export", folder.toUri().toString(), "json")
                        .startsWith("hotfix.export: formats has to be a list of texts; "));
        assertTrue(
                failure("hotfix.export", folder.toUri().toString(), List.of("pdf"))
                        .startsWith("hotfix.export: unknown format pdf; there are xmi, "));
        assertTrue(
                failure("hotfix.pasteRows", editor.uri("pac.hotfix"), "here", "text")
                        .startsWith("hotfix.pasteRows: position has to be a position; "));
        assertTrue(
                failure("hotfix.importPreview")
                        .startsWith("hotfix.importPreview: wants a file or a text, and not both"));
    }

    @Test
    void namesThatNobodyKnows() {
        assertEquals(
                "there is no command hotfix.explan; did you mean hotfix.explain?",
                failure("hotfix.explan"));
        assertEquals(
                "no hotfix pac-3 in these sources; did you mean pac-1?",
                failure("hotfix.explain", "pac-3"));
        assertEquals(
                "no machine clien in these sources; did you mean client?",
                failure("hotfix.explain", "pac-1", "clien"));
        assertEquals("no machine x in these sources", failure("hotfix.applicability", "x"));
        assertEquals(
                "no hotfix pac-3 in these sources; did you mean pac-1?",
                failure("hotfix.graph", "pac-3"));
        assertEquals(
                "there is no rule no-titel; did you mean no-title?",
                failure("hotfix.fixAll", null, "no-titel"));
        String file = editor.uri("none.hotfix");
        assertEquals(file + " is no file of this workspace", failure("hotfix.fixAll", file));
        assertEquals(
                "file:///nowhere is no folder of this workspace",
                failure("hotfix.graph", null, "text", "file:///nowhere"));
    }

    @Test
    void whatIsTypedCounts() throws IOException {
        editor.open("pac.hotfix");
        editor.replace("pac.hotfix", "replaces pac-1", "");
        assertEquals(
                JsonParser.parseString("[]"),
                run("hotfix.graph", "pac-2", "json").getAsJsonObject("json").get("cycles"));
        editor.replace("pac.hotfix", "hotfix pac-2", "hotfix pac-9");
        JsonArray verdicts =
                run("hotfix.applicability", "client")
                        .getAsJsonObject("json")
                        .getAsJsonArray("verdicts");
        assertEquals("pac-9", verdicts.get(1).getAsJsonObject().get("hotfix").getAsString());
        assertTrue(run("hotfix.find", "kerb*").get("text").getAsString().contains("  pac-9  "));
    }

    @Test
    void severalFolders() throws IOException {
        Files.writeString(
                other.resolve("b.hotfix"),
                HOTFIXES.replace("pac-", "tls-").replace("KB2100001", "KB9"));
        Files.writeString(other.resolve("b.machine"), "machine server { runs Windows7 SP1 x64 }\n");
        editor.server()
                .getWorkspaceService()
                .didChangeWorkspaceFolders(
                        new DidChangeWorkspaceFoldersParams(
                                new WorkspaceFoldersChangeEvent(
                                        List.of(
                                                new WorkspaceFolder(
                                                        other.toUri().toString(), "other")),
                                        List.of())));
        JsonObject proof = run("hotfix.explain", "tls-2", "client");
        assertEquals(other.toUri().toString(), proof.get("folder").getAsString());
        assertEquals("unknown", proof.getAsJsonObject("json").get("verdict").getAsString());
        assertEquals(
                4,
                run("hotfix.applicability", "client")
                        .getAsJsonObject("json")
                        .getAsJsonArray("verdicts")
                        .size());
        assertEquals(
                2,
                run("hotfix.applicability", null, "pac-1")
                        .getAsJsonObject("json")
                        .getAsJsonArray("verdicts")
                        .size());
        JsonArray rows =
                run("hotfix.find", "kerberos.dll").getAsJsonObject("json").getAsJsonArray("rows");
        assertEquals(4, rows.size());
        assertEquals(
                other.toUri().toString(),
                rows.get(3).getAsJsonObject().get("folder").getAsString());
        assertTrue(
                run("hotfix.graph", null, "text", other.toUri().toString())
                        .get("text")
                        .getAsString()
                        .contains("tls-1"));
        assertTrue(run("hotfix.graph", "tls-1").get("text").getAsString().contains("tls-2"));
        assertEquals(4, run("hotfix.check").get("files").getAsInt());
    }

    @Test
    void fixesOfOneFile() throws IOException {
        String text =
                """
                hotfix a "It fails." {
                    replaces b, a
                    allow duplicate-row "no more"
                }
                """;
        editor.open("a.hotfix", text);
        JsonObject answer = run("hotfix.fixAll", editor.uri("a.hotfix"));
        assertEquals("{\"fixed\":2,\"files\":1}", answer.toString());
        WorkspaceEdit edit = editor.client().edits().getFirst().getEdit();
        assertEquals(
                "hotfix a \"It fails\" {\n    replaces b, a\n}\n",
                Editor.applied(text, edit.getChanges().get(editor.uri("a.hotfix"))));
        assertEquals(
                "{\"fixed\":1,\"files\":1}",
                run("hotfix.fixAll", editor.uri("a.hotfix"), "title-form").toString());
        edit = editor.client().edits().getLast().getEdit();
        assertEquals(
                text.replace("fails.", "fails"),
                Editor.applied(text, edit.getChanges().get(editor.uri("a.hotfix"))));
        assertEquals(
                "{\"fixed\":0,\"files\":0}",
                run("hotfix.fixAll", editor.uri("a.hotfix"), "duplicate-row").toString());
        assertEquals(2, editor.client().edits().size());
    }

    @Test
    void whatIsCancelledEnds() throws IOException {
        for (int i = 0; i < 200; i++) {
            editor.write(
                    i + ".hotfix",
                    HOTFIXES.replace("pac-", i + "-").replace("KB2100001", "KB" + i));
        }
        editor.server()
                .getWorkspaceService()
                .didChangeWorkspaceFolders(
                        new DidChangeWorkspaceFoldersParams(
                                new WorkspaceFoldersChangeEvent(
                                        List.of(
                                                new WorkspaceFolder(
                                                        folder.toUri().toString(), "again")),
                                        List.of(
                                                new WorkspaceFolder(
                                                        folder.toUri().toString(), "test")))));
        Path out = other.resolve("out");
        List<CompletableFuture<Object>> running =
                List.of(
                        started("hotfix.find", "*"),
                        started("hotfix.explain", "pac-1", "client"),
                        started("hotfix.applicability", null, "pac-1"),
                        started("hotfix.fixAll"),
                        started("hotfix.test"),
                        started("hotfix.export", out.toUri().toString()),
                        started("hotfix.check"));
        running.forEach(it -> it.cancel(true));
        for (CompletableFuture<Object> cancelled : running) {
            assertThrows(CancellationException.class, cancelled::join);
        }
        assertEquals(202, run("hotfix.check").get("files").getAsInt());
        assertFalse(Files.exists(out));
        assertEquals(List.of(), editor.client().edits());
    }
}
