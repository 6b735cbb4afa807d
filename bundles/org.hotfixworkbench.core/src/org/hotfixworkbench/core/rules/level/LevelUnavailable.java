package org.hotfixworkbench.core.rules.level;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.StatedProducts;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.rules.manifest.ManifestVersions;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds files of a level that no product in question ever had, once for every level.
 *
 * <p>Domain: Windows Server 2008 was released at the level that Windows Vista calls SP1, so that it
 * has no files of build 6000 ("Service Pack 1 is integrated", CredSSP article), and no IA-64
 * package has. Files of a base release come along with a component (KB2492386) and are left alone.
 */
public final class LevelUnavailable extends Rule<ArchitecturePackage> {

    /** The rule. */
    public LevelUnavailable() {
        super(
                "level-unavailable",
                Family.LEVEL,
                ArchitecturePackage.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "Files are of a service level that no product in question had");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        Elements.codebaseOf(architecture).ifPresent(it -> check(architecture, it, context));
    }

    private static void check(
            ArchitecturePackage architecture, Codebase codebase, RuleContext context) {
        List<Product> products = StatedProducts.of(architecture, codebase, context.catalog());
        Set<ServiceLevel> levels = new HashSet<>();
        products.forEach(it -> levels.addAll(CatalogQueries.levelsOf(it)));
        if (levels.isEmpty()) {
            return;
        }
        ManifestVersions manifests = context.shared(ManifestVersions.READ, architecture);
        Set<ServiceLevel> reported = new HashSet<>();
        for (FileEntry file : Elements.files(architecture)) {
            ServiceLevel level = file.getLevel();
            if (level != null
                    && !levels.contains(level)
                    && !Elements.isBaseRelease(file)
                    && !manifests.carried(file)
                    && reported.add(level)) {
                report(file, architecture, products, context);
            }
        }
    }

    private static void report(
            FileEntry file,
            ArchitecturePackage architecture,
            List<Product> products,
            RuleContext context) {
        List<String> names = products.stream().map(Product::getName).toList();
        context.report(
                Location.of(file, Literals.FILE_ENTRY__VERSION),
                file.getName()
                        + " is of level "
                        + file.getLevel().getName()
                        + " (build "
                        + file.getVersion().build()
                        + "), which "
                        + Words.and(names)
                        + " never had; "
                        + Words.name(architecture)
                        + " is for no other product");
    }
}
