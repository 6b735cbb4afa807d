package org.hotfixworkbench.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;

/** Says in words for which releases of Windows something is. */
public final class Releases {

    /** More products than that are counted. */
    private static final int NAMED = 4;

    private final Catalog catalog;

    /** Takes the releases that are known. */
    public Releases(Catalog catalog) {
        this.catalog = catalog;
    }

    /** "Windows 7 SP1 and Windows Server 2008 R2 SP1, LDR branch". */
    public String of(ServiceLevel level, @Nullable ServiceBranch branch) {
        return products(level) + (branch == null ? "" : ", " + branch.getName() + " branch");
    }

    /**
     * "Windows Vista SP1 and Windows Server 2008 RTM": each product has its own word for a level.
     */
    String products(ServiceLevel level) {
        List<String> names = new ArrayList<>();
        Codebase codebase = (Codebase) level.eContainer();
        for (Product product : catalog.productsOf(codebase)) {
            if (CatalogQueries.levelsOf(product).contains(level)) {
                names.add(title(product) + " " + CatalogQueries.levelName(product, level));
            }
        }
        if (names.isEmpty()) {
            return title(codebase) + " " + level.getName();
        }
        if (names.size() <= NAMED) {
            return Words.and(names);
        }
        List<String> shown = new ArrayList<>(names.subList(0, NAMED));
        shown.add(names.size() - NAMED + " more");
        return Words.and(shown);
    }

    /** The title of a product, else its name. */
    static String title(Product product) {
        return product.getTitle() == null ? String.valueOf(product.getName()) : product.getTitle();
    }

    /** The title of a code base, else its name. */
    static String title(Codebase codebase) {
        return codebase.getTitle() == null
                ? String.valueOf(codebase.getName())
                : codebase.getTitle();
    }

    /** "build 6002 or 6003, released 2009-04-29". */
    static String level(ServiceLevel level) {
        List<String> builds = level.getBuilds().stream().map(String::valueOf).toList();
        return level.getName()
                + " of "
                + ((Codebase) level.eContainer()).getName()
                + ", build "
                + Words.or(builds)
                + (level.getRevisions() == null ? "" : ", revision " + level.getRevisions())
                + (level.getReleased() == null ? "" : ", released " + level.getReleased());
    }

    /** "LDR, revision 20480..24575". */
    static String branch(ServiceBranch branch) {
        return branch.getName()
                + (branch.getRevisions() == null ? "" : ", revision " + branch.getRevisions())
                + (branch.isDeclared() ? ", stated by each file" : "");
    }
}
