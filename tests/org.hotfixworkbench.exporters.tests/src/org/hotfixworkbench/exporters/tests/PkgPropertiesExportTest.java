package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.model.value.OsVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The properties files of stand-alone updates. */
class PkgPropertiesExportTest {

    /** How programs read them: a key, and what stands between the first and the last quote. */
    private static final Pattern LINE = Pattern.compile("(?m)^(.*?)=\"(.*)\"\r\n");

    @TempDir Path folder;

    private final SmallModel model = new SmallModel();

    private Map<String, String> written(String... options) throws IOException {
        FolderTree.write("pkgproperties", folder, model.elements(), options);
        return FolderTree.read(folder);
    }

    private static Map<String, String> read(String text) {
        Map<String, String> properties = new TreeMap<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            properties.put(lines.group(1), lines.group(2));
        }
        return properties;
    }

    @Test
    void aFileIsWrittenForEachCodeBaseAndArchitecture() throws IOException {
        model.hotfixes.credssp.setArticle(KbNumber.parse("KB2000000"));

        Map<String, String> files = written();

        assertEquals(
                List.of(
                        "pkgproperties/Windows6.0-KB2000000-x64-pkgProperties.txt",
                        "pkgproperties/Windows6.0-KB2000000-x86-pkgProperties.txt",
                        "pkgproperties/Windows6.0-KB3161561-x64-pkgProperties.txt",
                        "pkgproperties/Windows6.0-KB3161561-x86-pkgProperties.txt"),
                List.copyOf(files.keySet()));
        assertEquals(
                Map.of(
                        "ApplicabilityInfo", "Windows Vista SP1; Windows Vista SP2;",
                        "Applies to", "Windows 6.0",
                        "Build Date", "2010/09/17",
                        "Company", "Microsoft Corporation",
                        "Installation Type", "FULL",
                        "Installer Engine", "Component Based Servicing - WUSA.exe",
                        "KB Article Number", "2000000",
                        "Package Type", "Hotfix",
                        "Processor Architecture", "amd64",
                        "Support Link", "https://support.microsoft.com/help/2000000"),
                read(files.get("pkgproperties/Windows6.0-KB2000000-x64-pkgProperties.txt")));
    }

    @ParameterizedTest
    @CsvSource({
        "6.0, Windows6.0-KB3161561-x86",
        "6.1, Windows6.1-KB3161561-x86",
        "6.2, Windows8-RT-KB3161561-x86",
        "6.3, Windows8.1-KB3161561-x86",
        "10.0, Windows10.0-KB3161561-x86"
    })
    void filesAreNamedAsUpdatesAre(String version, String update) throws IOException {
        model.catalog.nt60.setVersion(OsVersion.parse(version));

        assertTrue(written().containsKey("pkgproperties/" + update + "-pkgProperties.txt"), update);
    }

    @ParameterizedTest
    @CsvSource({
        "SECURITY_UPDATE, Security Update",
        "SECURITY_ONLY, Security Update",
        "CRITICAL_UPDATE, Critical Update",
        "ROLLUP, Update Rollup",
        "PREVIEW, Update Rollup",
        "SERVICE_PACK, Service Pack",
        "FEATURE_PACK, Feature Pack",
        "DRIVER, Driver",
        "SERVICING_STACK, Update",
        "UPDATE, Update"
    })
    void theClassIsTheReleaseType(HotfixClass releaseClass, String type) throws IOException {
        model.hotfixes.odd.setReleaseClass(releaseClass);

        String text = written().values().iterator().next();

        assertEquals(type, read(text).get("Package Type"));
    }

    @Test
    void aQuotationMarkDoesNotEndTheValue() throws IOException {
        model.catalog.vista.setTitle("Windows \"Vista\"\n");

        String text =
                written("company=Acme \"Ltd\"", "article-url=https://acme.example/{number}")
                        .values()
                        .iterator()
                        .next();

        assertEquals("Acme  Ltd ", read(text).get("Company"));
        assertEquals("https://acme.example/3161561", read(text).get("Support Link"));
        assertEquals(
                "Windows  Vista   SP1; Windows  Vista   SP2;", read(text).get("ApplicabilityInfo"));
    }

    @Test
    void whatHasNoStandAloneUpdateIsTold() throws IOException {
        Hotfix old = SmallHotfixes.hotfix("KB100", null);
        model.catalog.server2008.setCodebase(model.catalog.nt52);
        model.catalog.server2008.setFirstLevel(null);
        model.catalog.server2008.setLastLevel(null);
        model.catalog.server2008.getArchitectures().add(Architecture.X86);
        old.setPrerequisites(
                SmallHotfixes.product(model.catalog.server2008, model.catalog.sp2OfNt52));
        Hotfix forNothing = SmallHotfixes.hotfix("KB101", null);
        Hotfix again = SmallHotfixes.hotfix("again", null);
        again.setArticle(KbNumber.parse("KB3161561"));
        again.setPrerequisites(SmallHotfixes.product(model.catalog.vista, model.catalog.sp2));
        List<Element> elements = new ArrayList<>(model.elements());
        elements.addAll(List.of(old, forNothing, again));

        assertEquals(
                List.of(
                        "credssp-ca-chain: the properties of an update need an article number; not written",
                        "unconditional: the properties of an update need an article number; not written",
                        "bare: the properties of an update need an article number; not written",
                        "KB100: Windows Server 2008: not written, there are no stand-alone updates (.msu)",
                        "KB101: the properties of an update need a product; not written",
                        "again: another hotfix has the update Windows6.0-KB3161561-x86; not written",
                        "again: another hotfix has the update Windows6.0-KB3161561-x64; not written"),
                FolderTree.messages(FolderTree.write("pkgproperties", folder, elements)));
    }
}
