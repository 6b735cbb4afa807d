package org.hotfixworkbench.editor.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;

/**
 * What a command of the server answers.
 *
 * @param edit what is to be changed
 * @param text what is to be read
 */
record CommandAnswer(@Nullable WorkspaceEdit edit, @NonNull String text) {

    static CommandAnswer of(JsonElement answer) {
        if (answer.isJsonPrimitive() && answer.getAsJsonPrimitive().isString()) {
            return new CommandAnswer(null, answer.getAsString());
        }
        if (answer instanceof JsonObject object) {
            if (object.has("changes") || object.has("documentChanges")) {
                return new CommandAnswer(edit(object), "");
            }
            if (object.has("text") && object.get("text").isJsonPrimitive()) {
                // as the command line prints it: in columns
                return new CommandAnswer(
                        null, "```\n" + object.get("text").getAsString() + "\n```\n");
            }
        }
        return new CommandAnswer(null, "");
    }

    private static WorkspaceEdit edit(JsonObject object) {
        // LSP4J's own reader knows the alternatives inside.
        return new MessageJsonHandler(java.util.Map.of())
                .getGson()
                .fromJson(object, WorkspaceEdit.class);
    }
}
