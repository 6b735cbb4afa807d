package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;

/**
 * Reads what a person has copied: cells of a web page or a spreadsheet, or a piece of an article.
 * It is read like an article; but tabs separate cells, and rows may stand without their headings.
 */
public final class PastedReader {

    /** What Windows puts before HTML on the clipboard. */
    private static final Pattern CLIPBOARD_HEAD = Pattern.compile("Version:\\d[^<]{0,1000}(?=<)");

    private static final Pattern HTML =
            Pattern.compile(
                    "\\s*(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype|html|head|body|meta|style|article"
                            + "|section|div|p|pre|span|h[1-6]|ul|b|a|google-sheets-html-origin"
                            + "|table|(?<part>thead|tbody|tr|td|th))\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern MARKDOWN_RULE = Pattern.compile("\\s*\\|[-:| ]*-{3,}[-:| ]*");

    private PastedReader() {}

    /** Reads a text of the clipboard into the normal form of articles. */
    public static Article read(String text, RepairLog log) {
        String content = CLIPBOARD_HEAD.matcher(text).lookingAt() ? withoutHead(text) : text;
        Matcher html = HTML.matcher(content);
        if (html.lookingAt()) {
            return html(
                    html.group("part") == null ? content : "<table>" + content + "</table>", log);
        }
        List<Line> lines = ArticleReader.lines(content);
        boolean markdown =
                lines.stream().anyMatch(it -> MARKDOWN_RULE.matcher(it.text()).matches());
        return markdown ? MarkdownReader.read(lines, log) : plain(lines, log);
    }

    /** The lines keep their numbers. */
    private static String withoutHead(String text) {
        int start = text.indexOf('<');
        return text.substring(0, start).replaceAll("[^\\n]", "") + text.substring(start);
    }

    private static Article html(String content, RepairLog log) {
        Article article = HtmlReader.read(content, log);
        if (article.blocks().stream().anyMatch(Block.Table.class::isInstance)) {
            return article;
        }
        List<Line> lines = new ArrayList<>();
        for (Block block : article.blocks()) {
            String words =
                    switch (block) {
                        case Block.Heading it -> it.text();
                        case Block.Paragraph it -> it.text();
                        case Block.Item it -> it.text();
                        case Block.Table it -> "";
                    };
            lines.add(new Line(block.line(), words));
        }
        return plain(lines, log);
    }

    private static Article plain(List<Line> lines, RepairLog log) {
        return new Article(null, Map.of(), TextScanner.ofPasted(lines, log).scan());
    }
}
