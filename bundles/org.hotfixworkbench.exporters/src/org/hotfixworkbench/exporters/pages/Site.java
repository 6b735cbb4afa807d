package org.hotfixworkbench.exporters.pages;

import java.util.List;

/**
 * What is the same on all pages of a site.
 *
 * @param title its title
 * @param lists the lists that it has
 */
public record Site(String title, List<Entry> lists) {

    /** A list that every page leads to. */
    public record Entry(String label, Place place) {}
}
