package org.hotfixworkbench.dsl.ide.hover;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;

/** Says what is known of the releases of Windows. */
public final class CatalogTexts {

    private final Catalog catalog;

    /** Takes the releases that are known. */
    public CatalogTexts(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What is known of a product, a code base, or a level or branch of one. */
    public HoverText element(NamedElement element) {
        return switch (element) {
            case Product product -> product(product);
            case Codebase codebase -> codebase(codebase);
            case ServiceLevel level -> level(level);
            case ServiceBranch branch -> branch(branch);
            default -> new HoverText(String.valueOf(element.getName()));
        };
    }

    private HoverText product(Product product) {
        HoverText text = new HoverText(Releases.title(product));
        Codebase codebase = product.getCodebase();
        text.fact("code base", codebase == null ? null : codebase.getName());
        text.fact(
                "levels",
                String.join(
                        ", ",
                        CatalogQueries.levelsOf(product).stream()
                                .map(it -> level(product, it))
                                .toList()));
        text.fact(
                "architectures",
                String.join(
                        ", ",
                        product.getArchitectures().stream().map(it -> it.getLiteral()).toList()));
        if (product.getSupportedFrom() != null || product.getSupportedUntil() != null) {
            text.fact(
                    "supported",
                    span(product.getSupportedFrom(), product.getSupportedUntil())
                            + (product.getExtendedUntil() == null
                                    ? ""
                                    : ", extended to " + product.getExtendedUntil()));
        }
        for (ProductLevel level : product.getLevels()) {
            ServiceLevel known = level.getLevel();
            if (known != null && !known.eIsProxy()) {
                text.fact(
                        CatalogQueries.levelName(product, known) + " supported",
                        span(level.getFrom(), level.getUntil()));
            }
        }
        return text;
    }

    /** The name that the product has for a level, and that of the code base where it differs. */
    private static String level(Product product, ServiceLevel level) {
        String name = CatalogQueries.levelName(product, level);
        return name.equals(level.getName())
                ? name
                : name + " (" + level.getName() + " of the code base)";
    }

    private static String span(@Nullable Object from, @Nullable Object until) {
        return (from == null ? "?" : from) + " to " + (until == null ? "?" : until);
    }

    private HoverText codebase(Codebase codebase) {
        return new HoverText(Releases.title(codebase))
                .fact("version of files", codebase.getVersion())
                .fact("levels", Words.levels(codebase))
                .fact("branches", Words.branches(codebase))
                .fact("cumulative from", codebase.getCumulativeFrom())
                .fact(
                        "products",
                        String.join(
                                ", ",
                                catalog.productsOf(codebase).stream()
                                        .map(Releases::title)
                                        .toList()));
    }

    private HoverText level(ServiceLevel level) {
        return new HoverText(level.getName() + " of " + codebase(level).getName())
                .paragraph(new Releases(catalog).products(level))
                .fact("build", Words.or(builds(level.getBuilds())))
                .fact("revision", level.getRevisions())
                .fact("base revision", level.getBaseRevision())
                .fact("released", level.getReleased());
    }

    private static HoverText branch(ServiceBranch branch) {
        HoverText text = new HoverText(branch.getName() + " of " + codebase(branch).getName());
        if (branch.isDeclared()) {
            text.paragraph("No number tells this branch: each file states it.");
        }
        text.fact("revision", branch.getRevisions());
        return text.fact(
                "build",
                branch.getBuilds().isEmpty()
                        ? null
                        : Words.or(builds(branch.getBuilds())) + ", whatever the revision");
    }

    private static Codebase codebase(NamedElement member) {
        return (Codebase) member.eContainer();
    }

    private static List<String> builds(List<Integer> builds) {
        return builds.stream().map(String::valueOf).toList();
    }
}
