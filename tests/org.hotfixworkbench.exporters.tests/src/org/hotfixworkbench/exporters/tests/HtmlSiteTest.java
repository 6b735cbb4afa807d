package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the small model say, word for word. */
class HtmlSiteTest {

    private static final String ODD = "hotfixes/the-odd-one-1-more";

    @TempDir Path folder;

    private SiteFiles small() throws IOException {
        return SiteFiles.html(folder, new SmallModel().elements());
    }

    private static String texts(Document page, String selector) {
        return String.join("\n", page.select(selector).eachText());
    }

    /** The rows of a table, cells with bars between them. */
    private static String table(Document page, String selector) {
        StringBuilder rows = new StringBuilder();
        for (Element row : page.select(selector + " tr")) {
            rows.append(String.join("|", row.children().stream().map(Element::text).toList()));
            rows.append('\n');
        }
        return rows.toString();
    }

    @Test
    void thereIsAPageForEverything() throws IOException {
        assertEquals(
                """
                alternatives
                codebases/NT10_0
                codebases/NT5_2
                codebases/NT6_0
                expectations
                files
                hotfixes/KB2393802
                hotfixes/bare
                hotfixes/credssp-ca-chain
                hotfixes/the-odd-one-1-more
                hotfixes/unconditional
                index
                machines
                machines/server2008-rtm-x64
                machines/unknown
                products
                products/Windows10
                products/WindowsServer2008
                products/WindowsVista""",
                String.join("\n", small().pages()));
    }

    @Test
    void aHotfixHasTheSectionsOfAnArticle() throws IOException {
        assertEquals(
                """
                Applies to
                Prerequisites
                Registry information
                Restart requirement
                Replacement information
                File information
                Files for Windows 6.0
                x86 package
                x64 package
                Replaced by
                Alternatives""",
                texts(small().html("hotfixes/credssp-ca-chain"), ".sections :is(h2, h3, h4)"));
        assertEquals(
                """
                Symptoms
                Cause
                Applies to
                Prerequisites
                Registry information
                Restart requirement
                Replacement information
                File information
                Files for NT5_2
                ia64 package
                Files of an unstated code base
                package without architecture
                Related articles
                Accepted findings
                Replaces
                Alternatives""",
                texts(small().html(ODD), ".sections :is(h2, h3, h4)"));
    }

    @Test
    void prerequisitesAreAListInWords() throws IOException {
        Element section = small().html(ODD).getElementById("Prerequisites");

        assertEquals("All of these:", section.select("> p").text());
        assertEquals(
                List.of(
                        "hotfix credssp-ca-chain",
                        "hotfix KB2393802",
                        "the feature IIS",
                        "This must not hold: Windows10 at any service level",
                        "Windows Vista SP1 or SP2",
                        "One of these: Windows Vista at any service level the feature Hyper-V"),
                section.select("> ul > li").eachText());
    }

    @Test
    void whatIsNotStatedIsNotMadeUp() throws IOException {
        Document page = small().html("hotfixes/bare");
        for (String id :
                List.of(
                        "Applies-to",
                        "Prerequisites",
                        "Registry-information",
                        "Restart-requirement",
                        "Replacement-information")) {
            assertEquals("not stated", page.select("#" + id + " p").text(), id);
        }
        Document none = small().html("hotfixes/unconditional");
        assertEquals("There are no prerequisites.", none.select("#Prerequisites p").text());
        assertEquals(
                "The machine does not have to be restarted.",
                none.select("#Restart-requirement p").text());
    }

    @Test
    void filesStandInTablesWithTheirBranches() throws IOException {
        Document page = small().html("hotfixes/credssp-ca-chain");

        assertEquals(
                """
                Version|Products|Service level|Branch|Meaning
                6.0.6001.22xxx|Windows Server 2008|SP1|LDR|build 6.0.6001, revisions 22000 to 22999
                6.0.6002.22xxx||SP2|LDR|build 6.0.6002, revisions 22000 to 22999
                6.0.6002.18xxx||||build 6.0.6002, revisions 18000 to 18999
                """,
                table(page, ".t-masks"));
        assertEquals(
                """
                File name|Version|Size|Date|Time|Platform|Level|Branch
                Credssp.dll|6.0.6001.22765|16,384|2010-09-16|16:04|x86|SP1|LDR
                Tspkg.mof||964|2010-03-04||||
                """,
                table(page, ".t-files"));
        assertEquals(
                """
                File name|Version|Size|Date|Time|Platform|Level|Branch|SP requirement|Service branch
                Odd, "quoted".dll|5.2.3790.4566|0|||ia64|SP2|QFE|SP2|SP2QFE
                =wodd.dll||1,500,160|2010-09-16|00:00|||||WOW
                """,
                table(small().html(ODD), ".t-stated-files"));
    }

