package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.HotfixMain;
import org.hotfixworkbench.cli.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server over the streams of its process. */
class LspCommandTest {

    private static final String INITIALIZE =
            """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,\
            "rootUri":null,"capabilities":{}}}""";

    private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}";
    private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

    private final Path folder;

    LspCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Answer(ExitCode code, List<String> out, String err) {}

    private Answer serve(String... messages) {
        StringBuilder in = new StringBuilder();
        for (String message : messages) {
            in.append("Content-Length: ")
                    .append(message.length())
                    .append("\r\n\r\n")
                    .append(message);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        folder,
                        new ByteArrayInputStream(in.toString().getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        ExitCode code = HotfixMain.run(terminal, "lsp");
        return new Answer(
                code,
                messages(out.toString(StandardCharsets.UTF_8)),
                err.toString(StandardCharsets.UTF_8));
    }

    /** Splits what was printed into messages; anything else that was printed makes this fail. */
    private static List<String> messages(String printed) {
        List<String> messages = new ArrayList<>();
        String rest = printed;
        while (!rest.isEmpty()) {
            int head = rest.indexOf("\r\n\r\n");
            int length = Integer.parseInt(rest.substring("Content-Length: ".length(), head));
            messages.add(rest.substring(head + 4, head + 4 + length));
            rest = rest.substring(head + 4 + length);
        }
        return messages;
    }

    @Test
    void shutdownAndExitEndIt() {
        Answer answer = serve(INITIALIZE, SHUTDOWN, EXIT);

        assertEquals(ExitCode.OK, answer.code());
        assertEquals("", answer.err());
        assertEquals(2, answer.out().size());
        assertEquals("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":null}", answer.out().get(1));
    }

    @Test
    void anEditorThatHangsUpIsAnError() {
        assertEquals(ExitCode.FINDINGS, serve(INITIALIZE).code());
    }

    @Test
    void exitWithoutShutdownIsAnError() {
        assertEquals(ExitCode.FINDINGS, serve(INITIALIZE, EXIT).code());
    }
}
