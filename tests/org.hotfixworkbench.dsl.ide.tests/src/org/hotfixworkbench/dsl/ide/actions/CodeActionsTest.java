package org.hotfixworkbench.dsl.ide.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered where, and in which form. */
class CodeActionsTest {

    private static final String TWICE =
            """
            hotfix a "One" {
                payload NT6_1 {
                    package x86 {
                        file a.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86
                        file a.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86
                        file b.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86
                        file b.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86
                    }
                }
            }
            """;

    @TempDir Path folder;

    private static List<CodeAction> actions(
            Editor editor, String file, Range range, CodeActionContext context) {
        List<CodeAction> actions = new ArrayList<>();
        CodeActionParams parameters = new CodeActionParams(editor.document(file), range, context);
        for (Either<Command, CodeAction> action :
                Editor.get(editor.server().getTextDocumentService().codeAction(parameters))) {
            actions.add(action.getRight());
        }
        return actions;
    }

    private static List<CodeAction> actions(Editor editor, String file, Range range) {
        return actions(editor, file, range, new CodeActionContext(List.of()));
    }

    private static String titles(List<CodeAction> actions) {
        return actions.stream()
                .map(it -> it.getKind() + ": " + it.getTitle() + "\n")
                .collect(Collectors.joining());
    }

    private static CodeAction of(List<CodeAction> actions, String title) {
        return actions.stream()
                .filter(it -> it.getTitle().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(titles(actions)));
    }

    private static String applied(Editor editor, String file, CodeAction action) {
        return Editor.applied(
                editor.text(file), action.getEdit().getChanges().get(editor.uri(file)));
    }

