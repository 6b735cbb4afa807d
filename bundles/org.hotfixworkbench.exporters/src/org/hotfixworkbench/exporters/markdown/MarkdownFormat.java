package org.hotfixworkbench.exporters.markdown;

import java.util.List;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.pages.Block;
import org.hotfixworkbench.exporters.pages.Column;
import org.hotfixworkbench.exporters.pages.HotfixCard;
import org.hotfixworkbench.exporters.pages.Inline;
import org.hotfixworkbench.exporters.pages.LateLinks;
import org.hotfixworkbench.exporters.pages.PageFormat;
import org.hotfixworkbench.exporters.pages.PageHead;
import org.hotfixworkbench.exporters.pages.PageText;
import org.hotfixworkbench.exporters.pages.Place;
import org.hotfixworkbench.exporters.pages.Section;
import org.hotfixworkbench.exporters.pages.Site;
import org.hotfixworkbench.exporters.pages.SiteIndex;
import org.hotfixworkbench.exporters.pages.Topic;
import org.hotfixworkbench.exporters.pages.Words;

/** Pages as Markdown: CommonMark with the tables of GitHub, without HTML. */
final class MarkdownFormat implements PageFormat {

    @Override
    public String folder() {
        return "markdown/";
    }

    @Override
    public String extension() {
        return ".md";
    }

    @Override
    public void section(Section section, StringBuilder out) {
        out.append('\n').append("#".repeat(section.depth())).append(' ');
        out.append(MarkdownText.of(section.heading())).append('\n');
        section.blocks().forEach(it -> block(it, section.heading(), out));
    }

    @Override
    public String link(String href, String text) {
        return text.isBlank() ? text : "[" + text + "](" + withoutPart(href) + ")";
    }

    /** Hosts do not agree on what the parts of a page are called. */
    private static String withoutPart(String href) {
        return href.indexOf('#') > 0 ? href.substring(0, href.indexOf('#')) : href;
    }

    @Override
    public void page(Site site, PageHead head, CharSequence sections, StringBuilder out) {
        out.append("# ").append(MarkdownText.of(head.title())).append("\n\n");
        for (Site.Entry entry : site.lists()) {
            out.append(entry.equals(site.lists().get(0)) ? "" : " · ");
            String label = MarkdownText.of(entry.label());
            out.append(
                    entry.place().equals(head.place())
                            ? label
                            : link(head.place().to(entry.place(), extension()), label));
        }
        out.append('\n');
        head.blocks().forEach(it -> block(it, head.title(), out));
        out.append(sections);
    }

    private static void block(Block block, String heading, StringBuilder out) {
        switch (block) {
            case Block.Paragraph it -> paragraph(words(it.words()), out);
            case Block.Notice it -> paragraph("> " + words(it.words()), out);
            case Block.Prose it ->
                    PageText.paragraphs(it.text())
                            .forEach(text -> paragraph(MarkdownText.of(text), out));
            case Block.Facts it -> {
                out.append('\n');
                for (Block.Fact fact : it.facts()) {
                    out.append("- **").append(MarkdownText.of(fact.name())).append(":** ");
                    out.append(words(fact.value())).append('\n');
                }
            }
            case Block.Bullets it -> {
                out.append('\n');
                bullets(it.items(), "", out);
            }
            case Block.Table it -> table(it, heading, out);
        }
    }

    private static void paragraph(String text, StringBuilder out) {
        out.append('\n').append(text).append('\n');
    }

    private static void bullets(List<Block.Item> items, String indent, StringBuilder out) {
        for (Block.Item item : items) {
            out.append(indent).append("- ").append(words(item.words())).append('\n');
            bullets(item.items(), indent + "  ", out);
        }
    }

    private static void table(Block.Table table, String heading, StringBuilder out) {
        if (!table.caption().equals(heading)) {
            paragraph(MarkdownText.of(table.caption()) + ":", out);
        }
        out.append("\n|");
        for (Column column : table.kind().columns()) {
            out.append(' ').append(MarkdownText.of(column.label())).append(" |");
        }
        out.append("\n|");
        for (Column column : table.kind().columns()) {
            out.append(column.style() == Column.Style.NUMBER ? " ---: |" : " --- |");
        }
        for (List<Words> row : table.rows()) {
            out.append("\n|");
            for (Words cell : row) {
                String text = words(cell, true);
                out.append(text.isEmpty() ? " |" : " " + text + " |");
            }
        }
        out.append('\n');
    }

    private static String words(Words words) {
        return words(words, false);
    }

    private static String words(Words words, boolean cell) {
        StringBuilder out = new StringBuilder();
        for (Inline part : words.parts()) {
            switch (part) {
                case Inline.Text it -> out.append(text(it.text()));
                case Inline.Code it -> out.append(MarkdownText.code(it.text(), cell));
                case Inline.Link it ->
                        LateLinks.append(it.target(), MarkdownText.of(it.text()), out);
                case Inline.Badge it -> out.append(MarkdownText.of(it.text()));
            }
        }
        return out.toString();
    }

    /** Blanks at the ends keep words apart that stand behind each other. */
    private static String text(String text) {
        String before = text.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") && !text.isBlank() ? " " : "";
        return before + MarkdownText.of(text) + after;
    }

    @Override
    public SiteIndex index(OutputFolder folder) {
        return new NoIndex();
    }

    /** Who shows Markdown brings a search. */
    private static final class NoIndex implements SiteIndex {

        @Override
        public void hotfix(HotfixCard card, Place place, String status) {
            // nothing to search in
        }

        @Override
        public void add(Topic topic, String name, String description, Place place) {
            // nothing to search in
        }

        @Override
        public void finish() {
            // nothing was begun
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
