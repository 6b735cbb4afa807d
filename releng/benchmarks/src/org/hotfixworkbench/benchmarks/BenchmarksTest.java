package org.hotfixworkbench.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.applicability.ApplicabilityBenchmark;
import org.hotfixworkbench.benchmarks.corpus.Corpus;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the benchmarks going; no time is judged here. */
class BenchmarksTest {

    private static final int FEW = 20;
    private static final int FIRST_OF_FOURTH_RELEASE = 150;

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void theSameSeedGivesTheSameFiles(@TempDir Path folder) throws IOException {
        CorpusGenerator.generate(folder.resolve("a"), FEW, CorpusGenerator.SEED);
        CorpusGenerator.generate(folder.resolve("b"), FEW, CorpusGenerator.SEED);
        CorpusGenerator.generate(folder.resolve("c"), FEW, CorpusGenerator.SEED + 1);
        Map<String, String> texts = texts(folder.resolve("a"));
        assertEquals(texts, texts(folder.resolve("b")));
        assertNotEquals(texts, texts(folder.resolve("c")));
    }

    @Test
    void everyHotfixHasAHundredRows(@TempDir Path folder) throws IOException {
        CorpusGenerator.generate(folder, FEW, CorpusGenerator.SEED);
        List<String> hotfixes =
                texts(folder).entrySet().stream()
                        .filter(it -> it.getKey().endsWith(".hotfix"))
                        .map(Map.Entry::getValue)
                        .toList();
        assertEquals(FEW, hotfixes.size());
        for (String text : hotfixes) {
            assertEquals(80, rows(text, "file "));
            assertEquals(20, rows(text, "manifest "));
        }
    }

    private static long rows(String text, String keyword) {
        return text.lines().filter(it -> it.trim().startsWith(keyword)).count();
    }

    @Test
    void theCorpusHasNoErrors(@TempDir Path folder) throws Exception {
        assertClean(folder, FEW);
    }

    @Test
    void noReleaseHasErrors(@TempDir Path folder) throws Exception {
        assertClean(folder, FIRST_OF_FOURTH_RELEASE + FEW);
    }

    private static void assertClean(Path folder, int descriptors) throws Exception {
        Corpus corpus =
                CorpusGenerator.generate(
                        folder.resolve("corpus"), descriptors, CorpusGenerator.SEED);
        Outcome outcome = Worker.run(Task.BUILD_ALL, corpus.folder(), folder.resolve("out"));
        assertEquals(new Outcome(corpus.files(), 0, 0), outcome);
        assertTrue(Files.size(folder.resolve("out/servicing.json")) > 0);
    }

    @Test
    void theLexerReadsTheCorpus(@TempDir Path folder)
            throws IOException, SourceReader.UnreadableException {
        Corpus corpus = CorpusGenerator.generate(folder.resolve("corpus"), 1, CorpusGenerator.SEED);
        Outcome outcome = Worker.run(Task.LEX, corpus.folder(), folder);
        assertEquals(corpus.files(), outcome.files());
    }

    /** The engine and the database count the same; of how long they take nothing is said. */
    @Test
    void theDatabaseAgreesWithTheEngine(@TempDir Path folder) throws Exception {
        long pairs = ApplicabilityBenchmark.check(folder, FIRST_OF_FOURTH_RELEASE + FEW, FEW * FEW);
        assertTrue(pairs > 1000, "pairs: " + pairs);
    }
}
