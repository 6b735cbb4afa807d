package org.hotfixworkbench.exporters.xmi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a source describes and what it refers to in other sources.
 *
 * @param described ids of its elements
 * @param hotfixes names of the hotfixes that it refers to
 * @param others ids of the other elements that it refers to, but for those of the catalog
 */
record SourceIds(
        Collection<String> described, Collection<String> hotfixes, Collection<String> others) {

    /** Of a source that is still empty. */
    SourceIds() {
        this(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** What {@link #lists} has made. */
    static SourceIds of(List<List<String>> lists) {
        return new SourceIds(lists.get(0), lists.get(1), lists.get(2));
    }

    /** All of it. */
    List<List<String>> lists() {
        return List.of(List.copyOf(described), List.copyOf(hotfixes), List.copyOf(others));
    }
}
