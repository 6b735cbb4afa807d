package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.Release;
import org.hotfixworkbench.core.rules.Analysis;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;

/**
 * All that a hotfix demands of a machine, and the machines there are. Products that the catalog
 * does not have are among them, so that nothing is proved from its gaps: one of an unknown code
 * base, and one of each code base that is delivered for and has no product.
 */
public final class Problem {

    /** The problem of a hotfix whose derived values are set; all questions about it share one. */
    public static final Analysis<Hotfix, Problem> READ = Problem::new;

    private final Hotfix hotfix;
    private final Variables variables = new Variables();
    private final Formula prerequisites;
    private final Formula appliesTo;
    private final Formula notInstalled;
    private final Delivery delivery;
    private final Demands everything;
    private final List<Release> releases;
    private @Nullable Boolean possible;

    Problem(Hotfix hotfix, Catalog catalog) {
        this.hotfix = hotfix;
        FormulaReader reader = new FormulaReader(hotfix, variables);
        this.prerequisites = reader.prerequisites();
        this.appliesTo = reader.appliesTo();
        this.notInstalled = reader.notInstalled();
        this.delivery = Delivery.of(hotfix);
        List<Formula> all = new ArrayList<>(Formula.conjuncts(prerequisites));
        all.add(appliesTo);
        all.add(notInstalled);
        this.everything = demands(all, EnumSet.allOf(Supply.class));
        this.releases = releases(hotfix, catalog);
    }

    private static List<Release> releases(Hotfix hotfix, Catalog catalog) {
        List<Release> releases = new ArrayList<>(catalog.releases());
        for (Payload payload : hotfix.getPayloads()) {
            Elements.codebase(payload)
                    .filter(it -> catalog.productsOf(it).isEmpty())
                    .ifPresent(it -> releases.addAll(Release.withoutProduct(it)));
        }
        releases.add(Release.UNKNOWN);
        return releases;
    }

    /**
     * A machine that meets all demands.
     *
     * @param release what it runs
     * @param architecture its architecture; null when not known
     * @param assignment what is installed, no more than is needed
     * @param sure false when something that is not stated had to be taken for granted
     */
    record Solution(
            Release release,
            @Nullable Architecture architecture,
            Assignment assignment,
            boolean sure) {}

    /** The best machine that meets the demands; null when there is none. */
    @Nullable
    Solution solve(Demands demands) {
        Solver solver = new Solver(demands.formulas(), variables.size());
        Solution unsure = null;
        for (Release release : releases) {
            Solution found = solve(demands, release, solver, unsure == null);
            if (found != null && found.sure()) {
                return found;
            }
            unsure = found == null ? unsure : found;
        }
        return unsure;
    }

    private @Nullable Solution solve(
            Demands demands, Release release, Solver solver, boolean unsureWanted) {
        if (!demands.supplies().isEmpty()
                && demands.delivery().answer(Supply.CODEBASE, release, null) == Answer.NO) {
            return null;
        }
        Architecture system = null;
        Answer best = Answer.NO;
        for (Architecture candidate : release.architectures()) {
            Answer answer = demands.delivery().answer(demands.supplies(), release, candidate);
            if (answer.compareTo(best) > 0) {
                best = answer;
                system = candidate;
            }
            if (best == Answer.YES) {
                break;
            }
        }
        if (release.architectures().isEmpty()) {
            best = demands.delivery().answer(demands.supplies(), release, null);
        }
        boolean sure = best == Answer.YES && release.known();
        if (best == Answer.NO || !sure && !unsureWanted) {
            return null;
        }
        Assignment found = solver.solve(release);
        if (found == null) {
            return null;
        }
        Assignment needed = solver.reduced(release, found, variables);
        return new Solution(release, system, needed, sure && !guesses(needed));
    }

    /** Whether an assignment takes a condition that is not known for granted. */
    boolean guesses(Assignment assignment) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).kind() == Variables.Kind.OPEN && assignment.of(i) != Answer.OPEN) {
                return true;
            }
        }
        return false;
    }

    /** The products that can meet the demands. */
    List<Product> products(Demands demands) {
        Solver solver = new Solver(demands.formulas(), variables.size());
        List<Product> found = new ArrayList<>();
        for (Release release : releases) {
            Product product = release.product();
            if (product != null
                    && !found.contains(product)
                    && solve(demands, release, solver, true) != null) {
                found.add(product);
            }
        }
        return found;
    }

    boolean possible(Demands demands) {
        return solve(demands) != null;
    }

    /** Whether formulas can hold together, whatever the payloads have. */
    boolean possible(List<Formula> formulas) {
        List<Formula> all = new ArrayList<>(formulas);
        all.add(notInstalled);
        return possible(demands(all, Set.of()));
    }

    /** All demands of the hotfix. */
    Demands everything() {
        return everything;
    }

    /** Whether some machine meets all demands of the hotfix. */
    boolean possible() {
        Boolean known = possible;
        if (known == null) {
            known = possible(everything);
            possible = known;
        }
        return known;
    }

    Demands demands(List<Formula> formulas, Set<Supply> supplies) {
        return new Demands(formulas, supplies, delivery);
    }

    /**
     * The least of some demands that cannot be met: without any one of them there is a machine.
     * Demands on files go first, so that the proof rests on as few of them as can be.
     */
    Demands core(Demands demands) {
        Demands rest = demands;
        for (Supply supply : List.of(Supply.FILES, Supply.PACKAGE, Supply.LEVEL, Supply.CODEBASE)) {
            Demands fewer = rest.without(supply);
            if (rest.supplies().contains(supply) && !possible(fewer)) {
                rest = fewer;
            }
        }
        for (int i = rest.formulas().size() - 1; i >= 0; i--) {
            Demands fewer = rest.withoutFormula(i);
            if (!possible(fewer)) {
                rest = fewer;
            }
        }
        return rest;
    }

    Hotfix hotfix() {
        return hotfix;
    }

    Variables variables() {
        return variables;
    }

    Formula prerequisites() {
        return prerequisites;
    }

    Formula appliesTo() {
        return appliesTo;
    }

    Formula notInstalled() {
        return notInstalled;
    }

    Delivery delivery() {
        return delivery;
    }

    List<Release> releases() {
        return releases;
    }
}
