package org.hotfixworkbench.dsl.ide.completion;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;

/** What the catalog says of releases, in words. */
final class ReleaseText {

    private ReleaseText() {}

    /** A product with its life, in Markdown. */
    static String of(Product product) {
        StringBuilder text = new StringBuilder();
        heading(text, product.getName(), product.getTitle());
        Codebase codebase = product.getCodebase();
        if (codebase != null && codebase.getName() != null) {
            line(text, "Code base", codebase.getName());
        }
        line(
                text,
                "Architectures",
                joined(product.getArchitectures().stream().map(Architecture::getLiteral).toList()));
        line(
                text,
                "Levels",
                joined(
                        CatalogQueries.levelsOf(product).stream()
                                .map(it -> CatalogQueries.levelName(product, it))
                                .toList()));
        line(text, "Supported", supported(product));
        return text.toString().stripTrailing();
    }

    private static String supported(Product product) {
        if (product.getSupportedFrom() == null && product.getSupportedUntil() == null) {
            return "";
        }
        String extended =
                product.getExtendedUntil() == null
                        ? ""
                        : ", with paid updates until " + product.getExtendedUntil();
        return period(product.getSupportedFrom(), product.getSupportedUntil()) + extended;
    }

    private static String period(@Nullable Object from, @Nullable Object until) {
        return (from == null ? "" : from + " ") + "to " + (until == null ? "an unknown day" : until);
    }

    /** A code base with its products, in Markdown. */
    static String of(Codebase codebase, List<Product> products) {
        StringBuilder text = new StringBuilder();
        heading(text, codebase.getName(), codebase.getTitle());
        line(text, "Products", joined(products.stream().map(Product::getName).toList()));
        line(
                text,
                "Levels",
                joined(
                        codebase.getLevels().stream()
                                .map(it -> it.getName() + " (" + builds(it) + ")")
                                .toList()));
        line(
                text,
                "Branches",
                joined(codebase.getBranches().stream().map(NamedElement::getName).toList()));
        return text.toString().stripTrailing();
    }

    /** "build 7601". */
    static String builds(ServiceLevel level) {
        return (level.getBuilds().size() == 1 ? "build " : "builds ")
                + joined(level.getBuilds().stream().map(String::valueOf).toList());
    }

    /** What tells a branch: "revision 20480..24575". */
    static String of(ServiceBranch branch) {
        if (branch.isDeclared()) {
            return "no number tells it";
        }
        return branch.getRevisions() == null ? "" : "revision " + branch.getRevisions();
    }

    /** Support of a level of a product; empty when the catalog does not know it. */
    static String support(Product product, ServiceLevel level) {
        for (ProductLevel next : product.getLevels()) {
            if (next.getLevel() == level) {
                return "Supported " + period(next.getFrom(), next.getUntil()) + ".";
            }
        }
        return "";
    }

    private static void heading(
            StringBuilder text, @Nullable String name, @Nullable String title) {
        text.append("**").append(title == null ? name : title).append("**\n\n");
    }

    private static void line(StringBuilder text, String what, String value) {
        if (!value.isEmpty()) {
            text.append(what).append(": ").append(value).append("  \n");
        }
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
