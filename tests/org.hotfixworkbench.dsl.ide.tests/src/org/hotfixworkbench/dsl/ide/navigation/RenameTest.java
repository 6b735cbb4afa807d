package org.hotfixworkbench.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renaming in all files, and what it refuses. */
class RenameTest {

    private static final String CATALOG = "own.catalog";

    @TempDir Path folder;

    @BeforeEach
    void files() throws IOException {
        Sample.write(folder);
        Files.writeString(
                folder.resolve(CATALOG),
                """
                codebase NT9_0 {
                    version 9.0
                    level RTM build 8000
                    level SP1 build 8001
                    branch GDR revision 16384..20479
                    branch LDR revision 20480..24575
                }
                product Sample of NT9_0 {
                    from      SP1 as RTM
                    level SP1 2028-01-01 .. 2030-04-09
                }
                hotfix for-sample {
                    applies to Sample RTM
                    payload NT9_0 {
                        branch 9.0.8001.22xxx SP1 LDR of Sample
                    }
                }
                """);
    }

    private static WorkspaceEdit edit(Editor editor, String file, String at, String name) {
        return Editor.get(
                editor.server()
                        .getTextDocumentService()
                        .rename(
                                new RenameParams(
                                        editor.document(file), editor.at(file, at), name)));
    }

