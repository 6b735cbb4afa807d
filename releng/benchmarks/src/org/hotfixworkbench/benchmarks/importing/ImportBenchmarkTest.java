package org.hotfixworkbench.benchmarks.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.Figure;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the benchmark of the import going; no time is judged here. */
class ImportBenchmarkTest {

    private static final int FEW = 4;

    private final Path script =
            Path.of(System.getProperty("project.root"), "releng/cli/target/hotfix/bin/hotfix");

    /** What is measured is an import that understands its articles: each row of each form. */
    @Test
    void everyRowIsImported(@TempDir Path work) throws Exception {
        List<String> measures =
                new ImportBenchmark(script, work, FEW)
                        .run(false).stream().map(it -> it.measure() + " " + it.size()).toList();

        assertEquals(List.of("import.library 4", "import.cli 4"), measures);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < FEW; i++) {
            expected.addAll(rows(CorpusGenerator.large(CorpusGenerator.SEED, i, 1)));
        }
        List<String> imported = new ArrayList<>();
        for (Path file : files(work.resolve("imported-" + FEW))) {
            imported.addAll(rows(Files.readString(file)));
        }
        assertEquals(expected, imported);
    }

    @Test
    void aloneItIsTheImportOnly(@TempDir Path work) throws Exception {
        List<Figure> figures = new ImportBenchmark(script, work, FEW).run(true);

        assertEquals(List.of("import.cli"), figures.stream().map(Figure::measure).toList());
        assertEquals(FEW, files(work.resolve("imported-" + FEW)).size());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The rows as words: how they are laid out does not matter. */
    private static List<String> rows(String text) {
        return text.lines()
                .map(it -> it.strip().replaceAll(" +", " "))
                .filter(it -> it.matches("(file|manifest) .*"))
                .toList();
    }
}
