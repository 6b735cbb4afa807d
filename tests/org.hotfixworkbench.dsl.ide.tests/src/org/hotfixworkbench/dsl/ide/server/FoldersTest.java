package org.hotfixworkbench.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders are worlds of their own, and come and go; so do files that are open outside of them. */
class FoldersTest {

    private static final String UNRESOLVED =
            "1:13-1:16 error unresolved-reference: 'old' is no known hotfix\n";

    private final Path folder;

    FoldersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private WorkspaceFolder part(String name) {
        return new WorkspaceFolder(folder.resolve(name).toUri().toString(), name);
    }

    private static void change(
            Editor editor, List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        editor.server()
                .getWorkspaceService()
                .didChangeWorkspaceFolders(
                        new DidChangeWorkspaceFoldersParams(
                                new WorkspaceFoldersChangeEvent(added, removed)));
    }

    @Test
    void foldersDoNotSeeEachOther() throws IOException {
        file("root/note.txt", "");
        file("a/old.hotfix", "hotfix old \"The older one\" { }\n");
        file("b/new.hotfix", "hotfix new \"The newer one\" {\n    replaces old\n}\n");
        try (Editor editor = Editor.on(folder.resolve("root"))) {
            assertEquals("", editor.diagnostics("../b/new.hotfix"));

            change(editor, List.of(part("a"), part("b")), List.of());
            assertEquals(UNRESOLVED, editor.diagnostics("../b/new.hotfix"));

            change(editor, List.of(), List.of(part("b")));
            assertEquals("", editor.diagnostics("../b/new.hotfix"));
        }
    }

    @Test
    void aFileOutsideOfAllFoldersIsAloneUntilItsFolderComes() throws IOException {
        file("root/note.txt", "");
        file("b/old.hotfix", "hotfix old \"The older one\" { }\n");
        file("b/new.hotfix", "hotfix new \"The newer one\" {\n    replaces old\n}\n");
        try (Editor editor = Editor.on(folder.resolve("root"))) {
            editor.open("../b/new.hotfix");
            assertEquals(UNRESOLVED, editor.diagnostics("../b/new.hotfix"));

            change(editor, List.of(part("b")), List.of());
            assertEquals("", editor.diagnostics("../b/new.hotfix"));

            change(editor, List.of(), List.of(part("b")));
            assertEquals(UNRESOLVED, editor.diagnostics("../b/new.hotfix"));

            editor.close("../b/new.hotfix");
            assertEquals("", editor.diagnostics("../b/new.hotfix"));
        }
    }

    @Test
    void aFolderInAFolderTakesItsFilesAlong() throws IOException {
        file("root/old.hotfix", "hotfix old \"The older one\" { }\n");
        file("root/inner/new.hotfix", "hotfix new \"The newer one\" {\n    replaces old\n}\n");
        try (Editor editor = Editor.on(folder.resolve("root"))) {
            assertEquals("", editor.diagnostics("inner/new.hotfix"));

            change(editor, List.of(part("root/inner")), List.of());
            assertEquals(UNRESOLVED, editor.diagnostics("inner/new.hotfix"));

            change(editor, List.of(), List.of(part("root/inner")));
            assertEquals("", editor.diagnostics("inner/new.hotfix"));
        }
    }

    @Test
    void theProjectFileDecidesAboutSeverities() throws IOException {
        file("root/old.hotfix", "// nothing yet\n");
        try (Editor editor = Editor.on(folder.resolve("root"))) {
            String usual = "0:0-0:0 warning empty-file: this file declares nothing\n";
            assertEquals(usual, editor.diagnostics("old.hotfix"));

            editor.write("hotfix.json", "{ \"severities\": { \"empty-file\": \"error\" } }\n");
            editor.watched(FileChangeType.Created, "hotfix.json");
            assertEquals(usual.replace("warning", "error"), editor.diagnostics("old.hotfix"));
        }
    }

    /** What a client says about its user comes behind what the project says. */
    @Test
    void theClientDecidesWhereTheProjectFileSaysNothing() throws IOException {
        file("root/old.hotfix", "// nothing yet\n");
        try (Editor editor = Editor.on(folder.resolve("root"))) {
            String usual = "0:0-0:0 warning empty-file: this file declares nothing\n";
            assertEquals(usual, editor.diagnostics("old.hotfix"));

            configure(editor, "{ \"hotfix\": { \"severities\": { \"empty-file\": \"info\" } } }");
            assertEquals(usual.replace("warning", "information"), editor.diagnostics("old.hotfix"));
            configure(editor, "{ \"severities\": { \"empty-file\": \"off\", \"no-rule\": 1 } }");
            assertEquals("", editor.diagnostics("old.hotfix"));

            editor.write("hotfix.json", "{ \"severities\": { \"empty-file\": \"error\" } }\n");
            editor.watched(FileChangeType.Created, "hotfix.json");
            assertEquals(usual.replace("warning", "error"), editor.diagnostics("old.hotfix"));
        }
    }

    private static void configure(Editor editor, String settings) {
        editor.server()
                .getWorkspaceService()
                .didChangeConfiguration(
                        new DidChangeConfigurationParams(JsonParser.parseString(settings)));
    }

    /** Older clients do not tell what happens on disk; the server looks itself. */
    @Test
    void aClientThatDoesNotWatchFiles() throws IOException, InterruptedException {
        file("root/new.hotfix", "hotfix new \"The newer one\" {\n    replaces old\n}\n");
        try (Editor editor = Editor.on(folder.resolve("root"), new ClientCapabilities())) {
            assertEquals(UNRESOLVED, editor.diagnostics("new.hotfix"));
            editor.write("old.hotfix", "hotfix old \"The older one\" { }\n");
            for (int i = 0; i < 100 && !editor.diagnostics("new.hotfix").isEmpty(); i++) {
                Thread.sleep(100);
            }
            assertEquals("", editor.diagnostics("new.hotfix"));
        }
    }

    @Test
    void aTextThatIsInNoFile() throws IOException {
        file("root/note.txt", "");
        try (Editor editor = Editor.on(folder.resolve("root"))) {
            editor.openUri("untitled:Untitled-1", "hotfix new \"N\" {\n    replaces old\n}\n");
            editor.settle();
            assertEquals(
                    UNRESOLVED,
                    Editor.lines(
                            editor.client()
                                    .diagnostics()
                                    .get("untitled:Untitled-1")
                                    .getDiagnostics()));
        }
    }

    @Test
    void whatCannotBeReadIsSaidAtItsBegin() throws IOException {
        file("root/note.txt", "");
        Files.write(folder.resolve("root/a.hotfix"), new byte[] {'h', (byte) 0xff, 'x'});
        try (Editor editor = Editor.on(folder.resolve("root"))) {
            assertEquals(
                    "0:0-0:0 error : this byte is not UTF-8; save the file as UTF-8\n",
                    editor.diagnostics("a.hotfix"));
        }
    }
}
