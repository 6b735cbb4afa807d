package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** OVAL is what the scanner of OpenSCAP accepts, with the official schemas and their Schematron. */
class OvalExportTest {

    @TempDir Path folder;

    private static FormatChoice choice(String... options) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            values.put(options[i], options[i + 1]);
        }
        return new FormatChoice(Exporters.byId("oval").orElseThrow(), values);
    }

    private Path write(List<? extends Element> elements, String... options) throws IOException {
        Exported.write(choice(options), folder, elements);
        return folder.resolve("oval.xml");
    }

    /** What oscap says; nothing when it accepts the document. */
    private static String refused(Path document) throws IOException, InterruptedException {
        Process oscap =
                new ProcessBuilder("oscap", "oval", "validate", "--schematron", document.toString())
                        .redirectErrorStream(true)
                        .start();
        oscap.getOutputStream().close();
        String said = new String(oscap.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return oscap.waitFor() == 0 ? said : said + "\nexit code " + oscap.exitValue();
    }

    @Test
    void theScannerAcceptsTheSmallModel() throws IOException, InterruptedException {
        assertEquals("", refused(write(new SmallModel().elements())));
    }

    @Test
    void theScannerAcceptsAModelOfNothing() throws IOException, InterruptedException {
        assertEquals("", refused(write(List.of())));
    }

    @Test
    void theScannerSaysWhatIsWrong() throws IOException, InterruptedException {
        Path document = write(new SmallModel().elements());
        Files.writeString(
                document, Files.readString(document).replace("class=\"patch\"", "class=\"fix\""));

        assertTrue(refused(document).contains("class"));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScannerAcceptsRandomModels(long seed) throws IOException, InterruptedException {
        assertEquals("", refused(write(new RandomModel(seed).elements())));
    }

    @Test
    void idsStayWhenOtherHotfixesComeAndGo() throws IOException {
        SmallModel small = new SmallModel();
        List<Element> others = new ArrayList<>(small.elements());
        others.removeIf(it -> it instanceof Hotfix && it != small.hotfixes.credssp);
        Path all = write(small.elements());
        String whole = definition(Files.readString(all), "credssp-ca-chain");
        String alone = definition(Files.readString(write(others)), "credssp-ca-chain");

        // apart from what replaces it
        assertEquals(
                alone,
                whole.replaceFirst(
                        "(?s)\n        <criteria operator=\"OR\" negate.*?</criteria>", ""));
    }

    private static String definition(String document, String hotfix) {
        for (String definition : document.split("(?=\n    <definition )")) {
            if (definition.contains("name=\"" + hotfix + "\"")) {
                return definition.replaceFirst("(?s)</definition>.*", "");
            }
        }
        throw new AssertionError(hotfix);
    }

    @Test
    void theNamespaceIsInEveryId() throws IOException, InterruptedException {
        Path document = write(new SmallModel().elements(), "namespace", "com.example.it-1");
        Matcher ids = Pattern.compile("\"oval:([^:]+):").matcher(Files.readString(document));
        int count = 0;
        while (ids.find()) {
            assertEquals("com.example.it-1", ids.group(1));
            count++;
        }
        assertTrue(count > 100);
        assertEquals("", refused(document));
        IOException failure =
                assertThrows(IOException.class, () -> write(List.of(), "namespace", "a b"));
        assertEquals(
                "oval.namespace is made of letters, digits and ._- only, unlike a b",
                failure.getMessage());
    }

    @Test
    void missingFilesMayBeIgnored() throws IOException, InterruptedException {
        List<Element> elements = new SmallModel().elements();
        assertTrue(Files.readString(write(elements)).contains("Credssp.dll is not there"));
        Path document = write(elements, "missing-files", "ignore");
        assertFalse(Files.readString(document).contains("Credssp.dll is not there"));
        assertEquals("", refused(document));
    }

    @Test
    void theTimeIsThatOfTheNewestHotfix() throws IOException {
        SmallModel small = new SmallModel();
        small.hotfixes.credssp.setReleased(LocalDate.of(2010, 11, 2));
        assertTrue(
                Files.readString(write(small.elements()))
                        .contains("<oval:timestamp>2016-06-14T00:00:00</oval:timestamp>"));
        assertTrue(
                Files.readString(write(List.of()))
                        .contains("<oval:timestamp>1970-01-01T00:00:00</oval:timestamp>"));
    }

    @Test
    void whatNoFileCanHaveIsUnknown() throws IOException {
        SmallModel small = new SmallModel();
        small.hotfixes.bare.setTitle("a\u0001b");

        List<ExportFinding> findings = Exported.write(choice(), folder, small.elements());

        assertEquals(
                List.of(
                        small.hotfixes.odd.getName()
                                + ": the file 'Odd, \"quoted\".dll' has a name or a version that"
                                + " no file can have; its test says unknown",
                        "bare: characters that XML does not have are written as U+FFFD"),
                findings.stream().map(it -> it.element() + ": " + it.message()).toList());
        assertTrue(
                Files.readString(folder.resolve("oval.xml")).contains("<title>a\uFFFDb</title>"));
    }

    /** What the loss table promises. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsCarriedComesBack(long seed) throws Exception {
        List<Element> elements = new RandomModel(seed).elements();
        Map<String, OvalHotfix> read =
                OvalHotfix.read(write(elements)).stream()
                        .collect(Collectors.toMap(OvalHotfix::name, it -> it));

        for (Element element : elements) {
            if (element instanceof Hotfix hotfix && !hotfix.isExternal()) {
                assertEquals(OvalHotfix.of(hotfix), read.remove(hotfix.getName()));
            }
        }
        assertEquals(Map.of(), read);
    }
}
