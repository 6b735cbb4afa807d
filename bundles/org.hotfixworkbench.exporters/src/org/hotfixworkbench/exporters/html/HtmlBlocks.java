package org.hotfixworkbench.exporters.html;

import java.util.List;
import java.util.Locale;
import org.hotfixworkbench.exporters.pages.Block;
import org.hotfixworkbench.exporters.pages.Column;
import org.hotfixworkbench.exporters.pages.Inline;
import org.hotfixworkbench.exporters.pages.LateLinks;
import org.hotfixworkbench.exporters.pages.PageText;
import org.hotfixworkbench.exporters.pages.TableKind;
import org.hotfixworkbench.exporters.pages.Tone;
import org.hotfixworkbench.exporters.pages.Words;

/** Parts of a section as HTML. */
final class HtmlBlocks {

    private final String heading;
    private final StringBuilder out;

    /**
     * Writes parts of a section.
     *
     * @param heading of the section; a caption that says the same is for those who hear it
     */
    HtmlBlocks(String heading, StringBuilder out) {
        this.heading = heading;
        this.out = out;
    }

    void block(Block block) {
        switch (block) {
            case Block.Paragraph it -> element("p", it.words());
            case Block.Prose it -> PageText.paragraphs(it.text()).forEach(this::paragraph);
            case Block.Notice it -> {
                out.append("<p class=\"notice ").append(id(it.tone())).append("\">");
                words(it.words());
                out.append("</p>\n");
            }
            case Block.Facts it -> facts(it.facts());
            case Block.Bullets it -> bullets(it.items());
            case Block.Table it -> table(it);
        }
    }

    private static String id(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private void paragraph(String text) {
        out.append("<p>");
        HtmlText.append(text, out);
        out.append("</p>\n");
    }

    private void element(String tag, Words words) {
        out.append('<').append(tag).append('>');
        words(words);
        out.append("</").append(tag).append(">\n");
    }

    private void facts(List<Block.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        out.append("<dl class=\"facts\">\n");
        for (Block.Fact fact : facts) {
            out.append("<div><dt>");
            HtmlText.append(fact.name(), out);
            out.append("</dt><dd>");
            words(fact.value());
            out.append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }

    private void bullets(List<Block.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        out.append("<ul>\n");
        for (Block.Item item : items) {
            out.append("<li>");
            words(item.words());
            if (!item.items().isEmpty()) {
                out.append('\n');
                bullets(item.items());
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void table(Block.Table table) {
        TableKind kind = table.kind();
        boolean said = table.caption().equals(heading);
        out.append("<table class=\"t-").append(kind.id()).append("\">\n<caption");
        out.append(said ? " class=\"heard\">" : ">");
        HtmlText.append(table.caption(), out);
        out.append("</caption>\n<thead><tr>");
        for (Column column : kind.columns()) {
            out.append("<th scope=\"col\">");
            HtmlText.append(column.label(), out);
            out.append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Words> row : table.rows()) {
            out.append("<tr><th scope=\"row\">");
            words(row.get(0));
            out.append("</th>");
            for (Words cell : row.subList(1, row.size())) {
                out.append("<td>");
                words(cell);
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    void words(Words words) {
        for (Inline part : words.parts()) {
            switch (part) {
                case Inline.Text it -> HtmlText.append(it.text(), out);
                case Inline.Code it -> {
                    out.append("<code>");
                    HtmlText.append(it.text(), out);
                    out.append("</code>");
                }
                case Inline.Link it -> LateLinks.append(it.target(), HtmlText.of(it.text()), out);
                case Inline.Badge it -> {
                    out.append("<span class=\"badge ").append(id(it.tone())).append("\">");
                    HtmlText.append(it.text(), out);
                    out.append("</span>");
                }
            }
        }
    }
}
