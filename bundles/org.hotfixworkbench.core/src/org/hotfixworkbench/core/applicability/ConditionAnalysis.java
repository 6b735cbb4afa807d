package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * What is odd about the prerequisites of a hotfix: parts that can never hold, and parts that change
 * nothing. All answers are proved; where nothing can be proved there is none.
 */
public final class ConditionAnalysis {

    private final Problem problem;

    private ConditionAnalysis(Problem problem) {
        this.problem = problem;
    }

    /** The parts that can never hold, whatever the payloads have; the smallest such parts. */
    public static List<Remark> contradictions(Problem problem) {
        return analyse(
                problem, (it, remarks) -> it.contradictions(it.problem.prerequisites(), remarks));
    }

    /** Whether the prerequisites as a whole can never hold, so that contradictions are reported. */
    public static boolean impossible(Problem problem) {
        try {
            return !problem.possible(List.of(problem.prerequisites()));
        } catch (Solver.TooHard e) {
            return false;
        }
    }

    /**
     * The alternatives that can hold, but never where the hotfix can install. Left out are those
     * whose code base or level has no files at all: rules on service levels report them.
     */
    public static List<Remark> dead(Problem problem) {
        return analyse(
                problem,
                (it, remarks) -> {
                    if (problem.possible()) {
                        List<Formula> rest = List.of(problem.appliesTo(), problem.notInstalled());
                        it.dead(problem.prerequisites(), rest, remarks);
                    }
                });
    }

    /** The members of groups that another member makes superfluous. */
    public static List<Remark> redundant(Problem problem) {
        return analyse(problem, (it, remarks) -> it.redundant(it.problem.prerequisites(), remarks));
    }

    private interface Question {
        void ask(ConditionAnalysis analysis, List<Remark> remarks);
    }

    private static List<Remark> analyse(Problem problem, Question question) {
        if (problem.hotfix().getPrerequisites() == null) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        try {
            question.ask(new ConditionAnalysis(problem), remarks);
        } catch (Solver.TooHard e) {
            return List.of();
        }
        return remarks;
    }

    private void contradictions(Formula formula, List<Remark> remarks) {
        members(formula).forEach(it -> contradictions(it, remarks));
        if (!problem.possible(List.of(formula)) && !holdsNever(formula)) {
            remarks.add(new Remark(formula.place(), contradiction(formula)));
        }
    }

    /** Whether a member can never hold, so that it has been reported in place of the group. */
    private boolean holdsNever(Formula group) {
        return members(group).stream().anyMatch(it -> !problem.possible(List.of(it)));
    }

    private String contradiction(Formula formula) {
        List<Formula> all = new ArrayList<>(Formula.conjuncts(formula));
        all.add(problem.notInstalled());
        List<Formula> core = problem.core(problem.demands(all, Set.of())).formulas();
        List<String> words =
                core.stream()
                        .filter(it -> it != problem.notInstalled())
                        .map(Phrases::words)
                        .toList();
        if (core.contains(problem.notInstalled())) {
            return Words.and(words)
                    + " can never be met, because the hotfix installs only where it is not"
                    + " installed yet";
        }
        return words.size() == 1
                ? words.get(0) + " can never hold"
                : Words.and(words) + " can never hold together";
    }

    private static List<Formula> members(Formula formula) {
        return switch (formula) {
            case Formula.All it -> it.members();
            case Formula.Any it -> it.members();
            default -> List.of();
        };
    }

    private void dead(Formula formula, List<Formula> rest, List<Remark> remarks) {
        if (formula instanceof Formula.All all) {
            for (Formula member : all.members()) {
                List<Formula> others = new ArrayList<>(rest);
                all.members().stream().filter(it -> it != member).forEach(others::add);
                dead(member, others, remarks);
            }
            return;
        }
        for (Formula alternative : alternatives(formula)) {
            List<Formula> all = new ArrayList<>(rest);
            all.add(alternative);
            Demands demands = problem.demands(all, EnumSet.allOf(Supply.class));
            if (problem.possible(demands)) {
                dead(alternative, rest, remarks);
            } else if (problem.possible(List.of(alternative)) && !lacksFiles(alternative)) {
                remarks.add(new Remark(alternative.place(), dead(alternative, demands)));
            }
        }
    }

    /** The members of a group, or the levels of a product; what holds alone has no alternatives. */
    private static List<Formula> alternatives(Formula formula) {
        if (formula instanceof Formula.Runs runs
                && runs.positive()
                && runs.levels().size() > 1
                && runs.place().element() instanceof ProductCondition) {
            List<Formula> levels = new ArrayList<>();
            for (int i = 0; i < runs.levels().size(); i++) {
                Location place =
                        Location.of(runs.place().element(), Literals.PRODUCT_CONDITION__LEVELS, i);
                levels.add(
                        new Formula.Runs(
                                place, runs.product(), List.of(runs.levels().get(i)), true));
            }
            return levels;
        }
        return formula instanceof Formula.Any any ? any.members() : List.of();
    }

    /** Whether level-without-files or files-without-level say what is wrong. */
    private boolean lacksFiles(Formula formula) {
        List<Formula> alone = List.of(formula);
        return Formula.namesProduct(formula)
                        && !problem.possible(problem.demands(alone, Set.of(Supply.CODEBASE)))
                || Formula.namesLevel(formula)
                        && !problem.possible(problem.demands(alone, Set.of(Supply.LEVEL)));
    }

    private String dead(Formula alternative, Demands demands) {
        Demands core = problem.core(demands);
        List<Clash> clashes = new ArrayList<>(new Phrases(problem).clashes(core));
        clashes.removeIf(it -> it.location().equals(alternative.place()));
        return Phrases.words(alternative) + " never helps: " + Phrases.contradiction(clashes);
    }

    private void redundant(Formula formula, List<Remark> remarks) {
        boolean any = formula instanceof Formula.Any;
        List<Formula> kept = new ArrayList<>(members(formula));
        if (any || problem.possible(List.of(formula))) {
            for (int i = kept.size() - 1; i >= 0; i--) {
                Formula member = kept.get(i);
                if (any && !problem.possible(List.of(member))) {
                    kept.remove(i);
                    continue;
                }
                Formula other = makingSuperfluous(member, kept, any);
                if (other != null) {
                    kept.remove(i);
                    remarks.add(new Remark(member.place(), redundant(member, other, any)));
                }
            }
        }
        kept.forEach(it -> redundant(it, remarks));
    }

    private @Nullable Formula makingSuperfluous(Formula member, List<Formula> kept, boolean any) {
        for (Formula other : kept) {
            if (other != member && (any ? implies(member, other) : implies(other, member))) {
                return other;
            }
        }
        return null;
    }

    private boolean implies(Formula one, Formula other) {
        if (one instanceof Formula.Literal a && other instanceof Formula.Literal b) {
            return a.variable() == b.variable() && a.positive() == b.positive();
        }
        if (one instanceof Formula.Runs a
                && other instanceof Formula.Runs b
                && a.positive()
                && b.positive()
                && a.product() != b.product()) {
            return false;
        }
        return !problem.possible(problem.demands(List.of(one, other.negated()), Set.of()));
    }

    private static String redundant(Formula member, Formula other, boolean any) {
        String one = Phrases.words(member);
        String two = Phrases.words(other);
        if (one.equals(two)) {
            return one + " is stated twice";
        }
        return any
                ? one + " adds nothing: wherever it holds, " + two + " holds as well"
                : one + " demands nothing: it follows from " + two;
    }
}
