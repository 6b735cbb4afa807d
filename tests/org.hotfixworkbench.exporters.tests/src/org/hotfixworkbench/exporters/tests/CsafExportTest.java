package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The advisories, whose form {@link CsafValidatorTest} looks at. */
class CsafExportTest {

    @TempDir Path folder;

    private final SmallModel model = new SmallModel();

    private JsonObject advisory(String file, String... options) throws IOException {
        FolderTree.write("csaf", folder, model.elements(), options);
        return JsonParser.parseString(Files.readString(folder.resolve("csaf/" + file)))
                .getAsJsonObject();
    }

    private static JsonObject remediation(JsonObject advisory) {
        return advisory.getAsJsonArray("vulnerabilities")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("remediations")
                .get(0)
                .getAsJsonObject();
    }

    private static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        for (JsonElement it : array) {
            texts.add(it.getAsString());
        }
        return texts;
    }

    @Test
    void theProductsAreThoseThatTheHotfixFits() throws IOException {
        JsonObject status =
                advisory("credssp-ca-chain.json")
                        .getAsJsonArray("vulnerabilities")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("product_status");

        assertEquals(
                List.of("WindowsVista/SP1/x86", "WindowsVista/SP1/x64", "WindowsVista/SP2/x64"),
                texts(status.getAsJsonArray("known_affected")));
        assertEquals(
                List.of(
                        "WindowsVista/SP1/x86+hotfix",
                        "WindowsVista/SP1/x64+hotfix",
                        "WindowsVista/SP2/x64+hotfix"),
                texts(status.getAsJsonArray("fixed")));
    }

    @Test
    void whatReplacesItIsToldThoughItComesLater() throws IOException {
        assertEquals(
                "Install credssp-ca-chain. Replaces nothing. Superseded by the \"odd\" one, <1> & more.",
                remediation(advisory("credssp-ca-chain.json")).get("details").getAsString());
    }

    @Test
    void prerequisitesThatTheProductTreeCannotShowAreTold() throws IOException {
        String details =
                remediation(advisory("the_odd_one_1_more.json")).get("details").getAsString();

        assertTrue(
                details.startsWith(
                        "Install KB3161561. Prerequisites: (hotfix credssp-ca-chain and hotfix"
                                + " KB2393802 and feature IIS and not (Windows10) and Windows Vista"
                                + " SP1 or Windows Vista SP2 and (Windows Vista or feature"
                                + " Hyper-V))."),
                details);
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED, system", "POSSIBLE, system", "NONE, none"})
    void theRestartIsThatOfTheSystem(Restart stated, String category) throws IOException {
        model.hotfixes.credssp.setRestart(stated);

        JsonObject restart =
                remediation(advisory("credssp-ca-chain.json")).getAsJsonObject("restart_required");

        assertEquals(category, restart.get("category").getAsString());
        assertEquals(stated == Restart.POSSIBLE, restart.has("details"));
    }

    @Test
    void aRestartThatIsNotStatedIsLeftOut() throws IOException {
        model.hotfixes.credssp.setRestart(Restart.UNSTATED);

        assertFalse(remediation(advisory("credssp-ca-chain.json")).has("restart_required"));
    }

    @ParameterizedTest
    @CsvSource({
        "SECURITY_UPDATE, by-class, csaf_security_advisory",
        "SECURITY_ONLY, by-class, csaf_security_advisory",
        "HOTFIX, by-class, csaf_base",
        "SECURITY_UPDATE, csaf_base, csaf_base",
        "HOTFIX, csaf_security_advisory, csaf_security_advisory"
    })
    void theProfileFollowsFromTheClass(HotfixClass releaseClass, String chosen, String category)
            throws IOException {
        model.hotfixes.credssp.setReleaseClass(releaseClass);

        assertEquals(
                category,
                advisory("credssp-ca-chain.json", "category=" + chosen)
                        .getAsJsonObject("document")
                        .get("category")
                        .getAsString());
    }

    @Test
    void theDayIsTheStatedOneElseThatOfTheNewestRow() throws IOException {
        JsonObject tracking = tracking(advisory("credssp-ca-chain.json"));
        assertEquals("2010-09-17T00:00:00Z", tracking.get("current_release_date").getAsString());
        assertFalse(remediation(advisory("credssp-ca-chain.json")).has("date"));

        model.hotfixes.credssp.setReleased(LocalDate.of(2010, 12, 1));
        JsonObject stated = advisory("credssp-ca-chain.json");
        assertEquals(
                "2010-12-01T00:00:00Z", tracking(stated).get("initial_release_date").getAsString());
        assertEquals("2010-12-01T00:00:00Z", remediation(stated).get("date").getAsString());
    }

    private static JsonObject tracking(JsonObject advisory) {
        return advisory.getAsJsonObject("document").getAsJsonObject("tracking");
    }

    @Test
    void whoPublishesIsChosen() throws IOException {
        JsonObject document =
                advisory(
                                "credssp-ca-chain.json",
                                "publisher=Acme",
                                "publisher-category=vendor",
                                "namespace=https://acme.example",
                                "tlp=AMBER",
                                "language=de-de",
                                "base-url=https://acme.example/csaf",
                                "article-url=https://acme.example/kb/{number}")
                        .getAsJsonObject("document");

        assertEquals(
                "{\"category\":\"vendor\",\"name\":\"Acme\",\"namespace\":\"https://acme.example\"}",
                document.get("publisher").toString());
        assertEquals("{\"tlp\":{\"label\":\"AMBER\"}}", document.get("distribution").toString());
        assertEquals("de-DE", document.get("lang").getAsString());
        assertEquals(
                "https://acme.example/csaf/credssp-ca-chain.json",
                document.getAsJsonArray("references")
                        .get(0)
                        .getAsJsonObject()
                        .get("url")
                        .getAsString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publisher= ",
                "namespace=acme",
                "namespace=a b",
                "language=klingon language",
                "language=",
                "base-url=/csaf",
                "article-url=kb/{number}"
            })
    void aValueThatNoAdvisoryMayHaveIsAnError(String option) {
        IOException error =
                assertThrows(IOException.class, () -> advisory("credssp-ca-chain.json", option));

        assertTrue(
                error.getMessage().startsWith("the option csaf." + option.split("=")[0]),
                error.getMessage());
    }

    @Test
    void whatAnAdvisoryNeedsAndIsNotThereIsTold() throws IOException {
        Hotfix undated = SmallHotfixes.hotfix("undated", "A title");
        Hotfix spaced = SmallHotfixes.hotfix(" spaced", "A title");
        spaced.setReleased(LocalDate.of(2010, 1, 1));
        Hotfix same = SmallHotfixes.hotfix("CREDSSP ca/chain", "A title");
        same.setReleased(LocalDate.of(2010, 1, 1));
        same.setAppliesTo(ServicingFactory.eINSTANCE.createProductList());
        Hotfix forWhat = SmallHotfixes.hotfix("for-what", "A title");
        forWhat.setReleased(LocalDate.of(2010, 1, 1));
        Hotfix again = SmallHotfixes.hotfix("credssp_ca_chain", "A title");
        again.setReleased(LocalDate.of(2010, 1, 1));
        again.setPrerequisites(SmallHotfixes.product(model.catalog.vista, model.catalog.sp1));
        Hotfix first = SmallHotfixes.hotfix("credssp ca chain", "A title");
        first.setReleased(LocalDate.of(2010, 1, 1));
        first.setPrerequisites(SmallHotfixes.product(model.catalog.vista, model.catalog.sp1));
        List<Element> elements = new ArrayList<>(model.elements());
        elements.addAll(List.of(undated, spaced, same, forWhat, first, again));

        assertEquals(
                List.of(
                        "unconditional: an advisory needs a title; not written",
                        "bare: an advisory needs a title; not written",
                        "undated: an advisory needs the day of release; not written",
                        " spaced: the name cannot be the id of an advisory; not written",
                        "CREDSSP ca/chain: an advisory needs a product; not written",
                        "for-what: an advisory needs a product; not written",
                        "credssp_ca_chain: another advisory has the file name"
                                + " credssp_ca_chain.json; not written"),
                FolderTree.messages(FolderTree.write("csaf", folder, elements)));
    }

    @Test
    void aHotfixThatIsReferredToByItsArticleIsTheSame() throws IOException {
        model.hotfixes.credssp.setArticle(KbNumber.parse("KB1234567"));
        Hotfix stub = SmallHotfixes.hotfix("KB1234567", null);
        Hotfix next = SmallHotfixes.hotfix("next", "Next");
        next.setReplacement(ServicingFactory.eINSTANCE.createReplacement());
        next.getReplacement().getHotfixes().add(stub);
        List<Element> elements = new ArrayList<>(model.elements());
        elements.add(next);
        FolderTree.write("csaf", folder, elements);

        JsonObject advisory =
                JsonParser.parseString(
                                Files.readString(folder.resolve("csaf/credssp-ca-chain.json")))
                        .getAsJsonObject();
        assertTrue(
                remediation(advisory)
                        .get("details")
                        .getAsString()
                        .endsWith(" Superseded by next, the \"odd\" one, <1> & more."));
        assertEquals("[\"KB1234567\"]", tracking(advisory).get("aliases").toString());
    }
}
