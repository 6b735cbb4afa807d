package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.hotfixworkbench.model.Element;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no text of a source can do to a site, and what every site keeps to. */
class SiteSafetyTest {

    private static final Set<String> TAGS =
            Set.of(
                    ("html head meta title link script body a header nav ul li search label input"
                                    + " section main div h1 h2 h3 h4 p dl dt dd table caption thead"
                                    + " tbody tr th td code span footer")
                            .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "lang",
                    "charset",
                    "http-equiv",
                    "content",
                    "name",
                    "rel",
                    "href",
                    "src",
                    "defer",
                    "class",
                    "id",
                    "aria-label",
                    "aria-current",
                    "hidden",
                    "for",
                    "type",
                    "autocomplete",
                    "placeholder",
                    "scope");

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    private static List<Element> hostile(long seed) {
        List<Element> elements = new RandomModel(seed).elements();
        HostileTexts.into(elements, seed);
        return elements;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTextBecomesMarkup(long seed) throws IOException {
        SiteFiles site = SiteFiles.html(folder, hostile(seed));
        for (String page : site.pages()) {
            Document document = site.html(page);
            String root = page.contains("/") ? "../" : "";
            for (org.jsoup.nodes.Element element : document.getAllElements()) {
                if (element != document) {
                    assertTrue(TAGS.contains(element.tagName()), page + " " + element.tagName());
                }
                for (Attribute attribute : element.attributes()) {
                    assertTrue(ATTRIBUTES.contains(attribute.getKey()), page + " " + attribute);
                }
            }
            assertEquals(List.of(root + "site.js"), document.select("script").eachAttr("src"));
            assertEquals(List.of(root + "site.css"), document.select("link").eachAttr("href"));
            assertEquals("", document.select("script").html());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLinkLeadsToAPageOfTheSite(long seed) throws IOException {
        SiteFiles site = SiteFiles.html(folder, hostile(seed));
        checkLinks(site);
    }

    @Test
    void everyLinkOfTheSmallModelLeadsToAPage() throws IOException {
        checkLinks(SiteFiles.html(folder, new SmallModel().elements()));
    }

    /** Every link is relative, its file is there, and the part of the page, too. */
    static void checkLinks(SiteFiles site) throws IOException {
        int count = 0;
        for (String page : site.pages()) {
            Set<String> ids = new HashSet<>();
            for (String id : site.html(page).select("[id]").eachAttr("id")) {
                assertTrue(ids.add(id), page + " has twice " + id);
            }
            for (String href : site.html(page).select("a").eachAttr("href")) {
                assertTrue(href.matches("[A-Za-z0-9._/#-]+"), href);
                URI target = URI.create(page + ".html").resolve(href);
                String path = href.startsWith("#") ? page + ".html" : target.getPath();
                assertTrue(Files.isRegularFile(site.root().resolve(path)), page + " to " + href);
                String part = target.getFragment();
                if (part != null) {
                    String other = path.substring(0, path.length() - ".html".length());
                    assertTrue(site.html(other).getElementById(part) != null, page + " to " + href);
                }
                count++;
            }
        }
        assertTrue(count > 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void htmlIsWellFormed(long seed) throws IOException {
        SiteFiles site = SiteFiles.html(folder, hostile(seed));
        for (String page : site.pages()) {
            Parser parser = Parser.htmlParser().setTrackErrors(100);
            parser.parseInput(site.text(page), "");
            List<ParseError> errors = new ArrayList<>(parser.getErrors());
            assertEquals(List.of(), errors, page);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesOfFilesSuitEverySystem(long seed) throws IOException {
        Set<String> names = new HashSet<>();
        for (String file : SiteFiles.html(folder, hostile(seed)).files()) {
            assertTrue(names.add(file.toLowerCase(Locale.ROOT)), file);
            assertTrue(file.matches("([A-Za-z0-9_-][A-Za-z0-9._-]*/?)+"), file);
            String name = file.substring(file.lastIndexOf('/') + 1);
            assertFalse(name.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?"), file);
            assertTrue(name.length() < 120, file);
        }
    }

    @Test
    void namesThatDifferInCaseAloneHavePagesOfTheirOwn() throws IOException {
        SiteFiles site =
                SiteFiles.html(
                        folder,
                        List.of(
                                SmallHotfixes.hotfix("KB1", "First"),
                                SmallHotfixes.hotfix("kb1", "Second"),
                                SmallHotfixes.hotfix("kb1!", "Third"),
                                SmallHotfixes.hotfix("CON", "Device"),
                                SmallHotfixes.hotfix("..", "Points"),
                                SmallHotfixes.hotfix("\u4E2D", "Chinese")));

        assertEquals("First", site.html("hotfixes/KB1").select("h1").text());
        assertEquals("Second", site.html("hotfixes/kb1-2").select("h1").text());
        assertEquals("Third", site.html("hotfixes/kb1-3").select("h1").text());
        assertEquals("Device", site.html("hotfixes/CON-").select("h1").text());
        assertEquals("Points", site.html("hotfixes/unnamed").select("h1").text());
        assertEquals("Chinese", site.html("hotfixes/unnamed-2").select("h1").text());
        checkLinks(site);
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        SiteFiles site = SiteFiles.html(folder, new SmallModel().elements());
        for (String file : site.files()) {
            String text = Files.readString(site.root().resolve(file));
            assertFalse(text.matches("(?s).*(https?:|//[a-z]|url\\(|@import).*"), file);
        }
        for (String page : site.pages()) {
            String policy =
                    site.html(page)
                            .select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content");
            assertEquals(
                    "default-src 'none'; script-src 'self' file:; style-src 'self' file:;"
                            + " base-uri 'none'; form-action 'none'",
                    policy);
        }
    }
}
