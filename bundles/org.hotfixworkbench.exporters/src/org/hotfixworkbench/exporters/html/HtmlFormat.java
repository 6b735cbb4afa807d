package org.hotfixworkbench.exporters.html;

import java.io.IOException;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.pages.PageFormat;
import org.hotfixworkbench.exporters.pages.PageHead;
import org.hotfixworkbench.exporters.pages.Place;
import org.hotfixworkbench.exporters.pages.Section;
import org.hotfixworkbench.exporters.pages.Site;
import org.hotfixworkbench.exporters.pages.SiteIndex;

/**
 * Pages as HTML, complete without a script; the script adds the search. A policy in every page
 * forbids every resource but the style sheet and the scripts of the site. It names files, too,
 * because for a page that was opened from a disk not every browser takes them for the page's own
 * origin.
 */
final class HtmlFormat implements PageFormat {

    private static final String POLICY =
            "default-src 'none'; script-src 'self' file:; style-src 'self' file:;"
                    + " base-uri 'none'; form-action 'none'";

    /** A table of contents is for pages with this many sections. */
    private static final int CONTENTS = 3;

    @Override
    public String folder() {
        return "html/";
    }

    @Override
    public String extension() {
        return ".html";
    }

    @Override
    public void section(Section section, StringBuilder out) {
        String tag = "h" + section.depth();
        out.append("<section id=\"").append(section.id()).append("\">\n<").append(tag).append('>');
        HtmlText.append(section.heading(), out);
        out.append("</").append(tag).append(">\n");
        HtmlBlocks blocks = new HtmlBlocks(section.heading(), out);
        section.blocks().forEach(blocks::block);
        out.append("</section>\n");
    }

    @Override
    public String link(String href, String text) {
        return "<a href=\"" + href + "\">" + text + "</a>";
    }

    @Override
    public void page(Site site, PageHead head, CharSequence sections, StringBuilder out) {
        Place place = head.place();
        head(site, head, out);
        out.append("<body>\n<a class=\"skip\" href=\"#site-main\">Skip to the content</a>\n");
        header(site, head, out);
        boolean contents = head.contents().size() >= CONTENTS;
        out.append("<main id=\"site-main\"").append(contents ? " class=\"parts\"" : "");
        out.append(">\n<div class=\"top\">\n");
        if (!place.equals(head.parent())) {
            crumbs(site, head, out);
        }
        out.append("<h1>").append(HtmlText.of(head.title())).append("</h1>\n");
        HtmlBlocks blocks = new HtmlBlocks(head.title(), out);
        head.blocks().forEach(blocks::block);
        out.append("</div>\n");
        if (contents) {
            contents(head, out);
        }
        out.append("<div class=\"sections\">\n").append(sections).append("</div>\n</main>\n");
        out.append("<footer><p>Made by Hotfix Workbench from the sources that it was given.</p>");
        out.append("</footer>\n</body>\n</html>\n");
    }

    private static void head(Site site, PageHead head, StringBuilder out) {
        String root = head.place().root();
        String title =
                head.title().equals(site.title())
                        ? head.title()
                        : head.title() + " - " + site.title();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(POLICY);
        out.append(
                "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
        out.append(HtmlText.of(title)).append("</title>\n<link rel=\"stylesheet\" href=\"");
        out.append(root).append("site.css\">\n<script src=\"").append(root);
        out.append("site.js\" defer></script>\n</head>\n");
    }

    private void header(Site site, PageHead head, StringBuilder out) {
        Place place = head.place();
        out.append("<header>\n<a class=\"home\" href=\"").append(place.root());
        out.append("index.html\">").append(HtmlText.of(site.title())).append("</a>\n");
        out.append("<nav aria-label=\"Lists\"><ul>\n");
        for (Site.Entry entry : site.lists()) {
            out.append("<li><a href=\"").append(place.to(entry.place(), extension())).append('"');
            if (entry.place().equals(place)) {
                out.append(" aria-current=\"page\"");
            } else if (entry.place().equals(head.parent())) {
                out.append(" aria-current=\"true\"");
            }
            out.append('>').append(HtmlText.of(entry.label())).append("</a></li>\n");
        }
        out.append("</ul></nav>\n");
        out.append("<search hidden><label for=\"site-search\">Search</label>");
        out.append("<input id=\"site-search\" type=\"search\" autocomplete=\"off\"");
        out.append(" placeholder=\"Name, article, title, file\"></search>\n</header>\n");
        out.append("<section id=\"site-results\" aria-label=\"Found\" hidden></section>\n");
    }

    private static void contents(PageHead head, StringBuilder out) {
        out.append("<nav class=\"contents\" aria-label=\"On this page\"><p>On this page</p><ul>\n");
        for (PageHead.Entry entry : head.contents()) {
            out.append("<li><a href=\"#").append(entry.id()).append("\">");
            HtmlText.append(entry.heading(), out);
            out.append("</a></li>\n");
        }
        out.append("</ul></nav>\n");
    }

    private void crumbs(Site site, PageHead head, StringBuilder out) {
        for (Site.Entry entry : site.lists()) {
            if (entry.place().equals(head.parent())) {
                out.append("<p class=\"crumbs\"><a href=\"");
                out.append(head.place().to(entry.place(), extension())).append("\">");
                out.append(HtmlText.of(entry.label())).append("</a></p>\n");
            }
        }
    }

    @Override
    public SiteIndex index(OutputFolder folder) throws IOException {
        return new SearchIndex(folder);
    }
}
