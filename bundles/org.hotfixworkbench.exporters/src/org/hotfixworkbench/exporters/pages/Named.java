package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/** Elements in the words of a page: by the title that people know, as a link to their page. */
final class Named {

    private Named() {}

    /** A product; nothing for none. */
    static Words product(@Nullable Product product) {
        return product == null
                ? Words.NONE
                : link(Topic.PRODUCT, product, product.eIsProxy() ? null : product.getTitle());
    }

    /** A code base; nothing for none. */
    static Words codebase(@Nullable Codebase codebase) {
        return codebase == null
                ? Words.NONE
                : link(Topic.CODEBASE, codebase, codebase.eIsProxy() ? null : codebase.getTitle());
    }

    private static Words link(Topic topic, NamedElement element, @Nullable String title) {
        String name = String.valueOf(element.getName());
        return Words.link(topic, name, title == null || title.isBlank() ? name : title);
    }

    /** A level as a product calls it; nothing for none. */
    static @Nullable String level(@Nullable Product product, @Nullable ServiceLevel level) {
        return product == null || level == null
                ? References.nameOf(level)
                : CatalogQueries.levelName(product, level);
    }

    /** An architecture; nothing when it is not stated. */
    static @Nullable String architecture(Architecture architecture) {
        return architecture == Architecture.UNSTATED ? null : architecture.getLiteral();
    }

    /** Architectures, with commas; nothing for none. */
    static Words architectures(Collection<Architecture> architectures) {
        List<String> names =
                architectures.stream()
                        .filter(it -> it != Architecture.UNSTATED)
                        .map(Architecture::getLiteral)
                        .distinct()
                        .toList();
        return names.isEmpty() ? Words.NONE : Words.of(String.join(", ", names));
    }

    /** "a, b and c". */
    static Words and(List<Words> all) {
        return listed(all, " and ");
    }

    /** "a, b or c". */
    static Words or(List<Words> all) {
        return listed(all, " or ");
    }

    private static Words listed(List<Words> all, String last) {
        if (all.size() < 2) {
            return Words.joined(all, "");
        }
        List<Words> first = new ArrayList<>(all.subList(0, all.size() - 1));
        return Words.joined(first, ", ").and(last).and(all.get(all.size() - 1));
    }
}
