package org.hotfixworkbench.benchmarks.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the benchmark of the packaged server going; no time is judged here. */
class ServerBenchmarkTest {

    private final Path script =
            Path.of(System.getProperty("project.root"), "releng/cli/target/hotfix/bin/hotfix");

    @Test
    void everythingIsMeasured(@TempDir Path work) throws Exception {
        List<String> rows =
                new ServerBenchmark(script, work, 3, 2)
                        .run()
                        .lines()
                        .filter(it -> it.startsWith("| 3 |"))
                        .map(it -> it.split("\\|")[2].strip())
                        .toList();

        assertEquals(
                List.of(
                        "start to the answer to initialize, s",
                        "start to the findings of the open file, s",
                        "start to the findings of all files, s",
                        "`hotfix check` of the same folder, s",
                        "server : check",
                        "heap behind that, MB",
                        "heap at the end, MB",
                        "typing in a size to the findings",
                        "typing in a file name to the findings",
                        "typing in a clause to the findings",
                        "nothing (the round trip)",
                        "completion in a row",
                        "completion of a clause",
                        "hover",
                        "outline",
                        "colours",
                        "hints of 60 lines"),
                rows);
    }
}
