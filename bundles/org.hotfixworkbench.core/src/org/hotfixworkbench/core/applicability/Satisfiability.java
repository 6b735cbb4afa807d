package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.Release;
import org.hotfixworkbench.model.Hotfix;

/**
 * Whether any machine can exist to which a hotfix applies. The answer is a proof: a machine, or the
 * conditions that exclude each other.
 *
 * <p>Domain: a hotfix applies to a machine that runs a product it applies to, meets its
 * prerequisites, does not have it yet, and is of the architecture of a package with rows of exactly
 * its service level. Service branches exclude no machine: a file is on GDR after a fresh install
 * and on LDR after a hotfix, at every level (blog mrsnrub, "GDR &amp; LDR: The Next Generation",
 * 2010). What other hotfixes demand is not looked at.
 */
public sealed interface Satisfiability {

    /** A machine exists; there may be others. */
    record Satisfiable(Witness witness) implements Satisfiability {}

    /**
     * No machine can exist.
     *
     * @param clashes conditions that exclude each other; without any one of them the others can be
     *     met
     */
    record Unsatisfiable(List<Clash> clashes) implements Satisfiability {
        /** Copies the list. */
        public Unsatisfiable {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * Nobody can tell.
     *
     * @param reason why, as a clause
     */
    record Undecided(String reason) implements Satisfiability {}

    /**
     * Decides about a hotfix whose derived values are set.
     *
     * @param hotfix the hotfix
     * @param catalog the releases of Windows that are known: there are no other products of a code
     *     base that has some
     */
    static Satisfiability of(Hotfix hotfix, Catalog catalog) {
        return of(new Problem(hotfix, catalog));
    }

    /** Decides about the problem of a hotfix. */
    static Satisfiability of(Problem problem) {
        try {
            return decide(problem);
        } catch (Solver.TooHard e) {
            return new Undecided(String.valueOf(e.getMessage()));
        }
    }

    private static Satisfiability decide(Problem problem) {
        Problem.Solution solution = problem.solve(problem.everything());
        if (solution == null) {
            Demands core = problem.core(problem.everything());
            return new Unsatisfiable(new Phrases(problem).clashes(core));
        }
        return solution.sure()
                ? new Satisfiable(witness(solution, problem.variables()))
                : new Undecided(reason(problem, solution));
    }

    private static String reason(Problem problem, Problem.Solution solution) {
        if (problem.delivery().parts().isEmpty()) {
            return "no files are stated";
        }
        if (problem.guesses(solution.assignment())) {
            return "a condition is not known";
        }
        return solution.release().known()
                ? "no row tells for which machines the files are"
                : "the catalog does not have the product";
    }

    private static Witness witness(Problem.Solution solution, Variables variables) {
        Release release = solution.release();
        return new Witness(
                release.product(),
                release.level(),
                solution.architecture(),
                names(solution.assignment(), variables, Variables.Kind.HOTFIX, Answer.YES),
                names(solution.assignment(), variables, Variables.Kind.HOTFIX, Answer.NO),
                names(solution.assignment(), variables, Variables.Kind.FEATURE, Answer.YES),
                names(solution.assignment(), variables, Variables.Kind.FEATURE, Answer.NO));
    }

    private static List<String> names(
            Assignment assignment, Variables variables, Variables.Kind kind, Answer value) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).kind() == kind && assignment.of(i) == value) {
                names.add(variables.get(i).name());
            }
        }
        return names;
    }
}
