package org.hotfixworkbench.dsl.ide.commands;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on a folder. */
abstract class CommandTesting {

    @TempDir Path folder;
    Editor editor;

    /** Starts the server when the folder has what it needs. */
    final void start(Path root) {
        editor = Editor.on(root);
    }

    @AfterEach
    void end() {
        editor.close();
    }

    final CompletableFuture<Object> started(String command, @Nullable Object... arguments) {
        return editor.server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(command, Arrays.asList(arguments)));
    }

    final JsonObject run(String command, @Nullable Object... arguments) {
        return (JsonObject) Editor.get(started(command, arguments));
    }

    final String failure(String command, @Nullable Object... arguments) {
        return String.valueOf(
                assertThrows(
                                ResponseErrorException.class,
                                () -> Editor.get(started(command, arguments)))
                        .getMessage());
    }
}
