package org.hotfixworkbench.dsl.ide.server;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.hotfixworkbench.dsl.check.LineIndex;

/**
 * A server with an editor in front of it that has a folder open. Positions in texts are told by a
 * bar: {@code at(file, "replaces |kb-one")}.
 */
public final class Editor implements AutoCloseable {

    private final Path folder;
    private final RecordingClient client = new RecordingClient();
    private final ServicingLanguageServer server = new ServicingLanguageServer();
    private final Map<String, String> texts = new java.util.TreeMap<>();
    private int version = 1;

    private Editor(Path folder) {
        this.folder = folder;
    }

    /** Starts a server on a folder. */
    public static Editor on(Path folder) {
        return on(folder, capabilities());
    }

    /** Starts a server for a client that can do certain things. */
    public static Editor on(Path folder, ClientCapabilities capabilities) {
        Editor editor = new Editor(folder);
        editor.server.connect(editor.client);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(
                List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
        JsonObject options = new JsonObject();
        options.addProperty("cache", folder.resolve(".cache").toString());
        parameters.setInitializationOptions(options);
        get(editor.server.initialize(parameters));
        editor.server.initialized(new InitializedParams());
        return editor;
    }

    /** What the clients that matter can do. */
    public static ClientCapabilities capabilities() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        InlayHintWorkspaceCapabilities hints = new InlayHintWorkspaceCapabilities();
        hints.setRefreshSupport(true);
        workspace.setInlayHint(hints);
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        return capabilities;
    }

    /** The answer to a request. */
    public static <T> T get(CompletableFuture<T> answer) {
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    public ServicingLanguageServer server() {
        return server;
    }

    public RecordingClient client() {
        return client;
    }

    /** The address of a file in the folder. */
    public String uri(String file) {
        return folder.resolve(file).normalize().toUri().toString();
    }

    public TextDocumentIdentifier document(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    /** Writes a file to disk, as another program would. */
    public void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Tells the server that files were changed by another program. */
    public void watched(FileChangeType what, String... files) {
        List<FileEvent> events = new ArrayList<>();
        for (String file : files) {
            events.add(new FileEvent(uri(file), what));
        }
        server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
    }

    /** Opens a file with the text that it has on disk. */
    public void open(String file) throws IOException {
        open(file, Files.readString(folder.resolve(file)));
    }

    /** Opens a file with a text. */
    public void open(String file, String text) {
        texts.put(file, text);
        openUri(uri(file), text);
    }

    /** Opens a text under an address that need not be that of a file. */
    void openUri(String uri, String text) {
        server.getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(uri, "hotfix", version, text)));
    }

    /** The text as the editor has it. */
    public String text(String file) {
        return texts.getOrDefault(file, "");
    }

    /** Replaces the first occurrence of something in an open file. */
    public void replace(String file, String old, String inserted) {
        int offset = text(file).indexOf(old);
        if (offset < 0) {
            throw new AssertionError("'" + old + "' is not in " + file);
        }
        change(file, offset, old.length(), inserted);
    }

    /** Changes the text of an open file. */
    public void change(String file, int offset, int length, String inserted) {
        String old = text(file);
        LineIndex lines = new LineIndex(old);
        Range range = Positions.range(lines, offset, length);
        texts.put(file, old.substring(0, offset) + inserted + old.substring(offset + length));
        version++;
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri(file), version),
                                List.of(new TextDocumentContentChangeEvent(range, inserted))));
    }

    public void close(String file) {
        texts.remove(file);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
    }

    /** The position of the bar in a part of the text of an open file. */
    public Position at(String file, String partWithBar) {
        String part = partWithBar.replace("|", "");
        int found = text(file).indexOf(part);
        if (found < 0) {
            throw new AssertionError("'" + part + "' is not in " + file);
        }
        return Positions.position(new LineIndex(text(file)), found + partWithBar.indexOf('|'));
    }

    /** The range of the first occurrence of a part of the text of an open file. */
    public Range range(String file, String part) {
        return Positions.range(new LineIndex(text(file)), text(file).indexOf(part), part.length());
    }

    /** Waits until everything is checked, also across files. */
    public void settle() {
        get(server.settled());
    }

    /** The diagnostics of a file, one a line: "line:column-line:column severity rule: message". */
    public String diagnostics(String file) {
        settle();
        return published(file);
    }

    /** The diagnostics of a file that were last published, without waiting for anything. */
    String published(String file) {
        PublishDiagnosticsParams published = client.diagnostics().get(uri(file));
        return published == null ? "" : lines(published.getDiagnostics());
    }

    /** Diagnostics, one a line. */
    static String lines(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(it -> text.append(line(it)).append('\n'));
        return text.toString();
    }

    private static String line(Diagnostic diagnostic) {
        Range range = diagnostic.getRange();
        return place(range.getStart())
                + "-"
                + place(range.getEnd())
                + " "
                + diagnostic.getSeverity().name().toLowerCase(java.util.Locale.ROOT)
                + " "
                + (diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft())
                + ": "
                + (diagnostic.getMessage().isLeft()
                        ? diagnostic.getMessage().getLeft()
                        : diagnostic.getMessage().getRight().getValue());
    }

    private static String place(Position position) {
        return position.getLine() + ":" + position.getCharacter();
    }

    /** A text with changes applied. */
    public static String applied(String text, List<? extends TextEdit> edits) {
        LineIndex lines = new LineIndex(text);
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(
                        java.util.Comparator.comparingInt(
                                        (TextEdit it) ->
                                                Positions.offset(lines, it.getRange().getStart()))
                                .reversed())
                .forEach(
                        it ->
                                changed.replace(
                                        Positions.offset(lines, it.getRange().getStart()),
                                        Positions.offset(lines, it.getRange().getEnd()),
                                        it.getNewText()));
        return changed.toString();
    }

    /** Ends the server; fails when it logged anything or had to excuse itself. */
    @Override
    public void close() {
        get(server.shutdown());
        if (!client.messages().isEmpty()) {
            throw new AssertionError("the server said: " + client.messages());
        }
    }
}
