package org.hotfixworkbench.editor.fixes;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.commands.ServerCommands;
import org.hotfixworkbench.editor.edits.WorkspaceEdits;
import org.hotfixworkbench.editor.server.Answers;

/** What the server would do about findings or at a place. Asked by the display: gives up soon. */
final class CodeActions {

    private static final int PATIENCE = 800;

    private CodeActions() {}

    static List<CodeAction> of(String uri, Range range, List<Diagnostic> diagnostics) {
        CodeActionParams params =
                new CodeActionParams(new TextDocumentIdentifier(uri), range, context(diagnostics));
        return EditorPlugin.connection()
                .ask(PATIENCE, server -> server.getTextDocumentService().codeAction(params))
                .orElse(List.of())
                .stream()
                .map(CodeActions::action)
                .toList();
    }

    private static CodeActionContext context(List<Diagnostic> diagnostics) {
        CodeActionContext context = new CodeActionContext(diagnostics);
        context.setTriggerKind(CodeActionTriggerKind.Invoked);
        return context;
    }

    /** A bare command as an action. */
    private static CodeAction action(Either<Command, CodeAction> either) {
        return either.map(
                command -> {
                    CodeAction action = new CodeAction(command.getTitle());
                    action.setCommand(command);
                    return action;
                },
                action -> action);
    }

    /** Does it: edits, asked for now where the server has not sent them, then the command. */
    static void run(CodeAction action) {
        if (action.getEdit() == null && action.getCommand() == null) {
            Answers.show(
                    EditorPlugin.connection()
                            .request(
                                    server ->
                                            server.getTextDocumentService()
                                                    .resolveCodeAction(action)),
                    org.eclipse.swt.widgets.Display.getDefault(),
                    resolved -> {
                        if (resolved.getEdit() != null) {
                            WorkspaceEdits.apply(resolved.getEdit());
                        }
                    });
            return;
        }
        if (action.getEdit() != null) {
            WorkspaceEdits.apply(action.getEdit());
        }
        if (action.getCommand() != null) {
            ServerCommands.run(action.getCommand());
        }
    }
}
