package org.hotfixworkbench.benchmarks.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the benchmark of the two servers going; no time is judged here. */
class ServerBenchmarkTest {

    private final Path script =
            Path.of(System.getProperty("project.root"), "releng/cli/target/hotfix/bin/hotfix");

    @Test
    void everythingIsMeasured(@TempDir Path work) throws Exception {
        List<String> lines =
                new ServerBenchmark(script, work, 3, 2)
                        .run(false).stream().map(Figure::line).toList();

        assertEquals(
                Stream.of(
                                "server.check 3 s 3",
                                "server.initialized 3 s 3",
                                "server.first 3 s 3",
                                "server.indexed 3 s 3",
                                "server.stock.indexed 3 s 1",
                                "server.stock.first 3 s 1",
                                "server.heap 3 MB 1",
                                "server.typing.size 3 ms 2",
                                "server.typing.name 3 ms 2",
                                "server.typing.clause 3 ms 2",
                                "server.outline 3 ms 2",
                                "server.roundtrip 3 ms 2",
                                "server.completion.row 3 ms 2",
                                "server.completion.clause 3 ms 2",
                                "server.hover 3 ms 2",
                                "server.colours 3 ms 2",
                                "server.hints 3 ms 2",
                                "server.heap.end 3 MB 1",
                                "server.stock.heap 3 MB 1",
                                "server.stock.typing.size 3 ms 2",
                                "server.stock.typing.name 3 ms 2",
                                "server.stock.typing.clause 3 ms 2",
                                "server.stock.outline 3 ms 2")
                        .toList(),
                lines.stream().map(ServerBenchmarkTest::withoutTimes).toList());
    }

    private static String withoutTimes(String line) {
        Figure figure = Figure.parse(line);
        return "%s %d %s %d"
                .formatted(figure.measure(), figure.size(), figure.unit(), figure.runs());
    }
}
