package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmiExportTest {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    @TempDir Path folder;

    @Test
    void theSmallModelComesBackAsItWas() throws IOException {
        SmallModel model = new SmallModel();
        List<Element> expected = new ArrayList<>(model.elements());
        expected.add(model.hotfixes.external);

        Document loaded = XmiFiles.load(Exported.file("xmi", folder, model.elements()));

        assertTrue(EcoreUtil.equals(XmiFiles.document(expected), loaded));
        assertTrue(EcoreUtil.ProxyCrossReferencer.find(loaded).isEmpty());
        assertTrue(EcoreUtil.ExternalCrossReferencer.find(loaded).isEmpty());
    }

    @Test
    void theProgramOfThePageListsTheHotfixes() throws IOException {
        Path file = Exported.file("xmi", folder, new SmallModel().elements());

        assertEquals(
                """
                credssp-ca-chain: RDP with CredSSP fails for certificates without AIA
                the "odd" one, <1> & more: Schräge Namen \uD83D\uDE00
                unconditional: null
                bare: null
                KB2393802: null
                """,
                outputOfListHotfixes(file));
    }

    private static String outputOfListHotfixes(Path file) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            ListHotfixes.main(file.toString());
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void aModelWithoutElementsIsADocument() throws IOException {
        Document loaded = XmiFiles.load(Exported.file("xmi", folder, List.of()));

        assertTrue(loaded.getElements().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb",
                "a\nb",
                "a\r\nb",
                " blanks ",
                "",
                "]]>",
                "<!-- & -->",
                "\"'\"",
                "\u0085\u2028\u00A0",
                "\uD83D\uDE00",
                "%20",
                "a#b:c/d?",
                "\uFFFD\uE000\uD7FF"
            })
    void everyTextSurvives(String text) throws IOException {
        Hotfix hotfix = SmallHotfixes.hotfix("x" + text, text);
        hotfix.setRegistry(MAKE.createRegistryInformation());
        hotfix.getRegistry().getKeys().add(text);
        AlternativeGroup group = alternatives(hotfix);

        Document loaded = XmiFiles.load(Exported.file("xmi", folder, List.of(group, hotfix)));

        assertTrue(EcoreUtil.equals(XmiFiles.document(List.of(group, hotfix)), loaded));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "a\u001Fb", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00x", "\uD83Dx"})
    void whatXmlCannotHoldIsRefusedByName(String text) {
        Hotfix hotfix = SmallHotfixes.hotfix("here", text);

        IOException refused =
                assertThrows(
                        IOException.class, () -> Exported.file("xmi", folder, List.of(hotfix)));

        assertTrue(refused.getMessage().startsWith("Hotfix 'here': XML has no character U+"));
        assertFalse(Files.exists(folder.resolve("servicing.xmi")));
    }

    @Test
    void aHotfixThatIsOnlyReferredToIsAddedOnce() throws IOException {
        List<AlternativeGroup> groups =
                List.of(
                        alternatives(SmallHotfixes.hotfix("other", null)),
                        alternatives(SmallHotfixes.hotfix("KB7", null)),
                        alternatives(SmallHotfixes.hotfix("KB7", null)));
        groups.get(2).setName("again");
        groups.get(1).setName("more");

        Document loaded = XmiFiles.load(Exported.file("xmi", folder, groups));

        assertEquals(5, loaded.getElements().size());
        Hotfix numbered = (Hotfix) loaded.getElements().get(3);
        assertEquals("KB7", numbered.getName());
        assertEquals("KB7", numbered.getArticle().toString());
        assertTrue(numbered.isExternal());
        Hotfix other = (Hotfix) loaded.getElements().get(4);
        assertEquals("other", other.getName());
        assertEquals(null, other.getArticle());
        assertTrue(other.isExternal());
    }

    @Test
    void aMachineThatIsMissingIsAnError() {
        Expectation expectation = MAKE.createExpectation();
        expectation.setHotfix(SmallHotfixes.hotfix("KB7", null));
        Machine machine = MAKE.createMachine();
        machine.setName("lost");
        expectation.setMachine(machine);

        IOException refused =
                assertThrows(
                        IOException.class,
                        () -> Exported.file("xmi", folder, List.of(expectation)));

        assertEquals("The model refers to what is not in it: [machine/lost]", refused.getMessage());
    }

    @Test
    void twoHotfixesOfOneNameAreAnError() {
        List<Hotfix> twins =
                List.of(
                        SmallHotfixes.hotfix("twin", null),
                        SmallHotfixes.hotfix("twin", "The other one"));

        IOException refused =
                assertThrows(IOException.class, () -> Exported.file("xmi", folder, twins));

        assertEquals("Two elements of the model have the id 'hotfix/twin'", refused.getMessage());
    }

    private static AlternativeGroup alternatives(Hotfix hotfix) {
        AlternativeGroup group = MAKE.createAlternativeGroup();
        group.setName("group");
        group.getHotfixes().add(hotfix);
        return group;
    }
}
