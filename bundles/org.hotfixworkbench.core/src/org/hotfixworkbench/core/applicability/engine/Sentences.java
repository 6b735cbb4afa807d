package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.Verdict;

/** Says in one sentence why a hotfix has its verdict. */
final class Sentences {

    private final Applicability engine;
    private final HotfixSet set;
    private final List<Situation> situations;
    private final CompiledHotfix hotfix;
    private final Phrases phrases;

    Sentences(Applicability engine, List<Situation> situations, CompiledHotfix hotfix) {
        this.engine = engine;
        this.set = engine.hotfixes();
        this.situations = situations;
        this.hotfix = hotfix;
        this.phrases = new Phrases(set);
    }

    /** The answer in words. */
    Decision decision(Cause cause) {
        boolean whatever = situations.size() > 1 && cause.verdict() == Verdict.NOT_APPLICABLE;
        return new Decision(
                hotfix.name(),
                cause,
                by(cause),
                whatever
                        ? "whatever it runs; as "
                                + phrases.target(situation(cause).target())
                                + ": "
                                + of(cause)
                        : of(cause));
    }

    /** The hotfix that supersedes it; null for other causes and where several do together. */
    private @Nullable String by(Cause cause) {
        if (cause.verdict() != Verdict.SUPERSEDED) {
            return null;
        }
        Successors successors = new Successors(situation(cause));
        List<Integer> found =
                switch (cause) {
                    case REPLACED ->
                            successors.replacing(hotfix.node()).stream()
                                    .map(List::getFirst)
                                    .toList();
                    case ALTERNATIVE -> successors.alternatives(hotfix.node());
                    case NEWER_FILES -> successors.delivering(hotfix);
                    default -> List.of();
                };
        return found.isEmpty() ? null : set.name(found.getFirst());
    }

    /** The first of the releases that the machine may run on which the cause shows. */
    private Situation situation(Cause cause) {
        if (situations.size() == 1) {
            return situations.getFirst();
        }
        for (Situation situation : situations) {
            if (engine.cause(situation, hotfix) == cause) {
                return situation;
            }
        }
        return situations.getFirst();
    }

    /** Why, in a sentence without full stop. */
    private String of(Cause cause) {
        if (situations.isEmpty()) {
            return "the catalog has no product";
        }
        Situation situation = situation(cause);
        Target target = situation.target();
        String machine = phrases.machine(situation.facts(), targets());
        return switch (cause) {
            case INSTALLS -> installs(situation);
            case NO_FILES -> "all its conditions hold";
            case LISTED -> "the list of installed hotfixes names it";
            case REPLACED -> replaced(situation);
            case ALTERNATIVE -> alternative(situation);
            case NEWER_FILES -> newer(situation);
            case ARCHITECTURE ->
                    "its packages are for "
                            + Phrases.architectures(hotfix)
                            + ", the machine is "
                            + target.architecture().getLiteral();
            case PRODUCT -> "it is for " + products() + ", the machine runs " + machine;
            case SERVICE_LEVEL -> level(target);
            case PREREQUISITE, FEATURE, MISSING_FEATURE, NOT_DESCRIBED -> leaf(situation, cause);
            case BRANCH -> branch(situation);
            case MISSING_RELEASE -> "the machine runs " + machine;
            case MISSING_HOTFIX, MISSING_FILE ->
                    new MissingFacts(engine, situations, hotfix)
                            .of(cause).stream()
                                    .findFirst()
                                    .map(it -> "not known: " + it.question())
                                    .orElse("a fact is missing");
        };
    }

    private List<Target> targets() {
        return situations.stream().map(Situation::target).toList();
    }

    private String installs(Situation situation) {
        for (Slice slice : Situation.slices(hotfix, situation.target())) {
            for (int group = 0; group < slice.count(); group++) {
                if (situation.files().outcome(slice, group) == FileOutcome.INSTALL) {
                    MachineFacts.@Nullable InstalledFile stated =
                            situation.files().stated(slice.file(group));
                    String file = set.lines().file(slice.file(group)).toString();
                    return "it brings "
                            + file
                            + " "
                            + phrases.copies(slice, group)
                            + (stated == null
                                    ? ""
                                    : ", the machine has "
                                            + phrases.stated(stated, situation.target()));
                }
            }
        }
        return "it brings files";
    }

