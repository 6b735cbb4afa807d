package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are too long for a page, and rows that are too many for the memory. */
class LongSiteTest {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    @TempDir Path folder;

    private static Hotfix hotfix(String name, Architecture architecture, List<FileEntry> files) {
        Hotfix hotfix = SmallHotfixes.hotfix(name, null);
        Payload payload = MAKE.createPayload();
        ArchitecturePackage its = MAKE.createArchitecturePackage();
        its.setArchitecture(architecture);
        its.getEntries().addAll(files);
        payload.getPackages().add(its);
        hotfix.getPayloads().add(payload);
        return hotfix;
    }

    private static FileEntry file(String name, int revision) {
        FileEntry file = MAKE.createFileEntry();
        file.setName(name);
        file.setVersion(new FileVersion(6, 1, 7601, revision));
        return file;
    }

    private static List<FileEntry> files(int count, String name) {
        return IntStream.range(0, count).mapToObj(it -> file(name.formatted(it), it)).toList();
    }

    @Test
    void hotfixesGoOnOnFurtherPages() throws IOException {
        List<Element> many =
                IntStream.range(0, 1001)
                        .mapToObj(it -> (Element) SmallHotfixes.hotfix("fix-" + it, null))
                        .toList();
        SiteFiles site = SiteFiles.html(folder, many);

        assertEquals(500, site.html("index").select(".t-hotfixes tbody tr").size());
        assertEquals(1, site.html("index-3").select(".t-hotfixes tbody tr").size());
        assertEquals("fix-1000", site.html("index-3").select("tbody th").text());
        assertEquals(
                "Page 2 of 3. Previous page Next page",
                site.html("index-2").select(".top p:not(.crumbs)").text());
        assertEquals(
                List.of("index.html", "index-3.html"),
                site.html("index-2").select(".top p:not(.crumbs) a").eachAttr("href"));
        assertFalse(site.pages().contains("index-4"));
    }

    @Test
    void filesAreSplitByLetterAndByNumber() throws IOException {
        List<FileEntry> all = new ArrayList<>(files(700, "a%04d.dll"));
        all.addAll(files(10, "b%d.dll"));
        all.add(file("7z.dll", 1));
        all.add(file("\u00E4.dll", 1));
        SiteFiles site = SiteFiles.html(folder, List.of(hotfix("x", Architecture.X64, all)));

        assertEquals(
                List.of("files/0-9", "files/a", "files/a-2", "files/b", "files/other"),
                site.pages().stream().filter(it -> it.startsWith("files/")).toList());
        assertEquals(
                List.of(
                        "7z.dll 1 1",
                        "a0000.dll to a0499.dll 500 500",
                        "a0500.dll to a0699.dll 200 200",
                        "b0.dll to b9.dll 10 10",
                        "\u00E4.dll 1 1"),
                site.html("files").select("tbody tr").eachText());
        SiteSafetyTest.checkLinks(site);
    }

    @Test
    void aFileWithManyVersionsGoesOnOnTheNextPage() throws IOException {
        SiteFiles site =
                SiteFiles.html(
                        folder, List.of(hotfix("x", Architecture.X64, files(4500, "a.dll"))));

        assertEquals(2000, site.html("files/a").select("tbody tr").size());
        assertEquals(2000, site.html("files/a-2").select("tbody tr").size());
        assertEquals(500, site.html("files/a-3").select("tbody tr").size());
        assertEquals(
                "../files/a.html#file-a.dll",
                site.html("hotfixes/x").select(".t-files a").first().attr("href"));
    }

    @Test
    void moreRowsThanFitIntoMemoryAreSortedAndMerged() throws IOException {
        List<Element> hotfixes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            hotfixes.add(hotfix("x" + i, Architecture.X64, files(4_100, "f%05d.dll")));
        }
        List<FileEntry> again = files(1, "f00000.dll");
        ArchitecturePackage x86 = MAKE.createArchitecturePackage();
        x86.setArchitecture(Architecture.X86);
        x86.getEntries().addAll(again);
        ((Hotfix) hotfixes.get(3)).getPayloads().get(0).getPackages().add(x86);
        SiteFiles site = SiteFiles.html(folder, hotfixes);

        int rows = 0;
        String last = "";
        for (int page = 1; page <= 41; page++) {
            var document = site.html("files/f" + (page == 1 ? "" : "-" + page));
            for (String name : document.select("h2").eachText()) {
                assertTrue(last.compareTo(name) < 0, last + " before " + name);
                last = name;
            }
            rows += document.select("tbody tr").size();
        }
        assertEquals(20_500, rows);
        assertEquals(
                List.of("x64 x0", "x64 x1", "x64 x2", "x64, x86 x3", "x64 x4"),
                site.html("files/f").select("[id=file-f00000.dll] tbody tr").stream()
                        .map(it -> it.child(6).text() + " " + it.child(7).text())
                        .toList());
        try (var left = Files.walk(folder)) {
            assertEquals(List.of(), left.filter(it -> it.toString().endsWith(".tmp")).toList());
        }
    }

    @Test
    void aLongChainIsCutAndSaysSo() throws IOException {
        List<Element> chain = new ArrayList<>();
        Hotfix last = null;
        for (int i = 0; i < 300; i++) {
            Hotfix hotfix = SmallHotfixes.hotfix("fix-" + i, null);
            if (last != null) {
                hotfix.setReplacement(MAKE.createReplacement());
                hotfix.getReplacement().getHotfixes().add(last);
            }
            chain.add(hotfix);
            last = hotfix;
        }
        SiteFiles site = SiteFiles.html(folder, chain);

        var section = site.html("hotfixes/fix-299").getElementById("Replaces");
        assertEquals(200, section.select("tbody tr").size());
        assertEquals("The chain goes on; the nearest 200 are listed.", section.select("p").text());
        assertEquals(99, site.html("hotfixes/fix-99").select("#Replaces tbody tr").size());
    }
}
