package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.kb.KbImporter;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FileEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and hostile sources are read, or refused with a reason, in time that is bounded. */
class ArticleAttackTest {

    private static final int MUTANTS = 40;
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir Path folder;

    private void survives(byte[] bytes, String what) throws IOException {
        Source source = new Sources(folder).bytes("a.txt", bytes);
        assertTimeout(
                LONG,
                () -> {
                    new KbImporter().recognises(source);
                    try {
                        new KbImporter().read(source, Sources.CATALOG);
                    } catch (ImportException e) {
                        assertTrue(e.getMessage().length() > 10, what);
                    }
                },
                what);
    }

    private void survives(String text) throws IOException {
        survives(
                text.getBytes(StandardCharsets.UTF_8),
                text.substring(0, Math.min(60, text.length())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mutants(long seed) throws IOException {
        Random random = new Random(seed);
        try (Stream<Path> files = Files.list(Articles.FOLDER)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i < MUTANTS / 10; i++) {
                    survives(mutant(bytes, random), file + " of seed " + seed);
                }
            }
        }
    }

    private static byte[] mutant(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        int changes = 1 + random.nextInt(30);
        byte[] signs = "|-_*<>&#.,:0 \n\t(x+".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) (1 + random.nextInt(255));
                case 1 -> mutant[at] = signs[random.nextInt(signs.length)];
                case 2 -> {
                    int from = random.nextInt(mutant.length);
                    int length = Math.min(200, mutant.length - Math.max(from, at));
                    System.arraycopy(mutant, from, mutant, at, length);
                }
                default ->
                        mutant =
                                Arrays.copyOf(
                                        mutant, Math.max(1, mutant.length - random.nextInt(200)));
            }
        }
        return mutant;
    }

    @Test
    void everyTruncation() throws IOException {
        byte[] bytes = Files.readAllBytes(Articles.FOLDER.resolve("msmq-items.md"));
        for (int length = 0; length < bytes.length; length += 97) {
            survives(Arrays.copyOf(bytes, length), "first " + length);
        }
    }

    @Test
    void deepNesting() throws IOException {
        survives("<html><body>" + "<div>".repeat(20_000) + "x");
        survives("<table><tr><td>".repeat(2_000));
        survives("# A\n\n[b](http://c)\n\n" + "> ".repeat(20_000) + "x");
        survives("# A\n\n[b](http://c)\n\n" + "*a **b ".repeat(5_000));
        survives("# A\n\n[b](http://c)\n\n" + "[".repeat(10_000));
        survives("# A\n\n[b](http://c)\n\n" + "- ".repeat(20_000) + "x");
    }

    @Test
    void longAndMany() throws IOException {
        survives("|a".repeat(500_000));
        survives(("|" + "a|".repeat(90) + "\n").repeat(5_000));
        survives("File name\n".repeat(10_000));
        survives("File name\nFile size\nDate\n" + "a.dll\n".repeat(10_000));
        survives("   Date  Time  Size  File name\n" + "1/1/99 ".repeat(20_000));
        survives("6.0.600 ".repeat(100_000) + "x".repeat(100_000));
        survives("<table><tr><td colspan=9999 rowspan=9999>a</td></tr></table>".repeat(5_000));
        survives("Windows Server 2008 R2 Service Pack 1 ".repeat(10_000));
        survives("HKEY_LOCAL_MACHINE" + "\\a".repeat(100_000));
        survives("\uE0000\uE000\n\n# A\n\n# B\n\n\uE000999999\uE000\n");
    }

    @Test
    void nulIsNoText() throws IOException {
        ImportException refused =
                assertThrows(
                        ImportException.class,
                        () ->
                                new KbImporter()
                                        .read(
                                                new Sources(folder).text("a.txt", "Symptoms\na\0b"),
                                                Sources.CATALOG));
        assertEquals("holds NUL characters: this is no text", refused.getMessage());
        assertEquals(2, refused.line());
    }

    @Test
    void noiseOfTwoHundredMegabytes() throws IOException {
        Path noise = folder.resolve("noise");
        byte[] block = new byte[1 << 20];
        new Random(1).nextBytes(block);
        try (OutputStream out = Files.newOutputStream(noise)) {
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        Source source = Source.open(noise);
        ImportException refused =
                assertThrows(
                        ImportException.class,
                        () -> new KbImporter().read(source, Sources.CATALOG));
        assertEquals("larger than 32 MiB", refused.getMessage());
        assertEquals(false, new KbImporter().recognises(source));
    }

    /** A table may be long: each row costs the same, and none is lost. */
    @Test
    void twentyThousandRows() throws Exception {
        String head = "# A\n\n## Symptoms\n\nx\n\n### File information\n\n";
        String columns =
                "|File name|File version|File size|Date|Time|Platform|\n|---|---|---|---|---|---|\n";
        String row = "|a.dll|6.1.7601.21932|12,345|29-Feb-2012|05:20|x86|\n";
        Source source = new Sources(folder).text("t.md", head + columns + row.repeat(20_000));

        int rows = 0;
        for (Element element : new KbImporter().read(source, Sources.CATALOG).elements()) {
            for (var all = element.eAllContents(); all.hasNext(); ) {
                rows += all.next() instanceof FileEntry ? 1 : 0;
            }
        }
        assertEquals(20_000, rows);
    }
}
