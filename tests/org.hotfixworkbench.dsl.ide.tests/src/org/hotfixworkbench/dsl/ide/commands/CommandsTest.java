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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands answer, or say in a sentence why they cannot. */
class CommandsTest {

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

    @TempDir Path folder;
    @TempDir Path other;
    private Editor editor;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("pac.hotfix"), HOTFIXES);
        Files.writeString(folder.resolve("client.machine"), MACHINE);
        editor = Editor.on(folder);
    }

    @AfterEach
    void end() {
        editor.close();
    }

    private CompletableFuture<Object> started(String command, @Nullable Object... arguments) {
        return editor.server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(command, Arrays.asList(arguments)));
    }

    private JsonObject run(String command, @Nullable Object... arguments) {
        return (JsonObject) Editor.get(started(command, arguments));
    }

    private String failure(String command, @Nullable Object... arguments) {
        return String.valueOf(
                assertThrows(
                                ResponseErrorException.class,
                                () -> Editor.get(started(command, arguments)))
                        .getMessage());
    }

    @Test
    void allAreOffered() {
        assertEquals(
                List.of(
                        "hotfix.applicability",
                        "hotfix.check",
                        "hotfix.explain",
                        "hotfix.export",
                        "hotfix.find",
                        "hotfix.fixAll",
                        "hotfix.graph",
                        "hotfix.importPreview",
                        "hotfix.pasteRows",
                        "hotfix.test"),
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
                        .startsWith("hotfix.export: there is no format pdf; "));
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
    void importPreview() throws IOException {
        String article =
                """
                TITLE   : The spooler loses a job when two printers share a port

                Article ID: 990001

                SYMPTOMS

                The second printer prints nothing.

                For all supported x64\u2013based versions of Windows Server 2008 R2

                File name   File version     File size  Date         Time   Platform
                Spool.dll   6.1.7600.20999   104,448    05-Mar-2011  07:12  x-64
                """;
        JsonObject answer =
                run("hotfix.importPreview", Map.of("text", article, "name", "clipboard"));
        assertTrue(
                answer.get("text")
                        .getAsString()
                        .contains("Spool.dll 6.1.7600.20999 104,448 2011-03-05 07:12 x64"),
                answer.toString());
        assertEquals("kb990001.hotfix", answer.get("name").getAsString());
        assertEquals(
                "[{\"line\":9,\"what\":\"dash in the name of an architecture read as a hyphen\"}]",
                answer.get("repairs").toString());
        Files.writeString(folder.resolve("article.md"), article);
        JsonObject ofFile = run("hotfix.importPreview", editor.uri("article.md"));
        assertEquals(answer.get("text"), ofFile.get("text"));
        assertEquals(List.of("name", "text", "repairs", "warnings"), List.copyOf(ofFile.keySet()));
        assertTrue(
                failure("hotfix.importPreview", editor.uri("none.md"))
                        .equals("none.md: no such file or folder"));
        assertTrue(
                failure("hotfix.importPreview", Map.of("text", "\u0000\u0001", "name", "x"))
                        .startsWith("x"));
    }

    @Test
    void pastedRows() throws IOException {
        String start = "hotfix a {\n    payload NT6_1 {\n        package x86 {\n";
        String row = "            file Old.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86\n";
        String text = start + row + "\n        }\n";
        String cells =
                """
                Lab.dll\t6.1.7601.21932\t616,288\t29-Feb-2012\t06:11\tx86
                Longer.dll\t6.1.7601.21932\t1,288\t29-Feb-2012\t06:11\tx86
                """;
        String rows =
                """
                            file     Lab.dll    6.1.7601.21932 616,288 2012-02-29 06:11 x86
                            file     Longer.dll 6.1.7601.21932   1,288 2012-02-29 06:11 x86
                """;
        editor.open("a.hotfix", text);
        assertEquals(start + row + rows + "        }\n", pasted(text, new Position(4, 0), cells));
        assertEquals(
                start + row + rows + "\n        }\n", pasted(text, new Position(3, 70), cells));
        assertEquals(start + rows + row + "\n        }\n", pasted(text, new Position(3, 2), cells));
        assertEquals(
                start + row + rows + "\n        }\n", pasted(text, new Position(3, 20), cells));
        assertEquals(
                "rows belong into a package; put the cursor into one",
                failure("hotfix.pasteRows", editor.uri("a.hotfix"), new Position(0, 10), cells));
        assertEquals(
                "line 1: there is no text",
                failure("hotfix.pasteRows", editor.uri("a.hotfix"), new Position(4, 0), "  "));
        assertEquals(
                editor.uri("pac.hotfix") + " is no open file",
                failure("hotfix.pasteRows", editor.uri("pac.hotfix"), new Position(4, 0), cells));
    }

    private String pasted(String text, Position at, String cells) {
        WorkspaceEdit edit =
                (WorkspaceEdit)
                        Editor.get(started("hotfix.pasteRows", editor.uri("a.hotfix"), at, cells));
        return Editor.applied(text, edit.getChanges().get(editor.uri("a.hotfix")));
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
