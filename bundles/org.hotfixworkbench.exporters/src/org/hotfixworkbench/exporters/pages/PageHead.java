package org.hotfixworkbench.exporters.pages;

import java.util.List;

/**
 * What stands above the sections of a page.
 *
 * @param place where the page is
 * @param parent the list that it belongs to; itself for a list
 * @param title its title
 * @param blocks what stands between title and sections
 * @param contents the sections of the page
 */
public record PageHead(
        Place place, Place parent, String title, List<Block> blocks, List<Entry> contents) {

    /** A line of the table of contents. */
    public record Entry(String id, String heading) {}
}
