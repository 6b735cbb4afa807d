package org.hotfixworkbench.cli.training;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.HotfixMain;
import org.hotfixworkbench.cli.Terminal;

/** A short session with the language server, in the messages of the protocol. */
final class EditorSession {

    private static final int PIPE = 1 << 16;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String LENGTH = "Content-Length: ";

    /** What an editor asks for when a file is opened, and when the user points at something. */
    private static final List<String> QUESTIONS =
            List.of(
                    "documentSymbol",
                    "semanticTokens/full",
                    "foldingRange",
                    "inlayHint",
                    "codeAction",
                    "hover",
                    "completion",
                    "definition",
                    "references");

    private final OutputStream requests;
    private final InputStream answers;
    private int asked;

    private EditorSession(OutputStream requests, InputStream answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** Opens a file of a folder in a server of this process, and asks what editors ask. */
    static ExitCode run(Path folder, Path file) throws IOException {
        return run(folder, file, LONGEST, terminal -> HotfixMain.run(terminal, "lsp"));
    }

    /** The same with any server, which may end early or never, within a time. */
    static ExitCode run(
            Path folder, Path file, Duration longest, Function<Terminal, ExitCode> server)
            throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        try (PipedOutputStream requests = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(requests, PIPE);
                PipedInputStream answers = new PipedInputStream(PIPE);
                PipedOutputStream out = new PipedOutputStream(answers)) {
            PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
            Terminal terminal = new Terminal(folder, in, printed, System.err, false);
            FutureTask<ExitCode> serving =
                    start(
                            "server",
                            () -> {
                                try {
                                    return server.apply(terminal);
                                } finally {
                                    // who waits for an answer learns that there is none
                                    printed.close();
                                }
                            });
            EditorSession session = new EditorSession(requests, answers);
            start("editor", () -> session.talk(folder, file))
                    .get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            return serving.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("not done after " + longest.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Works in a thread of its own: the server waits for others of the common pool. */
    private static <T> FutureTask<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** Asks everything; how many answers there were. */
    private int talk(Path folder, Path file) throws IOException {
        JsonObject start = object("capabilities", new JsonObject());
        JsonArray folders = new JsonArray();
        JsonObject opened = object("uri", folder.toUri().toString());
        opened.addProperty("name", "sample");
        folders.add(opened);
        start.add("workspaceFolders", folders);
        start.add("initializationOptions", object("cache", folder.resolve("cache").toString()));
        ask("initialize", start);
        say("initialized", new JsonObject());
        String uri = file.toUri().toString();
        JsonObject text = object("uri", uri);
        text.addProperty("languageId", "hotfix");
        text.addProperty("version", 1);
        text.addProperty("text", Files.readString(file));
        say("textDocument/didOpen", object("textDocument", text));
        for (String question : QUESTIONS) {
            ask("textDocument/" + question, pointing(uri));
        }
        ask("shutdown", new JsonObject());
        say("exit", new JsonObject());
        return asked;
    }

    /** What the questions have among their parameters; each takes of it what it knows. */
    private static JsonObject pointing(String uri) {
        JsonObject context = object("diagnostics", new JsonArray());
        context.addProperty("includeDeclaration", true);
        JsonObject range = object("start", position(0, 0));
        range.add("end", position(40, 0));
        JsonObject parameters = object("textDocument", object("uri", uri));
        parameters.add("position", position(9, 18));
        parameters.add("range", range);
        parameters.add("context", context);
        return parameters;
    }

    private static JsonObject position(int line, int character) {
        JsonObject position = new JsonObject();
        position.addProperty("line", line);
        position.addProperty("character", character);
        return position;
    }

    private static JsonObject object(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    /** Sends a request and waits for its answer; a refusal is none. */
    private void ask(String method, JsonObject parameters) throws IOException {
        JsonObject request = object("method", method);
        request.addProperty("id", ++asked);
        request.add("params", parameters);
        send(request);
        JsonObject message = receive();
        while (message.has("method") || message.get("id").getAsInt() != asked) {
            message = receive();
        }
        if (message.has("error")) {
            throw new IOException(method + ": " + message);
        }
    }

    private void say(String method, JsonObject parameters) throws IOException {
        JsonObject notification = object("method", method);
        notification.add("params", parameters);
        send(notification);
    }

    private void send(JsonObject message) throws IOException {
        message.addProperty("jsonrpc", "2.0");
        byte[] bytes = message.toString().getBytes(StandardCharsets.UTF_8);
        requests.write((LENGTH + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        requests.write(bytes);
        requests.flush();
    }

    private JsonObject receive() throws IOException {
        int length = 0;
        for (String line = headerLine(); !line.isEmpty(); line = headerLine()) {
            if (line.startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()));
            }
        }
        String text = new String(answers.readNBytes(length), StandardCharsets.UTF_8);
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private String headerLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0) {
                throw new EOFException("the server has hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
