package org.hotfixworkbench.core.applicability;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.catalog.Release;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/** The machines that a hotfix can apply to, by what they run. */
public final class Reach {

    /**
     * Machines that run the same.
     *
     * @param product name of the product
     * @param level name of the level, in the words of the product
     * @param architecture architecture of the system; null where the catalog does not know it
     */
    public record Target(
            @NonNull String product, @NonNull String level, @Nullable Architecture architecture)
            implements Comparable<Target> {

        @Override
        public int compareTo(Target other) {
            return toString().compareTo(other.toString());
        }

        /** In words: "Windows7 SP1 x64". */
        @Override
        public String toString() {
            String release = product + " " + level;
            return architecture == null ? release : release + " " + architecture.getLiteral();
        }
    }

    private Reach() {}

    /**
     * The releases of the catalog, with their architectures, of which a machine can exist that the
     * hotfix applies to, sorted. What is not stated excludes none.
     *
     * @param hotfix a hotfix whose derived values are set
     * @param catalog the releases of Windows that are known
     * @return empty when its conditions are too intricate to decide
     */
    public static Optional<List<Target>> of(Hotfix hotfix, Catalog catalog) {
        try {
            return Optional.of(targets(new Problem(hotfix, catalog)));
        } catch (Solver.TooHard e) {
            return Optional.empty();
        }
    }

    private static List<Target> targets(Problem problem) {
        Demands demands = problem.everything();
        Solver solver = new Solver(demands.formulas(), problem.variables().size());
        TreeSet<Target> found = new TreeSet<>();
        for (Release release : problem.releases()) {
            Product product = release.product();
            ServiceLevel level = release.level();
            if (product == null || level == null || solver.solve(release) == null) {
                continue;
            }
            String name = String.valueOf(product.getName());
            String levelName = CatalogQueries.levelName(product, level);
            for (Architecture system : release.architectures()) {
                if (isDelivered(problem, release, system)) {
                    found.add(new Target(name, levelName, system));
                }
            }
            if (release.architectures().isEmpty() && isDelivered(problem, release, null)) {
                found.add(new Target(name, levelName, null));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isDelivered(
            Problem problem, Release release, @Nullable Architecture system) {
        return problem.delivery().answer(Supply.FILES, release, system) != Answer.NO;
    }
}
