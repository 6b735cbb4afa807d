package org.hotfixworkbench.editor.commands;

import com.google.gson.Gson;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.edits.WorkspaceEdits;
import org.hotfixworkbench.editor.references.ReferenceQuery;
import org.hotfixworkbench.editor.server.Answers;

/** Runs commands that the server names: its own, and the one that clients bring. */
public final class ServerCommands {

    /** Shows places; the client does it. The arguments are text, position and locations. */
    public static final String SHOW_REFERENCES = "hotfix.showReferences";

    private static final Gson GSON = new Gson();

    private ServerCommands() {}

    /** Runs a command, in the thread of the display; what comes of it is shown later. */
    public static void run(Command command) {
        List<Object> arguments =
                command.getArguments() == null ? List.of() : command.getArguments();
        if (SHOW_REFERENCES.equals(command.getCommand())) {
            showReferences(arguments);
        } else {
            run(command.getTitle(), new ExecuteCommandParams(command.getCommand(), arguments));
        }
    }

    /** Sends a command to the server: edits are applied, words are shown. */
    static void run(String title, ExecuteCommandParams params) {
        Answers.show(
                EditorPlugin.connection()
                        .request(server -> server.getWorkspaceService().executeCommand(params))
                        .exceptionallyCompose(ServerCommands::refused),
                Display.getDefault(),
                answer -> show(title, answer));
    }

    /** A refusal has a sentence for the user, which is an answer, too. */
    private static CompletableFuture<Object> refused(Throwable failure) {
        return Answers.refusal(failure)
                .map(CompletableFuture::<Object>completedFuture)
                .orElseGet(() -> CompletableFuture.failedFuture(failure));
    }

    private static void show(String title, Object answer) {
        CommandAnswer read = CommandAnswer.of(GSON.toJsonTree(answer));
        WorkspaceEdit edit = answer instanceof WorkspaceEdit direct ? direct : read.edit();
        if (edit != null) {
            WorkspaceEdits.apply(edit);
        } else if (!read.text().isBlank()) {
            AnswerPopup.open(title, read.text());
        }
    }

    private static void showReferences(List<Object> arguments) {
        String uri = GSON.fromJson(GSON.toJsonTree(arguments.get(0)), String.class);
        Position position = GSON.fromJson(GSON.toJsonTree(arguments.get(1)), Position.class);
        Location[] places = GSON.fromJson(GSON.toJsonTree(arguments.get(2)), Location[].class);
        ReferenceQuery query =
                new ReferenceQuery(
                        WordAt.of(uri, position),
                        new TextDocumentPositionParams(new TextDocumentIdentifier(uri), position));
        query.know(List.of(places));
        NewSearchUI.runQueryInBackground(query);
    }
}