    @Test
    void keysOfManifestsAreVerified() throws IOException {
        assertEquals(
                """
                File name|Kind|Component|Version|Assembly key|Size|Date|Time
                Update.mum|package manifest||||2,590|2010-09-17|07:35
                x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c405fb88bad9b9de\
                |manifest|microsoft-windows-security-credssp|6.0.6001.22765|c405fb88bad9b9de verified\
                |12,936|2010-09-16|16:22
                """,
                table(small().html("hotfixes/credssp-ca-chain"), ".t-additional-files"));
        assertEquals(
                """
                File name|Kind|Component|Version|Assembly key|Size|Date|Time
                malformed|manifest|||malformed name|||
                @wrong|manifest|wrong||0123456789abcdef does not fit the name|||
                +Ünicode.mum|package manifest||||||
                Update.cat|security catalog||||7|2010-09-16|23:59
                """,
                table(small().html(ODD), ".t-additional-files"));
    }

    @Test
    void acceptedFindingsAndArticlesAreTold() throws IOException {
        Document page = small().html(ODD);

        assertEquals(
                """
                Rule|Where|Reason|Until
                file-date|-x.dll|As printed|2030-01-01
                package-missing|files of an unstated code base|Old article|
                row-duplicate|package without architecture of an unstated code base|As printed|
                """,
                table(page, ".t-accepted"));
        assertEquals(
                List.of("KB824684: Standard terminology", "KB935791"),
                page.select("#Related-articles li").eachText());
    }

    @Test
    void aProductListsItsHotfixesByLevel() throws IOException {
        SiteFiles site = small();

        assertEquals(
                """
                Service level|Builds|Supported from|Supported until|Hotfixes
                RTM|6001||2011-07-12|0
                SP2|6002, 6003|2009-04-28||0
                """,
                table(site.html("products/WindowsServer2008"), ".t-product-levels"));
        assertEquals(
                """
                Hotfix|Title|Class|Released|Architectures|Status
                credssp-ca-chain|RDP with CredSSP fails for certificates without AIA|hotfix||x64, x86|\
                replaced by the "odd" one, <1> & more
                the "odd" one, <1> & more|Schräge Namen \uD83D\uDE00||2016-06-14|x64, x86|not replaced
                """,
                table(site.html("products/WindowsVista"), "#Hotfixes-for-SP1 table"));
        assertEquals(
                List.of("Service levels", "Hotfixes for SP1", "Hotfixes for SP2"),
                site.html("products/WindowsVista").select("h2").eachText());
    }

    @Test
    void theListOfFilesHasAllTheirVersions() throws IOException {
        Document page = small().html("files");

        assertEquals(
                List.of(
                        "'quoted'",
                        "-x.dll",
                        "=wodd.dll",
                        "Credssp.dll",
                        "Odd, \"quoted\".dll",
                        "Tspkg.mof"),
                page.select("h2").eachText());
        assertEquals(
                """
                Version|Level|Branch|Platform|Size|Date (UTC)|Packages|Hotfix
                6.0.6001.22765|SP1|LDR|x86|16,384|2010-09-16 16:04|x86|credssp-ca-chain
                """,
                table(page, "[id=file-credssp.dll] table"));
    }

    @Test
    void machinesAndStatementsAreListed() throws IOException {
        SiteFiles site = small();

        assertEquals(
                """
                Hotfix|Machine|Verdict|Reason|Replaced by
                credssp-ca-chain|server2008-rtm-x64|applicable||
                bare|unknown|superseded|service level|the "odd" one, <1> & more
                """,
                table(site.html("expectations"), ".t-expectations"));
        Document machine = site.html("machines/server2008-rtm-x64");
        assertEquals("The old file server", texts(machine, "h1"));
        assertEquals(
                "The list is complete: what it does not name is not there. KB948465 KB970430",
                machine.select("#Installed-hotfixes > :not(h2)").text());
        assertEquals(
                "Name unknown\nProduct not known\nService level not known\nArchitecture not known",
                texts(site.html("machines/unknown"), ".facts div"));
        assertEquals("Fixes for chains\nchain-fixes-2", texts(site.html("alternatives"), "h2"));
    }

    @Test
    void theTitleIsChosen() throws IOException {
        FormatChoice choice =
                new FormatChoice(
                        Exporters.byId("html").orElseThrow(), Map.of("title", "<b>Ours</b>"));
        Exported.write(choice, folder, new SmallModel().elements());
        String index = Files.readString(folder.resolve("html/index.html"));

        assertTrue(index.contains("<title>&lt;b&gt;Ours&lt;/b&gt;</title>"));
        assertTrue(index.contains("<h1>&lt;b&gt;Ours&lt;/b&gt;</h1>"));
    }
}
