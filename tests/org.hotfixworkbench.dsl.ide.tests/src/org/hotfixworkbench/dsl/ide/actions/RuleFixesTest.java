package org.hotfixworkbench.dsl.ide.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered for the wrong sample of each rule does what it says. */
class RuleFixesTest {

    private static final List<String> MENDED =
            List.of(
                    "article-mismatch",
                    "branch-contradicts-catalog",
                    "branch-on-single-line",
                    "conflicting-keys",
                    "duplicate-row",
                    "expired-suppression",
                    "file-without-mask",
                    "manifest-key-mismatch",
                    "manifest-name-form",
                    "missing-32-bit-copies",
                    "mixed-versions",
                    "products-disagree",
                    "redundant-replacement",
                    "title-form",
                    "unexpected-version",
                    "unknown-rule",
                    "unordered-range",
                    "unresolved-reference",
                    "unused-branch-mask",
                    "unused-suppression");

    private static final String FILE = "sample.hotfix";

    @TempDir Path folder;

    /** The diagnostics of a rule that were last published of the sample. */
    private static List<Diagnostic> of(Editor editor, String rule) {
        if (Rules.ACROSS_FILES.stream().anyMatch(it -> it.id().equals(rule))) {
            editor.settle();
        } else {
            // whoever is answered has the findings of the same text
            Editor.get(
                    editor.server()
                            .getTextDocumentService()
                            .formatting(
                                    new DocumentFormattingParams(
                                            editor.document(FILE),
                                            new FormattingOptions(4, true))));
        }
        return editor.client().diagnostics().get(editor.uri(FILE)).getDiagnostics().stream()
                .filter(it -> it.getCode() != null && rule.equals(it.getCode().getLeft()))
                .toList();
    }

    private static List<CodeAction> actions(Editor editor, Diagnostic diagnostic) {
        List<CodeAction> actions = new ArrayList<>();
        CodeActionParams parameters =
                new CodeActionParams(
                        editor.document(FILE),
                        diagnostic.getRange(),
                        new CodeActionContext(List.of(diagnostic)));
        for (Either<Command, CodeAction> action :
                Editor.get(editor.server().getTextDocumentService().codeAction(parameters))) {
            actions.add(action.getRight());
        }
        return actions;
    }

    private static String applied(Editor editor, CodeAction action) {
        List<TextEdit> edits = action.getEdit().getChanges().get(editor.uri(FILE));
        return Editor.applied(editor.text(FILE), edits);
    }

    private static void show(Editor editor, String text) {
        editor.change(FILE, 0, editor.text(FILE).length(), text);
    }

    /** The rules whose pages have a sample that can be mended in one step. */
    @Test
    void afterThePreferredFixTheFindingIsGone() {
        Set<String> fixed = new TreeSet<>();
        Set<String> left = new TreeSet<>();
        try (Editor editor = Editor.on(folder)) {
            editor.open(FILE, "");
            for (String rule : Samples.rules()) {
                String wrong = Samples.sample(rule, "Wrong");
                show(editor, wrong);
                List<Diagnostic> before = of(editor, rule);
                for (Diagnostic diagnostic : before) {
                    for (CodeAction action : actions(editor, diagnostic)) {
                        if (action.getDiagnostics() == null
                                || !action.getDiagnostics().equals(List.of(diagnostic))
                                || action.getIsPreferred() == null) {
                            continue;
                        }
                        assertEquals("quickfix", action.getKind());
                        show(editor, applied(editor, action));
                        if (action.getIsPreferred()) {
                            fixed.add(rule);
                        }
                        if (of(editor, rule).size() >= before.size()) {
                            left.add(rule + ": " + action.getTitle() + editor.text(FILE));
                        }
                        assertEquals(List.of(), syntax(editor, rule), editor.text(FILE));
                        show(editor, wrong);
                        of(editor, rule);
                    }
                }
            }
        }
        assertEquals(Set.of(), left);
        assertEquals(MENDED, List.copyOf(fixed));
    }

    private static List<Diagnostic> syntax(Editor editor, String rule) {
        return rule.equals("syntax") ? List.of() : of(editor, "syntax");
    }

    @Test
    void anAcceptedFindingIsGone() {
        Set<String> never = new TreeSet<>();
        Set<String> left = new TreeSet<>();
        try (Editor editor = Editor.on(folder)) {
            editor.open(FILE, "");
            for (String rule : Samples.rules()) {
                String wrong = Samples.sample(rule, "Wrong");
                show(editor, wrong);
                List<Diagnostic> before = of(editor, rule);
                for (Diagnostic diagnostic : before) {
                    List<CodeAction> accepting =
                            actions(editor, diagnostic).stream()
                                    .filter(
                                            it ->
                                                    it.getTitle()
                                                            .equals(
                                                                    "Accept this finding of "
                                                                            + rule))
                                    .filter(it -> it.getDiagnostics().equals(List.of(diagnostic)))
                                    .toList();
                    if (accepting.isEmpty()) {
                        never.add(rule);
                    } else {
                        show(editor, applied(editor, accepting.getFirst()));
                        if (of(editor, rule).size() >= before.size()) {
                            left.add(rule + "\n" + editor.text(FILE));
                        }
                        assertTrue(syntax(editor, rule).isEmpty(), editor.text(FILE));
                        show(editor, wrong);
                        of(editor, rule);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", left));
        assertEquals(
                List.of(
                        "empty-file",
                        "expectation-fails",
                        "expired-suppression",
                        "replaced-alternative",
                        "syntax",
                        "unknown-rule",
                        "unused-suppression"),
                List.copyOf(never));
    }
}