    private String replaced(Situation situation) {
        List<List<Integer>> paths = new Successors(situation).replacing(hotfix.node());
        List<Integer> path = paths.getFirst();
        String between =
                path.size() <= 2
                        ? ""
                        : ", through "
                                + Phrases.some(
                                        path.subList(1, path.size() - 1).stream()
                                                .map(phrases::hotfix)
                                                .toList());
        return phrases.hotfix(path.getFirst()) + " is installed and replaces it" + between;
    }

    private String alternative(Situation situation) {
        int other = new Successors(situation).alternatives(hotfix.node()).getFirst();
        for (int group : set.groupsOf(hotfix.node())) {
            return phrases.hotfix(other)
                    + " is installed and fixes the same ("
                    + set.group(group).name()
                    + ")";
        }
        return phrases.hotfix(other) + " is installed and fixes the same";
    }

    private String newer(Situation situation) {
        List<Integer> found = new Successors(situation).delivering(hotfix);
        return found.isEmpty()
                ? "every file that it would install is there in the same or a higher version"
                : phrases.hotfix(found.getFirst())
                        + " is installed and has brought every file in the same or a higher version";
    }

    /** The products that the hotfix is for. */
    String products() {
        Set<String> found = new LinkedHashSet<>();
        MachineFacts nothing = MachineFacts.unknown();
        for (Target target : set.releases().targets(nothing)) {
            Cause against = Evaluator.against(hotfix, target);
            if (against == null) {
                found.add(phrases.product(target.product()));
            }
        }
        return found.isEmpty() ? "no product at all" : Phrases.some(List.copyOf(found));
    }

    /** The levels of a product that the hotfix is for. */
    List<Integer> levels(Target target) {
        List<Integer> found = new ArrayList<>();
        if (target.product() < 0) {
            return found;
        }
        Product product = set.releases().product(target.product());
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            int number = set.releases().level(level);
            Target other =
                    new Target(target.product(), target.codebase(), number, target.architecture());
            if (Evaluator.against(hotfix, other) == null) {
                found.add(number);
            }
        }
        return found;
    }

    private String level(Target target) {
        List<Integer> levels = levels(target);
        String product = phrases.product(target.product());
        String machine = phrases.level(target.product(), target.level());
        if (levels.isEmpty()) {
            return "at no service level it is for "
                    + product
                    + (target.architecture() == Architecture.UNSTATED
                            ? ""
                            : " on " + target.architecture().getLiteral());
        }
        List<String> names =
                levels.stream().map(it -> phrases.levelWithBuilds(target.product(), it)).toList();
        return "for "
                + product
                + " it is at "
                + Words.and(names)
                + ", the machine is at "
                + machine;
    }

    private String leaf(Situation situation, Cause cause) {
        return new Leaves(situation)
                .deciding(hotfix, cause)
                .orElse(
                        cause == Cause.NOT_DESCRIBED
                                ? "the hotfix does not say which machines it is for"
                                : "its prerequisites do not hold");
    }

    private String branch(Situation situation) {
        for (Slice slice : Situation.slices(hotfix, situation.target())) {
            for (int group = 0; group < slice.count(); group++) {
                MachineFacts.@Nullable InstalledFile stated =
                        situation.files().stated(slice.file(group));
                if (situation.files().outcome(slice, group) == FileOutcome.MISSING_BRANCH) {
                    return set.lines().file(slice.file(group))
                            + " is "
                            + (stated == null
                                    ? "on a higher branch"
                                    : phrases.stated(stated, situation.target()))
                            + ", the hotfix has "
                            + phrases.copies(slice, group)
                            + " only";
                }
            }
        }
        return "its files are for other branches";
    }
}