    /** The texts of all files after a change, by name. */
    private Map<String, String> applied(WorkspaceEdit edit) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, List<TextEdit>> change : edit.getChanges().entrySet()) {
            Path file = Path.of(java.net.URI.create(change.getKey()));
            texts.put(
                    folder.relativize(file).toString(),
                    Editor.applied(Files.readString(file), change.getValue()));
        }
        return texts;
    }

    /** Renames in files on disk; the result are the lines that have changed. */
    private String renamed(String file, String at, String name) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Editor editor = Editor.on(folder)) {
            editor.open(file);
            for (Map.Entry<String, String> text :
                    applied(edit(editor, file, at, name)).entrySet()) {
                List<String> before =
                        Files.readString(folder.resolve(text.getKey())).lines().toList();
                List<String> after = text.getValue().lines().toList();
                for (int i = 0; i < after.size(); i++) {
                    if (!before.get(i).equals(after.get(i))) {
                        lines.append(text.getKey() + " " + after.get(i).strip()).append('\n');
                    }
                }
                editor.write(text.getKey(), text.getValue());
            }
        }
        return lines.toString();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String file : List.of(Sample.FILE, Sample.OTHERS, CATALOG)) {
            texts.put(file, Files.readString(folder.resolve(file)));
        }
        return texts;
    }

    @Test
    void aHotfixAndBack() throws IOException {
        Map<String, String> before = contents();
        assertEquals(
                """
                lsa.hotfix hotfix "the older one" "The older one" {
                lsa.hotfix hotfix "the older one"
                lsa.hotfix replaces    "the older one"
                """,
                renamed(Sample.FILE, "hotfix lsa-ol|d", "the older one"));
        renamed(Sample.FILE, "replaces    \"the| older one\"", "lsa-old");
        assertEquals(before, contents());
    }

    @Test
    void aHotfixInAFileThatIsNotOpen() throws IOException {
        assertEquals(
                """
                lsa.hotfix hotfix lsa-newer "The newer one" {
                others.machine lsa-newer
                others.machine expect lsa-newer on server applicable
                """,
                renamed(Sample.OTHERS, "expect lsa|-new", "lsa-newer"));
    }

    @Test
    void aMachineAGroupAndBack() throws IOException {
        Map<String, String> before = contents();
        assertEquals(
                """
                others.machine machine "file" "Of the lab" {
                others.machine expect lsa-new on "file" applicable
                others.machine fixes a-hole any of {
                """,
                renamed(Sample.OTHERS, "machine |server", "file")
                        + renamed(Sample.OTHERS, "fixes |the-hole", "a-hole"));
        renamed(Sample.OTHERS, "on \"fi|le\"", "server");
        renamed(Sample.OTHERS, "fixes |a-hole", "the-hole");
        assertEquals(before, contents());
    }

    @Test
    void partsOfACatalogAndBack() throws IOException {
        Map<String, String> before = contents();
        assertEquals(
                """
                own.catalog codebase NT9 {
                own.catalog product Sample of NT9 {
                own.catalog payload NT9 {
                own.catalog product Windows9 of NT9 {
                own.catalog applies to Windows9 RTM
                own.catalog branch 9.0.8001.22xxx SP1 LDR of Windows9
                own.catalog level 2028 build 8001
                own.catalog from      2028 as RTM
                own.catalog level 2028 2028-01-01 .. 2030-04-09
                own.catalog branch 9.0.8001.22xxx 2028 LDR of Windows9
                own.catalog branch QFE revision 20480..24575
                own.catalog branch 9.0.8001.22xxx 2028 QFE of Windows9
                """,
                renamed(CATALOG, "payload |NT9_0", "NT9")
                        + renamed(CATALOG, "applies to |Sample", "Windows9")
                        + renamed(CATALOG, "22xxx |SP1", "2028")
                        + renamed(CATALOG, "branch |LDR", "QFE"));
        renamed(CATALOG, "payload |NT9", "NT9_0");
        renamed(CATALOG, "applies to |Windows9", "Sample");
        renamed(CATALOG, "22xxx |2028", "SP1");
        renamed(CATALOG, "branch |QFE", "LDR");
        assertEquals(before, contents());
    }

    private static String refusal(Editor editor, String file, String at, String name) {
        return assertThrows(ResponseErrorException.class, () -> edit(editor, file, at, name))
                .getMessage();
    }

    @Test
    void refusals() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            editor.open(Sample.FILE);
            editor.open(CATALOG);
            assertEquals(
                    """
                    NT6_0 belongs to the shipped catalog, which cannot be changed
                    WindowsServer2008 belongs to the shipped catalog, which cannot be changed
                    SP1 belongs to the shipped catalog, which cannot be changed
                    no file describes KB999999
                    there is a hotfix lsa-old already
                    there is a hotfix KB1000001 already
                    a name has at least one character, and is on one line
                    a name has at least one character, and is on one line
                    there is no name here
                    NT9_0 has a service level RTM already
                    there is a product Windows7 already
                    """,
                    String.join(
                                    "\n",
                                    refusal(editor, Sample.FILE, "payload |NT6_0", "x"),
                                    refusal(editor, Sample.FILE, "to  |WindowsServer2008", "x"),
                                    refusal(editor, Sample.FILE, "|SP1 LDR", "x"),
                                    refusal(editor, Sample.FILE, "replaces    |KB999999", "x"),
                                    refusal(editor, Sample.FILE, "hotfix |lsa-new", "lsa-old"),
                                    refusal(editor, Sample.FILE, "hotfix |lsa-new", "KB1000001"),
                                    refusal(editor, Sample.FILE, "hotfix |lsa-new", "  "),
                                    refusal(editor, Sample.FILE, "hotfix |lsa-new", "a\nb"),
                                    refusal(editor, Sample.FILE, "|symptoms", "x"),
                                    refusal(editor, CATALOG, "|SP1 build", "RTM"),
                                    refusal(editor, CATALOG, "product |Sample", "Windows7"))
                            + "\n");
        }
    }

    @Test
    void itsOwnArticleNumberMayBecomeTheName() throws IOException {
        assertEquals(
                """
                lsa.hotfix hotfix KB1000001 "The older one" {
                lsa.hotfix hotfix KB1000001
                lsa.hotfix replaces    KB1000001
                """,
                renamed(Sample.FILE, "hotfix lsa-ol|d", "KB1000001"));
    }

    @Test
    void whatIsToBeRenamed() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            editor.open(Sample.FILE);
            PrepareRenameResult found =
                    Editor.get(
                                    editor.server()
                                            .getTextDocumentService()
                                            .prepareRename(
                                                    new PrepareRenameParams(
                                                            editor.document(Sample.FILE),
                                                            editor.at(
                                                                    Sample.FILE,
                                                                    "replaces    ls|a-old"))))
                            .getSecond();
            assertEquals("lsa-old", found.getPlaceholder());
            assertEquals(23, found.getRange().getStart().getLine());
            assertNull(
                    Editor.get(
                            editor.server()
                                    .getTextDocumentService()
                                    .prepareRename(
                                            new PrepareRenameParams(
                                                    editor.document(Sample.FILE),
                                                    editor.at(Sample.FILE, "|symptoms")))));
        }
    }

    @Test
    void versionsAndAnnotationsForClientsThatWantThem() throws IOException {
        ClientCapabilities capabilities = Editor.capabilities();
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        edits.setChangeAnnotationSupport(new WorkspaceEditChangeAnnotationSupportCapabilities());
        capabilities.getWorkspace().setWorkspaceEdit(edits);
        try (Editor editor = Editor.on(folder, capabilities)) {
            editor.open(Sample.FILE);
            WorkspaceEdit edit = edit(editor, Sample.FILE, "hotfix lsa-ol|d", "x");
            StringBuilder text = new StringBuilder();
            edit.getDocumentChanges()
                    .forEach(
                            it -> {
                                TextDocumentEdit document = it.getLeft();
                                AnnotatedTextEdit first =
                                        (AnnotatedTextEdit)
                                                document.getEdits().getFirst().getLeft();
                                text.append(document.getTextDocument().getUri())
                                        .append(" version ")
                                        .append(document.getTextDocument().getVersion())
                                        .append(": ")
                                        .append(document.getEdits().size())
                                        .append(" for ")
                                        .append(first.getAnnotationId())
                                        .append('\n');
                            });
            assertEquals(
                    """
                    lsa.hotfix version 1: 3 for rename
                    """,
                    text.toString().replace(folder.toUri().toString(), ""));
            assertEquals(
                    "Rename lsa-old to x", edit.getChangeAnnotations().get("rename").getLabel());
        }
    }
}
