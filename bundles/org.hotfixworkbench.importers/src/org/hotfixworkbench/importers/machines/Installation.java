package org.hotfixworkbench.importers.machines;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.importers.products.ProductName;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * An installation of Windows: its version number and the name of its edition.
 *
 * <p>Domain: the number tells the code base, and from 6.0 on the service level; on 5.x the service
 * pack is told beside it.
 *
 * @param major first number
 * @param minor second number
 * @param build third number
 * @param servicePack 0 when none is stated
 */
record Installation(int major, int minor, int build, int servicePack) {

    /** The product; empty when the catalog has none of that name and number. */
    Optional<Product> product(Catalog catalog, String name) {
        List<Product> candidates =
                catalog.products().stream()
                        .filter(it -> it.getCodebase() != null && hasLevel(it))
                        .toList();
        ProductName printed = new ProductName(name);
        String title = printed.title().orElse(printed.isServer() ? serverOf() : "");
        return candidates.stream()
                .filter(it -> title.equals(it.getTitle()) || isX64OfXp(title, it))
                .findFirst();
    }

    /** The edition for x64 is of another code base than the others, and may not say so. */
    private boolean isX64OfXp(String title, Product product) {
        return minor == 2
                && title.equals("Windows XP")
                && String.valueOf(product.getTitle()).startsWith(title);
    }

    /** The server that has this number; editions such as Hyper-V Server may print no year. */
    private String serverOf() {
        return switch (major * 10 + minor) {
            case 52 -> "Windows Server 2003";
            case 60 -> "Windows Server 2008";
            case 61 -> "Windows Server 2008 R2";
            case 62 -> "Windows Server 2012";
            case 63 -> "Windows Server 2012 R2";
            default -> "";
        };
    }

    /** The name of the client or the server that has this number; "" when the catalog has none. */
    String name(boolean server, Catalog catalog) {
        for (Product product : catalog.products()) {
            String title = String.valueOf(product.getTitle());
            if (hasLevel(product) && title.contains("Server") == server && !title.contains("RT")) {
                return title;
            }
        }
        return "";
    }

    private boolean hasLevel(Product product) {
        return level(product).isPresent();
    }

    /** The service level at which it runs a product; empty when that product never had it. */
    Optional<ServiceLevel> level(Product product) {
        Codebase codebase = product.getCodebase();
        if (codebase == null
                || codebase.getVersion() == null
                || codebase.getVersion().major() != major
                || codebase.getVersion().minor() != minor) {
            return Optional.empty();
        }
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            if (level.getBuilds().contains(build) && fits(level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private boolean fits(ServiceLevel level) {
        return level.getRevisions() == null
                || String.valueOf(level.getName())
                        .equals(servicePack == 0 ? "RTM" : "SP" + servicePack);
    }

    @Override
    public String toString() {
        return major
                + "."
                + minor
                + "."
                + build
                + (servicePack == 0 ? "" : " Service Pack " + servicePack);
    }
}
