package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.HotfixClass;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in a browser, opened from the disk. */
class BrowserTest {

    @TempDir Path folder;

    private Browser browser;

    @BeforeEach
    void prepare() throws IOException {
        browser = new Browser(Files.createDirectory(folder.resolve("browser")));
    }

    private String small(String page) throws IOException {
        return address(SiteFiles.html(folder, new SmallModel().elements()), page);
    }

    private static String address(SiteFiles site, String page) {
        return site.root().toUri() + page;
    }

    private static List<String> found(Document page) {
        return page.select("#site-results li").eachText();
    }

    @Test
    void aSearchFindsHotfixesByNameArticleAndTitle() throws Exception {
        Document page = browser.open(small("hotfixes/bare.html#search=credssp"));

        assertEquals("2 found", page.select("#site-results > p").text());
        assertEquals(
                List.of(
                        "credssp-ca-chain Hotfix RDP with CredSSP fails for certificates without AIA"
                                + " Replaced by the \"odd\" one, <1> & more",
                        "Credssp.dll File 1 row"),
                found(page));
        assertTrue(
                page.select("#site-results a")
                        .attr("href")
                        .endsWith("hotfixes/credssp-ca-chain.html"));
        assertEquals(
                List.of("the \"odd\" one, <1> & more Hotfix, KB3161561 Schräge Namen \uD83D\uDE00"),
                found(browser.open(small("index.html#search=3161561"))));
        assertEquals(
                List.of("server2008-rtm-x64 Machine The old file server"),
                found(browser.open(small("products/WindowsVista.html#search=old+SERVER"))));
    }

    @Test
    void aSearchThatFindsNothingSaysSo() throws Exception {
        Document page = browser.open(small("index.html#search=no%20such%20thing"));

        assertEquals("Nothing found", page.select("#site-results > p").text());
    }

    @Test
    void theIndexMayHaveSeveralScripts() throws Exception {
        List<Element> many =
                IntStream.range(0, 4500)
                        .mapToObj(it -> (Element) SmallHotfixes.hotfix("fix-" + it, "Number " + it))
                        .toList();
        SiteFiles site = SiteFiles.html(folder, many);

        assertTrue(site.files().contains("search/3.js"));
        assertEquals(
                List.of("fix-4499 Hotfix Number 4499"),
                found(browser.open(address(site, "index.html#search=fix-4499"))));
        Document most = browser.open(address(site, "index.html#search=fix"));
        assertEquals("4500 found, the first 50 are shown", most.select("#site-results p").text());
        assertEquals(50, found(most).size());
    }

    @Test
    void hostileTextsStayTextsInTheSearch() throws Exception {
        var hostile =
                SmallHotfixes.hotfix("x", "</script><img src=x onerror=alert(1)> &amp; \u2028");
        SiteFiles site = SiteFiles.html(folder, List.of(hostile));

        Document page = browser.open(address(site, "index.html#search=onerror"));

        assertEquals(
                List.of("x Hotfix </script><img src=x onerror=alert(1)> &amp; \u2028"),
                found(page));
        assertEquals(0, page.select("img").size());
    }

    /** Opens pages in a frame of a width, runs a script in each, and reads what it leaves. */
    private String framed(List<String> addresses, int width, String script) throws Exception {
        Path frame = folder.resolve("frame.html");
        Files.writeString(
                frame,
                """
                <!DOCTYPE html><meta charset="utf-8"><title>frame</title>
                <iframe width="%d" height="800"></iframe><pre></pre><script>
                onload = async () => {
                    const frame = document.querySelector("iframe");
                    const told = [];
                    for (const address of ["%s"]) {
                        await new Promise((done) => { frame.onload = done; frame.src = address; });
                        const page = frame.contentDocument;
                        %s
                    }
                    document.querySelector("pre").textContent = told.join("\\n");
                };
                </script>
                """
                        .formatted(width, String.join("\", \"", addresses), script),
                StandardCharsets.UTF_8);
        Document told = browser.open(frame.toUri().toString());
        return told.select("pre").get(0).wholeText();
    }

    @Test
    void theListIsFiltered() throws Exception {
        List<Element> elements = new SmallModel().elements();
        elements.forEach(
                it -> {
                    if (it instanceof org.hotfixworkbench.model.Hotfix hotfix
                            && "bare".equals(hotfix.getName())) {
                        hotfix.setReleaseClass(HotfixClass.SECURITY_UPDATE);
                    }
                });
        SiteFiles site = SiteFiles.html(folder, elements);

        String told =
                framed(
                        List.of(address(site, "index.html")),
                        1200,
                        """
                        const wait = () => new Promise((done) => setTimeout(done, 1000));
                        const text = page.getElementById("site-filter");
                        const group = page.getElementById("site-class");
                        const rows = () => [...page.querySelectorAll("tbody tr th")].map((it) => it.textContent);
                        const set = async (field, value) => {
                            field.value = value;
                            field.dispatchEvent(new Event("input", { bubbles: true }));
                            await wait();
                            told.push(rows() + " / " + page.querySelector(".filter output").textContent);
                        };
                        await set(text, "un");
                        await set(text, "");
                        await set(group, "security update");
                        """);

        assertEquals(
                """
                unconditional / 1 hotfix
                credssp-ca-chain,the "odd" one, <1> & more,unconditional,bare /\s
                bare / 1 hotfix""",
                told);
    }

    @Test
    void nothingIsWiderThanAPhone() throws Exception {
        SiteFiles site = SiteFiles.html(folder, new SmallModel().elements());
        List<String> pages = site.pages().stream().map(it -> address(site, it + ".html")).toList();

        String told =
                framed(
                        pages,
                        360,
                        """
                        const root = page.documentElement;
                        const fits = root.clientWidth <= 360 && root.scrollWidth <= root.clientWidth;
                        const labelled = [...page.querySelectorAll("td")].every(
                            (it) => getComputedStyle(it, "::before").content.length > 2);
                        told.push(fits && labelled ? "legible" : "not legible: " + address);
                        """);

        assertEquals("legible\n".repeat(pages.size()).strip(), told);
    }

    @Test
    void pagesArePrinted() throws Exception {
        Path file = browser.print(small("hotfixes/credssp-ca-chain.html"));

        byte[] bytes = Files.readAllBytes(file);
        assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(bytes.length > 10_000, () -> "only " + bytes.length + " bytes");
    }
}
