package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import org.hotfixworkbench.exporters.OutputFolder;

/**
 * How pages are written down. Stateless. The texts that it gets are cleaned by {@link PageText}
 * before they are written; a link has to be written by {@link LateLinks}.
 */
public interface PageFormat {

    /** The folder that the site is in, with a slash behind it. */
    String folder();

    /** The ending of its files, with the dot. */
    String extension();

    /** Writes a section. */
    void section(Section section, StringBuilder out);

    /**
     * A link.
     *
     * @param href where it leads; needs no escaping
     * @param text what it shows, as it was written by this format
     */
    String link(String href, String text);

    /** Writes a page around its sections. */
    void page(Site site, PageHead head, CharSequence sections, StringBuilder out);

    /** What the site has beside its pages. */
    SiteIndex index(OutputFolder folder) throws IOException;
}
