package org.hotfixworkbench.importers.kb.article;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An article in its normal form.
 *
 * @param title its title; null when it states none
 * @param properties what a head of names and values states, such as DOCUMENT of the archive; names
 *     in lower case
 * @param blocks its parts
 */
public record Article(@Nullable String title, Map<String, String> properties, List<Block> blocks) {

    /** Copies the collections. */
    public Article {
        properties = Map.copyOf(properties);
        blocks = List.copyOf(blocks);
    }
}
