package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * The releases of the catalog, numbered. Levels have numbers of their own across all code bases.
 * Names are compared instead of elements: a machine may come from another compilation.
 */
final class Releases {

    private final List<Product> products;
    private final List<Codebase> codebases;
    private final List<ServiceLevel> levels = new ArrayList<>();
    private final List<Codebase> owners = new ArrayList<>();
    private final Map<String, Integer> productNumbers = new HashMap<>();
    private final Map<String, Integer> codebaseNumbers = new HashMap<>();
    private final Map<String, Integer> levelNumbers = new HashMap<>();

    Releases(Catalog catalog) {
        products = catalog.products();
        codebases = catalog.codebases();
        for (int i = 0; i < products.size(); i++) {
            productNumbers.putIfAbsent(String.valueOf(products.get(i).getName()), i);
        }
        for (int i = 0; i < codebases.size(); i++) {
            Codebase codebase = codebases.get(i);
            codebaseNumbers.putIfAbsent(String.valueOf(codebase.getName()), i);
            for (ServiceLevel level : codebase.getLevels()) {
                levelNumbers.putIfAbsent(key(codebase, level.getName()), levels.size());
                levels.add(level);
                owners.add(codebase);
            }
        }
    }

    private static String key(Codebase codebase, @Nullable String level) {
        return codebase.getName() + "/" + level;
    }

    /** The number of a product; -1 when the catalog does not have it. */
    int product(@Nullable Product product) {
        return product == null || product.eIsProxy() ? -1 : product(product.getName());
    }

    int product(@Nullable String name) {
        return name == null ? -1 : productNumbers.getOrDefault(name, -1);
    }

    /** The number of a code base; -1 when the catalog does not have it. */
    int codebase(@Nullable Codebase codebase) {
        return codebase == null || codebase.eIsProxy()
                ? -1
                : codebaseNumbers.getOrDefault(String.valueOf(codebase.getName()), -1);
    }

    /** The number of a level; -1 when the catalog does not have it. */
    int level(@Nullable ServiceLevel level) {
        return level != null && !level.eIsProxy() && level.eContainer() instanceof Codebase owner
                ? levelNumbers.getOrDefault(key(owner, level.getName()), -1)
                : -1;
    }

    /** The number of the level that the code base of a product gives a name. */
    int level(int product, @Nullable String name) {
        Codebase codebase = products.get(product).getCodebase();
        return codebase == null || name == null
                ? -1
                : levelNumbers.getOrDefault(key(codebase, name), -1);
    }

    Product product(int number) {
        return products.get(number);
    }

    /** All code bases, in the order of their numbers. */
    List<Codebase> codebases() {
        return codebases;
    }

    Codebase codebase(int number) {
        return codebases.get(number);
    }

    ServiceLevel level(int number) {
        return levels.get(number);
    }

    /** How many levels there are in all code bases. */
    int levelCount() {
        return levels.size();
    }

    /** The code base of a level. */
    Codebase owner(int level) {
        return owners.get(level);
    }

    /** What a product calls a level. */
    String levelName(int product, int level) {
        return CatalogQueries.levelName(products.get(product), levels.get(level));
    }

    /** The branch of a name in a code base, by its position; -1 for none. */
    static int branch(Codebase codebase, @Nullable ServiceBranch branch) {
        return branch == null ? -1 : codebase.getBranches().indexOf(branch);
    }

    /**
     * What a machine can run, given what is known: one release when product, level and architecture
     * are, every release that agrees with it otherwise. A product that had one level, or one
     * architecture, has no other.
     */
    List<Target> targets(MachineFacts facts) {
        List<Target> targets = new ArrayList<>();
        int known = product(facts.product());
        if (known >= 0) {
            add(known, facts, targets);
        } else {
            for (int product = 0; product < products.size(); product++) {
                add(product, facts, targets);
            }
        }
        return targets;
    }

    /** Every product at every level it had, on each of its architectures. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int product = 0; product < products.size(); product++) {
            Product element = products.get(product);
            int codebase = codebase(element.getCodebase());
            for (ServiceLevel level : CatalogQueries.levelsOf(element)) {
                for (Architecture architecture : element.getArchitectures()) {
                    targets.add(new Target(product, codebase, level(level), architecture));
                }
            }
        }
        return targets;
    }

    private void add(int product, MachineFacts facts, List<Target> targets) {
        Product element = products.get(product);
        int codebase = codebase(element.getCodebase());
        List<Integer> possible = new ArrayList<>();
        int stated = level(product, facts.level());
        if (stated >= 0) {
            possible.add(stated);
        } else {
            CatalogQueries.levelsOf(element).forEach(it -> possible.add(level(it)));
        }
        if (possible.isEmpty()) {
            possible.add(-1);
        }
        List<Architecture> architectures =
                facts.architecture() != Architecture.UNSTATED
                        ? List.of(facts.architecture())
                        : element.getArchitectures();
        for (int level : possible) {
            for (Architecture architecture : architectures) {
                targets.add(new Target(product, codebase, level, architecture));
            }
            if (architectures.isEmpty()) {
                targets.add(new Target(product, codebase, level, Architecture.UNSTATED));
            }
        }
    }
}
