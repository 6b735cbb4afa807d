package org.hotfixworkbench.products.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script takes the thorough compiler of Java for folders with much to compile. */
class CompilerChoiceTest {

    private static final int MANY = 3_000;
    private static final int MANY_ARTICLES = 1_000;
    private static final String QUICK = "1";
    private static final String THOROUGH = "4";

    @TempDir private Path folder = Path.of("");

    private static void fill(Path folder, String ending, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.createFile(folder.resolve(i + ending));
        }
    }

    /** What Java says about its compiler; the command itself need not succeed. */
    private static String compiler(String... arguments) throws Exception {
        Running.Ended ended =
                Installation.packaged()
                        .run(Map.of("HOTFIX_JAVA_OPTS", "-XX:+PrintFlagsFinal"), arguments);
        return ended.out()
                .lines()
                .filter(it -> it.contains(" TieredStopAtLevel "))
                .map(it -> it.replaceAll(".*= *([0-9]).*", "$1"))
                .findFirst()
                .orElse(ended.toString());
    }

    @Test
    void aLargeFolderIsWorthTheThoroughOne() throws Exception {
        fill(folder.resolve("a b/1"), ".hotfix", MANY - 2);
        fill(folder.resolve("a b/2"), ".machine", 1);
        assertEquals(QUICK, compiler("no-such-command", folder.toString()));

        fill(folder.resolve("a b"), ".catalog", 1);
        assertEquals(THOROUGH, compiler("no-such-command", folder.toString()));
    }

    @Test
    void whatIsNotCompiledDoesNotCount() throws Exception {
        fill(folder.resolve("model"), ".json", MANY);
        fill(folder.resolve(".hidden"), ".hotfix", MANY);
        fill(folder.resolve("src"), ".hotfix", 1);

        assertEquals(QUICK, compiler("no-such-command", folder.toString()));
        assertEquals(QUICK, compiler("no-such-command", folder.resolve("src/0.hotfix").toString()));
        assertEquals(THOROUGH, compiler("no-such-command", folder.resolve(".hidden").toString()));
    }

    @Test
    void fewerArticlesAreWorthIt() throws Exception {
        fill(folder, ".html", MANY_ARTICLES - 1);
        assertEquals(QUICK, compiler("import", folder.toString()));

        fill(folder, ".txt", 1);
        assertEquals(THOROUGH, compiler("import", folder.toString()));
    }

    @Test
    void theServerLivesLong() throws Exception {
        assertEquals(THOROUGH, compiler("lsp", "--help"));
    }

    @Test
    void nothingIsQuick() throws Exception {
        assertEquals(QUICK, compiler("--version"));
        assertEquals(QUICK, compiler());
    }
}