    @Test
    void theFixesOfAFindingAndOfOthersOfItsRule() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", TWICE);
            Range second = range(4, 14, 4, 14);
            List<CodeAction> actions = actions(editor, "a.hotfix", second);
            assertEquals(
                    """
                    quickfix: Remove the row
                    quickfix: Fix all 2 of duplicate-row in this file
                    quickfix: Accept this finding of duplicate-row
                    source.fixAll.hotfix: Apply all safe fixes in this file
                    """,
                    titles(actions));
            String row = "            file %s.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86\n";
            String once = TWICE.replace(row.formatted("a").repeat(2), row.formatted("a"));
            assertEquals(once, applied(editor, "a.hotfix", of(actions, "Remove the row")));
            assertEquals(true, of(actions, "Remove the row").getIsPreferred());
            String all = once.replace(row.formatted("b").repeat(2), row.formatted("b"));
            String title = "Fix all 2 of duplicate-row in this file";
            assertEquals(all, applied(editor, "a.hotfix", of(actions, title)));
            title = "Apply all safe fixes in this file";
            assertEquals(all, applied(editor, "a.hotfix", of(actions, title)));
            title = "Accept this finding of duplicate-row";
            assertEquals(
                    TWICE.replace(
                            "package x86 {\n",
                            "package x86 {\n            allow duplicate-row for a.dll"
                                    + " \"why this is right\"\n"),
                    applied(editor, "a.hotfix", of(actions, title)));
            Diagnostic published =
                    editor
                            .client()
                            .diagnostics()
                            .get(editor.uri("a.hotfix"))
                            .getDiagnostics()
                            .stream()
                            .filter(it -> it.getRange().getStart().getLine() == 4)
                            .findFirst()
                            .orElseThrow();
            assertEquals(List.of(published), of(actions, "Remove the row").getDiagnostics());
        }
    }

    private static Range range(int line, int character, int endLine, int endCharacter) {
        return new Range(new Position(line, character), new Position(endLine, endCharacter));
    }

    @Test
    void theSameSizeEverywhereElse() throws IOException {
        String text =
                TWICE.replaceFirst("b.dll", "a.dll")
                        .replaceFirst("b.dll 6.1.7601.21932 1,024", "a.dll 6.1.7601.21932 2,048");
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", text);
            List<CodeAction> actions =
                    actions(editor, "a.hotfix", editor.range("a.hotfix", "2,048"));
            assertEquals(
                    text.replace("2,048", "1,024"),
                    applied(editor, "a.hotfix", of(actions, "Change the size to 1,024")));
        }
    }

    @Test
    void whatIsAskedForAndNothingElse() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", TWICE);
            Range second = range(4, 0, 4, 20);
            assertEquals(
                    "source.fixAll.hotfix: Apply all safe fixes in this file\n",
                    titles(actions(editor, "a.hotfix", second, only("source"))));
            assertEquals(
                    "source.fixAll.hotfix: Apply all safe fixes in this file\n",
                    titles(actions(editor, "a.hotfix", second, only("source.fixAll.hotfix"))));
            assertEquals(
                    """
                    quickfix: Remove the row
                    quickfix: Fix all 2 of duplicate-row in this file
                    quickfix: Accept this finding of duplicate-row
                    """,
                    titles(actions(editor, "a.hotfix", second, only("quickfix"))));
            assertEquals("", titles(actions(editor, "a.hotfix", second, only("refactor"))));
            CodeActionContext moved = new CodeActionContext(List.of());
            moved.setTriggerKind(CodeActionTriggerKind.Automatic);
            assertEquals(
                    """
                    quickfix: Remove the row
                    quickfix: Fix all 2 of duplicate-row in this file
                    quickfix: Accept this finding of duplicate-row
                    """,
                    titles(actions(editor, "a.hotfix", second, moved)));
            assertEquals("", titles(actions(editor, "a.hotfix", range(9, 0, 9, 1), moved)));
        }
    }

    private static CodeActionContext only(String kind) {
        return new CodeActionContext(List.of(), List.of(kind));
    }

    /** Some editors send the cursor, and the diagnostics of its line. */
    @Test
    void whatTheClientMeans() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", TWICE);
            editor.settle();
            List<Diagnostic> all =
                    editor.client().diagnostics().get(editor.uri("a.hotfix")).getDiagnostics();
            List<CodeAction> actions =
                    actions(
                            editor,
                            "a.hotfix",
                            range(9, 1, 9, 1),
                            new CodeActionContext(all, List.of("quickfix")));
            assertEquals(
                    2,
                    actions.stream().filter(it -> it.getTitle().equals("Remove the row")).count());
        }
    }

    @Test
    void fixesInOtherFilesAreApplied() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            editor.write("b.hotfix", TWICE.replace("hotfix a", "hotfix b"));
            editor.watched(org.eclipse.lsp4j.FileChangeType.Created, "b.hotfix");
            editor.open("a.hotfix", TWICE);
            editor.settle();
            List<CodeAction> actions = actions(editor, "a.hotfix", range(4, 14, 4, 14));
            Command command =
                    of(actions, "Fix all 4 of duplicate-row in the workspace").getCommand();
            Object answer =
                    Editor.get(
                            editor.server()
                                    .getWorkspaceService()
                                    .executeCommand(
                                            new ExecuteCommandParams(
                                                    command.getCommand(), command.getArguments())));
            JsonObject expected = new JsonObject();
            expected.addProperty("fixed", 4);
            expected.addProperty("files", 2);
            assertEquals(expected, answer);
            WorkspaceEdit edit = editor.client().edits().getFirst().getEdit();
            assertEquals(2, edit.getChanges().get(editor.uri("a.hotfix")).size());
            String there = TWICE.replace("hotfix a", "hotfix b");
            String changed = Editor.applied(there, edit.getChanges().get(editor.uri("b.hotfix")));
            assertEquals(there.lines().count() - 2, changed.lines().count());
        }
    }

    @Test
    void aClientThatKnowsVersionsGetsThem() throws IOException {
        ClientCapabilities capabilities = Editor.capabilities();
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        capabilities.getWorkspace().setWorkspaceEdit(edits);
        try (Editor editor = Editor.on(folder, capabilities)) {
            editor.open("a.hotfix", TWICE);
            editor.replace("a.hotfix", "One", "Two");
            CodeAction action =
                    of(actions(editor, "a.hotfix", range(4, 14, 4, 14)), "Remove the row");
            TextDocumentEdit edit = action.getEdit().getDocumentChanges().getFirst().getLeft();
            assertEquals(2, edit.getTextDocument().getVersion());
            assertEquals(editor.uri("a.hotfix"), edit.getTextDocument().getUri());
            List<TextEdit> changes = edit.getEdits().stream().map(Either::getLeft).toList();
            assertEquals(
                    TWICE.lines().count() - 1,
                    Editor.applied(editor.text("a.hotfix"), changes).lines().count());
        }
    }

    @Test
    void whereAFindingIsAcceptedEverywhere() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            assertEquals(
                    """
                    hotfix a "It fails." {
                        allow title-form "why this is right"
                        // nothing yet
                    }
                    """,
                    accepted(
                            editor,
                            "hotfix a \"It fails.\" {\n    // nothing yet\n}\n",
                            "fails",
                            "title-form"));
            assertEquals(
                    "hotfix a \"It fails.\" {\n    allow title-form \"why this is right\"\n }",
                    accepted(editor, "hotfix a \"It fails.\" { }", "fails", "title-form"));
            assertEquals(
                    "hotfix a \"It fails.\" {\r\n    allow title-form \"why this is right\"\r\n}\r\n",
                    accepted(editor, "hotfix a \"It fails.\" {\r\n}\r\n", "fails", "title-form"));
        }
    }

    @Test
    void whereAFindingOfOtherElementsIsAccepted() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            assertEquals(
                    """
                    product p of NT6_1 {
                        architectures x86
                        from SP7
                        allow unresolved-reference "why this is right"
                    }
                    """,
                    accepted(
                            editor,
                            "product p of NT6_1 {\n    architectures x86\n    from SP7\n}\n",
                            "SP7",
                            "unresolved-reference"));
            assertEquals(
                    """
                    machine m {
                        allow machine-file-level for a.dll "why this is right"
                        runs Windows7 RTM x64
                        file a.dll 6.1.7601.21932 x64
                    }
                    """,
                    accepted(
                            editor,
                            """
                            machine m {
                                runs Windows7 RTM x64
                                file a.dll 6.1.7601.21932 x64
                            }
                            """,
                            "6.1.7601.21932",
                            "machine-file-level"));
        }
    }

    private static @Nullable String accepted(Editor editor, String text, String place, String rule)
            throws IOException {
        editor.open("x.hotfix", text);
        try {
            List<CodeAction> actions = actions(editor, "x.hotfix", editor.range("x.hotfix", place));
            return applied(editor, "x.hotfix", of(actions, "Accept this finding of " + rule));
        } finally {
            editor.close("x.hotfix");
        }
    }

    @Test
    void aBrokenFileHasNoSafeFixes() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", TWICE.replace("payload", "paylod payload"));
            assertEquals(
                    "",
                    titles(actions(editor, "a.hotfix", range(0, 0, 99, 0), only("source.fixAll"))));
        }
    }

    @Test
    void atEveryPrefixThereIsAnAnswer() throws IOException {
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", "");
            for (int end = 0; end <= TWICE.length(); end += 5) {
                editor.change(
                        "a.hotfix", 0, editor.text("a.hotfix").length(), TWICE.substring(0, end));
                actions(editor, "a.hotfix", range(0, 0, 99, 0))
                        .forEach(
                                it -> {
                                    if (it.getEdit() != null) {
                                        applied(editor, "a.hotfix", it);
                                    }
                                });
            }
        }
    }
}
