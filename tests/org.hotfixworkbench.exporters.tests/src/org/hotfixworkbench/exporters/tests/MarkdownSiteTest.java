package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hotfixworkbench.model.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown, read by an implementation of CommonMark, says what the HTML says. */
class MarkdownSiteTest {

    private static final List<TablesExtension> TABLES =
            List.of((TablesExtension) TablesExtension.create());

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    private static Node parse(String markdown) {
        return Parser.builder().extensions(TABLES).build().parse(markdown);
    }

    private static Document rendered(SiteFiles site, String page) throws IOException {
        Node node = parse(site.text(page));
        return Jsoup.parse(HtmlRenderer.builder().extensions(TABLES).build().render(node));
    }

    private static List<Element> hostile(long seed) {
        List<Element> elements = new RandomModel(seed).elements();
        HostileTexts.into(elements, seed);
        return elements;
    }

    @Test
    void theSmallModelSaysTheSameInBothFormats() throws IOException {
        compare(new SmallModel().elements());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hostileTextsSayTheSameInBothFormats(long seed) throws IOException {
        compare(hostile(seed));
    }

    private void compare(List<Element> elements) throws IOException {
        SiteFiles html = SiteFiles.html(folder, elements);
        SiteFiles markdown = SiteFiles.markdown(folder, elements);

        assertEquals(html.pages(), markdown.pages());
        for (String page : html.pages()) {
            Document expected = html.html(page);
            Document actual = rendered(markdown, page);
            for (String heading : List.of("h1", "h2", "h3", "h4")) {
                assertEquals(texts(expected, heading), texts(actual, heading), page);
            }
            assertEquals(texts(expected, ".facts div, .sections li"), items(actual), page);
            assertEquals(paragraphs(expected), paragraphs(expected, actual), page);
            assertEquals(tables(expected), tables(actual), page);
        }
    }

    private static List<String> texts(Document document, String selector) {
        return document.select(selector).stream().map(it -> visible(it.text())).toList();
    }

    /** The items of lists; those that are properties without the colon behind their name. */
    private static List<String> items(Document markdown) {
        markdown.select("body > ul > li > strong:first-child")
                .forEach(it -> it.text(it.text().replace(":", "")));
        return texts(markdown, "li");
    }

    private static List<String> paragraphs(Document html) {
        return texts(html, "main p:not(.crumbs, .contents p)");
    }

    /** The paragraphs of Markdown but the line of links and the captions of tables. */
    private static List<String> paragraphs(Document html, Document markdown) {
        Set<String> captions = new HashSet<>();
        texts(html, "caption").forEach(it -> captions.add(it + ":"));
        return texts(markdown, "body > p, blockquote p").stream()
                .skip(1)
                .filter(it -> !captions.contains(it))
                .toList();
    }

    private static List<List<List<String>>> tables(Document document) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (org.jsoup.nodes.Element table : document.select("table")) {
            List<List<String>> rows = new ArrayList<>();
            for (org.jsoup.nodes.Element row : table.select("tr")) {
                rows.add(row.children().stream().map(it -> visible(it.text())).toList());
            }
            tables.add(rows);
        }
        return tables;
    }

    /** Blanks look alike, and before a comma or colon of ours they may be missing. */
    private static String visible(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2028\\u2029\\uFEFF]+", " ")
                .replaceAll(" ([,:])", "$1")
                .strip();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTextBecomesMarkup(long seed) throws IOException {
        SiteFiles site = SiteFiles.markdown(folder, hostile(seed));
        for (String page : site.pages()) {
            parse(site.text(page)).accept(new OnlyOurs(site, page));
        }
    }

    @Test
    void everyLinkOfTheSmallModelLeadsToAPage() throws IOException {
        SiteFiles site = SiteFiles.markdown(folder, new SmallModel().elements());
        for (String page : site.pages()) {
            parse(site.text(page)).accept(new OnlyOurs(site, page));
        }
    }

    /** Fails for what our pages never have, and for links to what is not there. */
    private static final class OnlyOurs extends AbstractVisitor {

        private final SiteFiles site;
        private final String page;

        OnlyOurs(SiteFiles site, String page) {
            this.site = site;
            this.page = page;
        }

        private void fail(Node node) {
            throw new AssertionError(page + ": " + node);
        }

        @Override
        public void visit(HtmlInline node) {
            fail(node);
        }

        @Override
        public void visit(HtmlBlock node) {
            fail(node);
        }

        @Override
        public void visit(Image node) {
            fail(node);
        }

        @Override
        public void visit(FencedCodeBlock node) {
            fail(node);
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            fail(node);
        }

        @Override
        public void visit(ThematicBreak node) {
            fail(node);
        }

        @Override
        public void visit(BlockQuote node) {
            assertTrue(node.getParent() instanceof org.commonmark.node.Document, page);
            visitChildren(node);
        }

        @Override
        public void visit(Link node) {
            String target = node.getDestination();
            assertTrue(target.matches("[A-Za-z0-9._/-]+\\.md"), target);
            Path file = site.root().resolve(page + ".md").resolveSibling(target).normalize();
            assertTrue(Files.isRegularFile(file), page + " to " + target);
            visitChildren(node);
        }
    }
}
