package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References to elements of other files, which are not loaded when a file is compiled. */
class StubsTest {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;
    private static final URI ELSEWHERE = URI.createURI("test:/elsewhere.hotfix");

    @TempDir Path folder;

    private final ResourceSet files = new ResourceSetImpl();
    private boolean loaded;

    private final Hotfix described = SmallHotfixes.hotfix("described-elsewhere", "Over there");
    private final Hotfix hotfix = SmallHotfixes.hotfix("here", null);
    private final Expectation expectation = MAKE.createExpectation();
    private final Machine machine = MAKE.createMachine();

    @BeforeEach
    void makeAFileThatRefersToAnother() {
        machine.setName("machine-elsewhere");
        files.getResourceFactoryRegistry()
                .getProtocolToFactoryMap()
                .put("test", (Resource.Factory) this::resource);
        Hotfix external = stub(SmallHotfixes.hotfix("KB7", null), "KB7");
        external.setExternal(true);
        Replacement replacement = MAKE.createReplacement();
        replacement.getHotfixes().add(stub(MAKE.createHotfix(), "described-elsewhere"));
        replacement.getHotfixes().add(external);
        hotfix.setReplacement(replacement);
        hotfix.setPrerequisites(
                SmallHotfixes.group(
                        GroupKind.ALL,
                        SmallHotfixes.requires(stub(MAKE.createHotfix(), "described-elsewhere"))));
        expectation.setHotfix(stub(MAKE.createHotfix(), "described-elsewhere"));
        expectation.setMachine(stub(MAKE.createMachine(), "machine-elsewhere"));
        Resource here = new ResourceImpl(URI.createURI("test:/here.hotfix"));
        here.getContents().add(hotfix);
        here.getContents().add(expectation);
        files.getResources().add(here);
    }

    private Resource resource(URI uri) {
        loaded = true;
        return new ResourceImpl(uri);
    }

    private static <T extends NamedElement> T stub(T element, String name) {
        element.setName(name);
        ((InternalEObject) element).eSetProxyURI(ELSEWHERE.appendFragment(name));
        return element;
    }

    private List<Element> elements() {
        return List.of(hotfix, expectation, machine, described);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json", "csv", "tables", "sqlite", "parquet"})
    void noFormatLoadsTheOtherFile(String format) throws IOException {
        Exported.file(format, folder, elements());

        assertFalse(loaded);
    }

    @Test
    void xmiRefersToTheElementsWhereverTheyAreDescribed() throws IOException {
        Document document = XmiFiles.load(Exported.file("xmi", folder, elements()));

        assertEquals(5, document.getElements().size());
        Hotfix here = (Hotfix) document.getElements().get(0);
        Expectation expected = (Expectation) document.getElements().get(1);
        List<Hotfix> replaced = here.getReplacement().getHotfixes();
        assertEquals("Over there", replaced.get(0).getTitle());
        assertEquals(document.getElements().get(3), replaced.get(0));
        assertTrue(replaced.get(1).isExternal());
        assertEquals(document.getElements().get(4), replaced.get(1));
        assertEquals(document.getElements().get(3), expected.getHotfix());
        assertEquals(document.getElements().get(2), expected.getMachine());
    }

    @Test
    void jsonNamesThem() throws IOException {
        String json = Exported.text("json", folder, elements());

        assertTrue(json.contains("\"replaces\": [\"described-elsewhere\", \"KB7\"]"));
        assertTrue(json.contains("{\"hotfix\": \"described-elsewhere\"}"));
        assertTrue(json.contains("\"machine\": \"machine-elsewhere\""));
    }

    @Test
    void aProxyWithoutANameIsResolved() throws IOException {
        Resource there = new ResourceImpl(ELSEWHERE);
        there.getContents().add(described);
        files.getResources().add(there);
        Hotfix proxy = MAKE.createHotfix();
        ((InternalEObject) proxy).eSetProxyURI(ELSEWHERE.appendFragment("/"));
        expectation.setHotfix(proxy);

        String json = Exported.text("json", folder, elements());

        assertTrue(json.contains("\"hotfix\": \"described-elsewhere\",\n      \"machine\""));
    }
}
