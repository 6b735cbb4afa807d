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
        String script = Files.readString(SCRIPT);
        for (String text :
                List.of(
                        "compiler=" + Jit.QUICK.options().getFirst() + "\n",
                        "thorough=\"" + String.join(" ", Jit.LIMITED.options()) + "\"\n",
                        "| head -n " + Jit.MANY + " | wc -l)\" -ge " + Jit.MANY + " ]",
                        "if [ \"$1\" = import ]; then\n\t\t[ \"$(find -L",
                        "| head -n %1$d | wc -l)\" -ge %1$d ]".formatted(Jit.MANY_ARTICLES))) {
            assertTrue(script.contains(text), text);
        }
    }

    @Test
    void theNumberOfFilesDecides() {
        assertEquals(Jit.QUICK, Jit.ofFolder(Jit.MANY - 1));
        assertEquals(Jit.LIMITED, Jit.ofFolder(Jit.MANY));
        assertEquals(Jit.QUICK, Jit.ofImport(Jit.MANY_ARTICLES - 1));
        assertEquals(Jit.LIMITED, Jit.ofImport(Jit.MANY_ARTICLES));
    }
}
