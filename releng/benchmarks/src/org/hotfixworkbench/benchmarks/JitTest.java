package org.hotfixworkbench.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured in a JVM of its own is compiled as users have it. */
class JitTest {

    private static final Path SCRIPT =
            Path.of(System.getProperty("project.root"), "releng/cli/dist/bin/hotfix");

    @Test
    void theStartScriptSaysTheSame() throws IOException {
        List<String> lines = Files.readString(SCRIPT).lines().map(String::strip).toList();
        for (String line :
                List.of(
                        "many=" + Jit.MANY,
                        "compiler=" + Jit.QUICK.options().getFirst(),
                        "compiler=\"" + String.join(" ", Jit.LIMITED.options()) + '"',
                        "[ \"${1:-}\" != import ] || many=1")) {
            assertTrue(lines.contains(line), line);
        }
    }

    @Test
    void theNumberOfFilesDecides() {
        assertEquals(Jit.QUICK, Jit.ofFolder(Jit.MANY - 1));
        assertEquals(Jit.LIMITED, Jit.ofFolder(Jit.MANY));
    }
}
