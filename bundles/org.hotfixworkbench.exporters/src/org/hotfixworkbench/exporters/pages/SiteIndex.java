package org.hotfixworkbench.exporters.pages;

import java.io.Closeable;
import java.io.IOException;

/** What a site has beside its pages, such as an index to search in; told once what there is. */
public interface SiteIndex extends Closeable {

    /** Adds a hotfix. */
    void hotfix(HotfixCard card, Place place, String status) throws IOException;

    /** Adds something else that has a place. */
    void add(Topic topic, String name, String description, Place place) throws IOException;

    /** Completes it. */
    void finish() throws IOException;
}
