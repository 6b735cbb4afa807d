package org.hotfixworkbench.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings reach the client, of all files, and are never older than the texts. */
class DiagnosticsTest {

    private static final String OLD = "hotfix old \"The older one\" {\n    replaces nothing\n}\n";
    private static final String NEW = "hotfix new \"The newer one\" {\n    replaces old\n}\n";

    @TempDir Path folder;

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void filesThatNobodyHasOpened() throws IOException {
        file("a.hotfix", "hotfix a \"One\" {\n    replaces b\n}\n");
        file(".hidden/b.hotfix", "hotfix b \"Hidden\" { }\n");
        file("target/b.hotfix", "hotfix b \"A copy\" { }\n");
        try (Editor editor = Editor.on(folder)) {
            assertEquals(
                    "1:13-1:14 error unresolved-reference: 'b' is no known hotfix\n",
                    editor.diagnostics("a.hotfix"));
        }
    }

    @Test
    void aRenamedHotfixIsMissedByTheOthers() throws IOException {
        file("old.hotfix", OLD);
        file("new.hotfix", NEW);
        try (Editor editor = Editor.on(folder)) {
            String before = editor.diagnostics("new.hotfix");
            editor.open("old.hotfix");
            editor.replace("old.hotfix", "hotfix old", "hotfix elder");

            assertEquals(
                    "1:13-1:16 error unresolved-reference: 'old' is no known hotfix\n",
                    without(editor.diagnostics("new.hotfix"), before));

            editor.replace("old.hotfix", "hotfix elder", "hotfix old");
            assertEquals(before, editor.diagnostics("new.hotfix"));
        }
    }

    private static String without(String text, String lines) {
        StringBuilder left = new StringBuilder();
        text.lines()
                .filter(it -> !lines.lines().toList().contains(it))
                .forEach(it -> left.append(it).append('\n'));
        return left.toString();
    }

    @Test
    void closingWithoutSavingGoesBackToTheFile() throws IOException {
        file("old.hotfix", OLD);
        file("new.hotfix", NEW);
        try (Editor editor = Editor.on(folder)) {
            String before = editor.diagnostics("new.hotfix");
            editor.open("old.hotfix");
            editor.replace("old.hotfix", "hotfix old", "hotfix elder");
            editor.settle();
            editor.close("old.hotfix");
            assertEquals(before, editor.diagnostics("new.hotfix"));
        }
    }

    @Test
    void whatOtherProgramsDo() throws IOException {
        file("new.hotfix", NEW);
        try (Editor editor = Editor.on(folder)) {
            String missing = editor.diagnostics("new.hotfix");
            editor.write("sub/old.hotfix", OLD);
            editor.watched(FileChangeType.Created, "sub/old.hotfix");
            String there = editor.diagnostics("new.hotfix");
            assertEquals(
                    "1:13-1:16 error unresolved-reference: 'old' is no known hotfix\n",
                    without(missing, there));
            Files.delete(folder.resolve("sub/old.hotfix"));
            editor.watched(FileChangeType.Deleted, "sub/old.hotfix");
            assertEquals(missing, editor.diagnostics("new.hotfix"));
            assertEquals("", editor.diagnostics("sub/old.hotfix"));
        }
    }
}
