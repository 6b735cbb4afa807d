package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Articles as HTML. Text between tables and headings goes through the reader of plain text. */
final class HtmlReader implements NodeFilter {

    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "svg", "nav", "head", "select");
    private static final Set<String> ENDING =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "main",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "tr",
                    "td",
                    "th",
                    "table",
                    "caption",
                    "body",
                    "form",
                    "hr",
                    "aside",
                    "figure",
                    "center",
                    "details",
                    "summary",
                    "address");

    private static final int DEEPEST = 200;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int offset;
    private final RepairLog log;
    private int textLine = 1;
    private boolean item;

    private HtmlReader(int offset, RepairLog log) {
        this.offset = offset;
        this.log = log;
    }

    static Article read(String html, RepairLog log) {
        Document document = parse(html);
        Map<String, String> properties = new HashMap<>();
        Element canonical = document.selectFirst("link[rel=canonical]");
        if (canonical != null) {
            properties.put("canonical", canonical.attr("href"));
        }
        Element heading = document.selectFirst("h1");
        String title = heading == null ? "" : heading.text().strip();
        if (title.isEmpty()) {
            title = document.title().strip();
        }
        return new Article(title.isEmpty() ? null : title, properties, blocks(document, 0, log));
    }

    /** The parts of a piece of HTML inside another text, which begins after some lines of it. */
    static List<Block> fragment(String html, int linesBefore, RepairLog log) {
        return html.isBlank() ? List.of() : blocks(parse(html), linesBefore, log);
    }

    private static Document parse(String html) {
        return Jsoup.parse(
                html, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    }

    private static List<Block> blocks(Document document, int offset, RepairLog log) {
        HtmlReader reader = new HtmlReader(offset, log);
        NodeTraversor.filter(reader, document.body());
        reader.flush();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("table") && element.selectFirst("table table") == null) {
            flush();
            blocks.add(HtmlTables.read(element, offset));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (level(name) > 0) {
            flush();
            String heading = element.text().strip();
            if (!heading.isEmpty()) {
                blocks.add(
                        new Block.Heading(
                                HtmlTables.lineOf(element) + offset, level(name), heading));
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("pre")) {
            preformatted(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        breaks(name);
        return FilterResult.CONTINUE;
    }

    private void breaks(String name) {
        if (name.equals("li")) {
            flush();
            item = true;
        } else if (name.equals("br")) {
            endLine();
        } else if (ENDING.contains(name) && !(item && text.isEmpty())) {
            endParagraph();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("li")) {
                flush();
            } else if (ENDING.contains(name) && !item) {
                endParagraph();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static int level(String name) {
        return name.length() == 2
                        && name.charAt(0) == 'h'
                        && name.charAt(1) >= '1'
                        && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private void words(TextNode words) {
        if (words.isBlank()) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            return;
        }
        if (text.isEmpty()) {
            textLine = Math.max(1, words.sourceRange().start().lineNumber()) + offset;
        }
        text.append(words.text());
    }

    private void preformatted(Element element) {
        flush();
        int line = HtmlTables.lineOf(element) + offset;
        for (String row : element.wholeText().split("\n", -1)) {
            lines.add(new Line(line, row));
            line++;
        }
        scan();
    }

    private void endLine() {
        String line = text.toString().strip();
        if (!line.isEmpty()) {
            lines.add(new Line(textLine, line));
        }
        text.setLength(0);
    }

    private void endParagraph() {
        endLine();
        lines.add(new Line(textLine, ""));
    }

    private void flush() {
        endLine();
        if (item) {
            String words = String.join(" ", lines.stream().map(Line::text).toList()).strip();
            if (!words.isEmpty()) {
                blocks.add(new Block.Item(lines.get(0).number(), words));
            }
            lines.clear();
            item = false;
        }
        scan();
    }

    private void scan() {
        blocks.addAll(new TextScanner(List.copyOf(lines), false, log).scan());
        lines.clear();
    }
}
