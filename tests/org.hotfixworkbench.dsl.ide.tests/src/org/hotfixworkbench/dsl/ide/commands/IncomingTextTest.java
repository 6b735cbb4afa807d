package org.hotfixworkbench.dsl.ide.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands that take in what comes from outside: articles, and tables of the clipboard. */
class IncomingTextTest extends CommandTesting {

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("pac.hotfix"), "hotfix pac-1 \"The PAC is lost\" { }\n");
        start(folder);
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
}
