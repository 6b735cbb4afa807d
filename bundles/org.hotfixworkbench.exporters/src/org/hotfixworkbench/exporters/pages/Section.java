package org.hotfixworkbench.exporters.pages;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id what links to it use; made as {@link Directory#slug} does
 * @param heading its heading
 * @param depth 2 for a section of the page, 3 for one within it, and so on
 * @param blocks what is in it
 */
public record Section(String id, String heading, int depth, List<Block> blocks) {

    /** A section of a page. */
    static Section of(String heading, Block... blocks) {
        return new Section(Directory.slug(heading), heading, 2, List.of(blocks));
    }
}
