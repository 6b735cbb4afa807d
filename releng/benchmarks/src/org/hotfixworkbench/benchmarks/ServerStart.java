package org.hotfixworkbench.benchmarks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts the packaged server and waits for its first answer, as an editor does. */
final class ServerStart {

    private static final double NANOS = 1e9;

    private ServerStart() {}

    /** From the start of the script to the first byte of the answer to {@code initialize}. */
    static double seconds(String script, Path folder, Path work)
            throws IOException, InterruptedException {
        byte[] request = initialize(folder, work).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(script, "lsp")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (InputStream answers = new BufferedInputStream(process.getInputStream())) {
            process.getOutputStream().write(request);
            process.getOutputStream().flush();
            if (answers.read() < 0) {
                throw new IOException("the server has hung up");
            }
            return (System.nanoTime() - start) / NANOS;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String initialize(Path folder, Path work) {
        JsonObject opened = new JsonObject();
        opened.addProperty("uri", folder.toUri().toString());
        opened.addProperty("name", "folder");
        JsonArray folders = new JsonArray();
        folders.add(opened);
        JsonObject options = new JsonObject();
        options.addProperty("cache", work.resolve("cache").toString());
        JsonObject parameters = new JsonObject();
        parameters.add("capabilities", new JsonObject());
        parameters.add("workspaceFolders", folders);
        parameters.add("initializationOptions", options);
        JsonObject request = new JsonObject();
        request.addProperty("jsonrpc", "2.0");
        request.addProperty("id", 1);
        request.addProperty("method", "initialize");
        request.add("params", parameters);
        String text = request.toString();
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return "Content-Length: " + length + "\r\n\r\n" + text;
    }
}
