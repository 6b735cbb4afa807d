package org.hotfixworkbench.exporters.pages;

/**
 * What a link leads to. Whether there is such a page is known at the end; a link to none becomes
 * plain text.
 *
 * @param topic what it is
 * @param name its name as a page shows it
 */
public record Target(Topic topic, String name) {

    /** Cleans the name: those that look the same lead to the same page. */
    public Target {
        name = PageText.clean(name);
    }
}
