package org.hotfixworkbench.workbench.questions;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.hotfixworkbench.editor.EditorPlugin;

/**
 * Questions to the language server: its commands, by name. Answers come in threads of the server;
 * {@code editor.server.Answers} shows them in that of the display. Cancelling one ends the work.
 */
public final class Questions {

    private static final Gson GSON = new Gson();

    private Questions() {}

    /**
     * Runs a command of the server.
     *
     * @param arguments its parameters by name
     * @param type what its answer is read as
     */
    public static <T> CompletableFuture<T> ask(
            String command, JsonObject arguments, Class<T> type) {
        ExecuteCommandParams params = new ExecuteCommandParams(command, List.of(arguments));
        CompletableFuture<Object> sent =
                EditorPlugin.connection()
                        .request(server -> server.getWorkspaceService().executeCommand(params));
        // a long answer is read by another thread: that of the language has more to do
        CompletableFuture<T> answer = sent.thenApplyAsync(it -> GSON.fromJson(json(it), type));
        answer.whenComplete(
                (value, failure) -> {
                    if (answer.isCancelled()) {
                        sent.cancel(true);
                    }
                });
        return answer;
    }

    private static JsonElement json(Object answer) {
        return answer instanceof JsonElement element ? element : GSON.toJsonTree(answer);
    }
}
