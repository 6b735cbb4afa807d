package org.hotfixworkbench.core.applicability;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.catalog.Release;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * A condition in negation normal form: only leaves are negated. Each node knows the place that it
 * comes from.
 */
sealed interface Formula {

    /** Where it is stated. */
    Location place();

    /** The opposite, in the same normal form and at the same place. */
    Formula negated();

    /** All members hold; holds without members. */
    record All(@NonNull Location place, List<Formula> members) implements Formula {
        @Override
        public Formula negated() {
            return new Any(place, members.stream().map(Formula::negated).toList());
        }
    }

    /** A member holds; never holds without members. */
    record Any(@NonNull Location place, List<Formula> members) implements Formula {
        @Override
        public Formula negated() {
            return new All(place, members.stream().map(Formula::negated).toList());
        }
    }

    /** A variable of {@link Variables} is true, or not. */
    record Literal(@NonNull Location place, int variable, boolean positive, String words)
            implements Formula {
        @Override
        public Formula negated() {
            return new Literal(place, variable, !positive, words);
        }
    }

    /** The machine runs a product at one of some levels, or not; no level means every level. */
    record Runs(
            @NonNull Location place, Product product, List<ServiceLevel> levels, boolean positive)
            implements Formula {
        @Override
        public Formula negated() {
            return new Runs(place, product, levels, !positive);
        }

        boolean holds(Release release) {
            return positive
                    == (product == release.product()
                            && (levels.isEmpty() || levels.contains(release.level())));
        }
    }

    /** The members that all have to hold, nested groups taken apart. */
    static List<Formula> conjuncts(Formula formula) {
        return formula instanceof All all
                ? all.members().stream().flatMap(it -> conjuncts(it).stream()).toList()
                : List.of(formula);
    }

    /** Whether a product is named that has to be there. */
    static boolean namesProduct(Formula formula) {
        return switch (formula) {
            case All it -> it.members().stream().anyMatch(Formula::namesProduct);
            case Any it -> it.members().stream().anyMatch(Formula::namesProduct);
            case Runs it -> it.positive();
            case Literal it -> false;
        };
    }

    /** Whether a level of a product is named that has to be there. */
    static boolean namesLevel(Formula formula) {
        return switch (formula) {
            case All it -> it.members().stream().anyMatch(Formula::namesLevel);
            case Any it -> it.members().stream().anyMatch(Formula::namesLevel);
            case Runs it -> it.positive() && !it.levels().isEmpty();
            case Literal it -> false;
        };
    }
}
