package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.model.value.OsVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * The packages for WSUS, against what sources confirm of their form. That their rules are right
 * shows WsusRulesTest of the command line, on machines.
 */
class WsusExportTest {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;
    private static final String CREDSSP = "wsus/credssp-ca-chain-nt6_0-x86.sdp";

    private static Schema schema;

    @TempDir Path folder;

    private final SmallModel model = new SmallModel();

    @BeforeAll
    static void readSchema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schema =
                factory.newSchema(
                        ProjectFiles.golden().resolveSibling("wsus").resolve("sdp.xsd").toFile());
    }

    private Map<String, String> written(String... options) throws IOException {
        FolderTree.write("wsus", folder, model.elements(), options);
        return FolderTree.read(folder);
    }

    /** What is told of some hotfixes beside those of the model. */
    private List<String> findings(Hotfix... more) throws IOException {
        List<String> names = Arrays.stream(more).map(Hotfix::getName).toList();
        List<Element> elements = new ArrayList<>(model.elements());
        elements.addAll(List.of(more));
        List<ExportFinding> findings = FolderTree.write("wsus", folder, elements);
        return FolderTree.messages(findings).stream()
                .filter(it -> names.contains(it.substring(0, it.indexOf(": "))))
                .toList();
    }

    private Hotfix hotfix(String name) {
        Hotfix hotfix = SmallHotfixes.hotfix(name, "A title");
        hotfix.setReleased(LocalDate.of(2010, 1, 1));
        hotfix.setPrerequisites(SmallHotfixes.product(model.catalog.vista, model.catalog.sp2));
        return hotfix;
    }

    private static void valid(String document) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(document)));
    }

    @Test
    void thePackagesOfTheSmallModelAreValid() throws IOException, SAXException {
        for (String document : written().values()) {
            valid(document);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void packagesOfAnyModelAreValid(long seed) throws IOException, SAXException {
        FolderTree.write("wsus", folder, new RandomModel(seed).elements());

        for (String document : FolderTree.read(folder).values()) {
            valid(document);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lar:Not, lar:Nor",
        "LessThanOrEqualTo, AtMost",
        "22764, 227640",
        "Hotfixes, Quick fixes",
        "sdp:InstallProperties, sdp:Properties"
    })
    void theSchemaSeesWhatIsWrong(String right, String wrong) throws IOException {
        String document = written().get(CREDSSP);

        assertTrue(document.contains(right));
        assertThrows(SAXException.class, () -> valid(document.replace(right, wrong)));
    }

    @Test
    void whatAPackageReplacesIsNamedByIdWhereItIsWritten() throws IOException, SAXException {
        model.hotfixes.credssp.setArticle(KbNumber.parse("KB2000000"));
        Hotfix next = replacing("next", "KB2000001", model.hotfixes.credssp);
        Hotfix last = replacing("last", "KB2000002", next);
        findings(next, last);
        Map<String, String> files = FolderTree.read(folder);

        String newest = files.get("wsus/last-nt6_0-x86.sdp");
        valid(newest);
        assertEquals(
                List.of(id(files.get("wsus/next-nt6_0-x86.sdp")), id(files.get(CREDSSP))),
                newest.lines()
                        .filter(it -> it.contains("<sdp:PackageID>"))
                        .map(it -> it.replaceAll("</?sdp:PackageID>", "").strip())
                        .toList());
        String superseded =
                files.get(CREDSSP)
                        .replaceFirst("(?s).*<sdp:IsSuperseded>", "")
                        .replaceFirst("(?s)</sdp:IsSuperseded>.*", "");
        assertTrue(superseded.contains("HotFixID='KB2000001'"), superseded);
        assertTrue(superseded.contains("HotFixID='KB2000002'"), superseded);
        assertTrue(superseded.contains("HotFixID='KB3161561'"), superseded);
    }

    private Hotfix replacing(String name, String article, Hotfix replaced) {
        Hotfix hotfix = hotfix(name);
        hotfix.setArticle(KbNumber.parse(article));
        hotfix.setReplacement(MAKE.createReplacement());
        hotfix.getReplacement().getHotfixes().add(replaced);
        return hotfix;
    }

    private static String id(String document) {
        return document.replaceFirst("(?s).*? PackageID=\"([^\"]*)\".*", "$1");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, AlwaysRequiresReboot",
        "POSSIBLE, CanRequestReboot",
        "NONE, NeverReboots"
    })
    void theRestartIsTheBehaviour(Restart stated, String behaviour) throws IOException {
        model.hotfixes.credssp.setRestart(stated);

        assertTrue(written().get(CREDSSP).contains("RebootBehavior=\"" + behaviour + "\""));
    }

    @Test
    void aRestartThatIsNotStatedIsLeftOut() throws IOException {
        model.hotfixes.credssp.setRestart(Restart.UNSTATED);

        assertFalse(written().get(CREDSSP).contains("RebootBehavior"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNSTATED, Updates",
        "HOTFIX, Hotfixes",
        "UPDATE, Updates",
        "CRITICAL_UPDATE, Critical Updates",
        "SECURITY_UPDATE, Security Updates",
        "SECURITY_ONLY, Security Updates",
        "ROLLUP, Update Rollups",
        "PREVIEW, Update Rollups",
        "SERVICE_PACK, Service Packs",
        "FEATURE_PACK, Feature Packs",
        "SERVICING_STACK, Updates",
        "DEFINITION_UPDATE, Updates",
        "DRIVER, Drivers",
        "TOOL, Tools"
    })
    void theClassIsTheClassification(HotfixClass releaseClass, String classification)
            throws IOException, SAXException {
        model.hotfixes.credssp.setReleaseClass(releaseClass);

        String document = written().get(CREDSSP);

        valid(document);
        assertTrue(document.contains("UpdateClassification=\"" + classification + "\""));
    }

    @Test
    void productsOfOneVersionAreToldApart() throws IOException {
        model.catalog.server2008.getArchitectures().add(Architecture.X86);

        assertTrue(written().get(CREDSSP).contains("ProductType=\"1\""));
    }

    @Test
    void productsOfOneKindAreToldApartByTheirNames() throws IOException {
        Product longer = MAKE.createProduct();
        longer.setName("WindowsVistaX");
        longer.setTitle("Windows Vista X");
        longer.setCodebase(model.catalog.nt60);
        longer.getArchitectures().add(Architecture.X86);
        List<Element> elements = new ArrayList<>(model.elements());
        elements.add(3, longer);
        FolderTree.write("wsus", folder, elements);

        assertTrue(
                FolderTree.read(folder)
                        .get(CREDSSP)
                        .contains(
                                "Caption like '%Windows%Vista%' and not Caption like"
                                        + " '%Windows%Vista%X%'"));
    }

    @Test
    void optionsAreWritten() throws IOException, SAXException {
        model.hotfixes.credssp.setArticle(KbNumber.parse("KB2000000"));

        String document =
                written("vendor=Acme", "language=de", "article-url=https://acme.example/{number}")
                        .get(CREDSSP);

        valid(document);
        assertTrue(document.contains("VendorName=\"Acme\""));
        assertTrue(document.contains("<sdp:Language>de</sdp:Language>"));
        assertTrue(
                document.contains(
                        "<sdp:MoreInfoUrl>https://acme.example/2000000</sdp:MoreInfoUrl>"));
        assertThrows(IOException.class, () -> written("language=no language"));
    }

    @Test
    void whatAPackageNeedsAndIsNotThereIsTold() throws IOException {
        Hotfix untitled = hotfix("untitled");
        untitled.setTitle(" ");
        Hotfix undated = hotfix("undated");
        undated.setReleased(null);
        Hotfix forWhat = hotfix("for-what");
        forWhat.setPrerequisites(null);
        Hotfix unseen = hotfix("unseen");
        Hotfix control = hotfix("control");
        control.setArticle(KbNumber.parse("KB1000000"));
        control.setTitle("A \u0001 title");

        assertEquals(
                List.of(
                        "untitled: a package needs a title; not written",
                        "undated: a package needs the day of release; not written",
                        "for-what: a package needs a product; not written",
                        "unseen: unseen-nt6_0-x86: without article number and files with versions"
                                + " nothing tells when it is installed; not written",
                        "unseen: unseen-nt6_0-x64: without article number and files with versions"
                                + " nothing tells when it is installed; not written",
                        "control: control-nt6_0-x86: a text has a character that XML does not"
                                + " have; not written",
                        "control: control-nt6_0-x64: a text has a character that XML does not"
                                + " have; not written"),
                findings(untitled, undated, forWhat, unseen, control));
    }

    @Test
    void whatNoRuleCanAskForIsTold() throws IOException {
        Hotfix feature = hotfix("feature");
        feature.setArticle(KbNumber.parse("KB1000001"));
        feature.setPrerequisites(
                SmallHotfixes.group(
                        GroupKind.ALL,
                        SmallHotfixes.product(model.catalog.vista, model.catalog.sp2),
                        feature("IIS")));
        Hotfix needs = hotfix("needs");
        needs.setArticle(KbNumber.parse("KB1000002"));
        needs.setPrerequisites(
                SmallHotfixes.group(
                        GroupKind.ALL,
                        SmallHotfixes.product(model.catalog.vista, model.catalog.sp2),
                        SmallHotfixes.requires(model.hotfixes.credssp)));
        Hotfix again = hotfix("NEEDS");
        again.setArticle(KbNumber.parse("KB1000003"));

        assertEquals(
                List.of(
                        "feature: feature-nt6_0-x86: no rule can ask for features before Windows"
                                + " 7; not written",
                        "feature: feature-nt6_0-x64: no rule can ask for features before Windows"
                                + " 7; not written",
                        "NEEDS: another package has the file name needs-nt6_0-x86.sdp; not written",
                        "NEEDS: another package has the file name needs-nt6_0-x64.sdp; not written",
                        "needs: needs-nt6_0-x86: no rule can ask for credssp-ca-chain, which has"
                                + " no article number; not written",
                        "needs: needs-nt6_0-x64: no rule can ask for credssp-ca-chain, which has"
                                + " no article number; not written"),
                findings(feature, needs, again));
    }

    private static org.hotfixworkbench.model.FeatureCondition feature(String name) {
        org.hotfixworkbench.model.FeatureCondition condition = MAKE.createFeatureCondition();
        condition.setFeature(name);
        return condition;
    }

    @Test
    void aFeatureIsAskedForFromWindows7On() throws IOException, SAXException {
        model.catalog.nt60.setVersion(OsVersion.parse("6.1"));

        Hotfix feature = hotfix("feature");
        feature.setArticle(KbNumber.parse("KB1000001"));
        feature.setPrerequisites(
                SmallHotfixes.group(
                        GroupKind.ALL,
                        SmallHotfixes.product(model.catalog.vista, model.catalog.sp2),
                        feature("O'Hara")));
        findings(feature);
        String asks = FolderTree.read(folder).get("wsus/feature-nt6_0-x64.sdp");
        valid(asks);
        assertTrue(asks.contains("Name='O\\'Hara' and InstallState=1"), asks);
    }

    @Test
    void aLevelThatNoNumberTellsIsTold() throws IOException {
        model.catalog.sp1.getBuilds().clear();
        model.catalog.sp2.getBuilds().clear();
        model.catalog.sp2.getBuilds().add(6000);
        model.catalog.sp2.setName("Update 2");

        List<ExportFinding> findings = FolderTree.write("wsus", folder, model.elements());

        assertTrue(
                FolderTree.messages(findings)
                        .contains(
                                "credssp-ca-chain: no rule can tell Windows Vista SP1 x86, Windows"
                                        + " Vista SP1 x64, Windows Vista Update 2 x64; not written"),
                findings.toString());
    }
}
