package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;

/**
 * Articles as Markdown. Tables of HTML are taken out first, since blank lines in them would end
 * them; paragraphs and code go through the reader of plain text, because they may hold tables that
 * Markdown does not know.
 */
final class MarkdownReader {

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(64)
                    .build();

    private final HtmlRegions regions;
    private final MarkdownTables tables;
    private final RepairLog log;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> pending = new ArrayList<>();

    private MarkdownReader(List<Line> lines, RepairLog log) {
        this.log = log;
        regions = HtmlRegions.takenOutOf(lines, log);
        tables = new MarkdownTables(lines, log);
    }

    static Article read(List<Line> lines, RepairLog log) {
        FrontMatter front = FrontMatter.of(lines);
        MarkdownReader reader = new MarkdownReader(front.rest(), log);
        reader.walk(PARSER.parse(reader.regions.text()));
        reader.flush();
        return new Article(reader.title(front.properties()), front.properties(), reader.blocks);
    }

    private @Nullable String title(Map<String, String> properties) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                return heading.text();
            }
        }
        return properties.get("title");
    }

    /** The line of a node in the source, from 1. */
    static int lineOf(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private void walk(Node root) {
        Node node = root.getFirstChild();
        while (node != null) {
            if (!block(node) && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == root ? null : node.getNext();
        }
    }

    /** Takes a node that is read as a whole; false when it is a container of others. */
    private boolean block(Node node) {
        switch (node) {
            case Heading heading -> {
                flush();
                String text = Markup.plain(InlineText.of(heading).replaceAll("\\s+", " "));
                if (!text.isEmpty()) {
                    blocks.add(new Block.Heading(lineOf(heading), heading.getLevel(), text));
                }
            }
            case TableBlock table -> {
                flush();
                blocks.add(tables.read(table));
            }
            case Paragraph paragraph -> paragraph(paragraph);
            case FencedCodeBlock code -> code(code.getLiteral(), lineOf(code) + 1);
            case IndentedCodeBlock code -> code(code.getLiteral(), lineOf(code));
            case HtmlBlock html -> html(html.getLiteral(), lineOf(html));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void paragraph(Paragraph paragraph) {
        String text = InlineText.of(paragraph);
        int line = lineOf(paragraph);
        if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
            flush();
            blocks.add(new Block.Item(line, Markup.plain(text.replaceAll("\\s+", " "))));
        } else {
            for (String part : text.split("\n", -1)) {
                if (!region(part)) {
                    pending.add(new Line(line, part));
                }
                line += part.isEmpty() ? 0 : 1;
            }
            pending.add(new Line(line, ""));
        }
    }

    private void html(String literal, int first) {
        flush();
        StringBuilder html = new StringBuilder();
        int line = first;
        for (String part : literal.split("\n", -1)) {
            if (regions.marks(part)) {
                blocks.addAll(HtmlReader.fragment(html.toString(), first - 1, log));
                html.setLength(0);
                region(part);
            }
            html.append(regions.marks(part) ? "" : part).append('\n');
            line++;
        }
        blocks.addAll(HtmlReader.fragment(html.toString(), line - 1 - lines(html), log));
    }

    private static int lines(StringBuilder text) {
        return (int) text.chars().filter(it -> it == '\n').count();
    }

    /** Puts the region in place that a line marks; false when it marks none. */
    private boolean region(String line) {
        if (!regions.marks(line)) {
            return false;
        }
        flush();
        blocks.addAll(regions.at(line));
        return true;
    }

    private void code(String literal, int first) {
        flush();
        int line = first;
        for (String part : literal.split("\n", -1)) {
            pending.add(new Line(line, part));
            line++;
        }
        flush();
    }

    private void flush() {
        blocks.addAll(new TextScanner(List.copyOf(pending), true, log).scan());
        pending.clear();
    }
}
