package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Verdict;

/**
 * Finds sets of changes that would make a hotfix apply. Candidates come from the conditions; each
 * is then tried on the engine, so what is offered is known to work.
 */
final class Changes {

    private static final int MOST = 5;
    private static final int OPEN = 32;
    private static final int OTHER_LEVEL = 2;
    private static final int OLDER_LEVEL = 20;
    private static final int OTHER_ARCHITECTURE = 40;
    private static final int OTHER_PRODUCT = 80;

    private final Applicability engine;
    private final HotfixSet set;
    private final MachineFacts facts;
    private final List<Target> targets;
    private final CompiledHotfix hotfix;
    private final Cause cause;
    private final Phrases phrases;

    /** A change of a hotfix or a feature. */
    private record Step(boolean wanted, int node, @Nullable String feature) {}

    private record Offer(int cost, List<String> words) {}

    Changes(
            Applicability engine,
            MachineFacts facts,
            List<Target> targets,
            CompiledHotfix hotfix,
            Cause cause) {
        this.engine = engine;
        this.set = engine.hotfixes();
        this.facts = facts;
        this.targets = targets;
        this.hotfix = hotfix;
        this.cause = cause;
        this.phrases = new Phrases(set);
    }

    List<Proof.Change> find() {
        if (cause.verdict() == Verdict.APPLICABLE || targets.size() != 1) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        Target current = targets.getFirst();
        if (Evaluator.against(hotfix, current) == null || cause == Cause.LISTED) {
            offers.addAll(offers(current, facts, 0, List.of()));
        }
        boolean other = offers.isEmpty() && cause.verdict() == Verdict.NOT_APPLICABLE;
        if (other) {
            for (Target target : set.releases().targets(MachineFacts.unknown())) {
                if (Evaluator.against(hotfix, target) == null) {
                    offers.addAll(elsewhere(target, current));
                }
            }
        }
        return offers.stream()
                .sorted(
                        Comparator.comparingInt(Offer::cost)
                                .thenComparing(it -> String.join(", ", it.words())))
                .map(Offer::words)
                .distinct()
                .limit(MOST)
                .map(Proof.Change::new)
                .toList();
    }

    private List<Offer> elsewhere(Target target, Target current) {
        String product = set.releases().product(target.product()).getName();
        String level = target.level() < 0 ? null : set.releases().level(target.level()).getName();
        MachineFacts other = facts.fresh(String.valueOf(product), level, target.architecture());
        boolean sameProduct = target.product() == current.product();
        boolean sameArchitecture = target.architecture() == current.architecture();
        int cost = sameProduct ? 0 : OTHER_PRODUCT;
        cost += sameArchitecture ? 0 : OTHER_ARCHITECTURE;
        cost += target.level() == current.level() ? 0 : OTHER_LEVEL;
        cost += sameProduct && target.level() < current.level() ? OLDER_LEVEL : 0;
        boolean upgrade = sameProduct && sameArchitecture && target.level() > current.level();
        String words =
                upgrade
                        ? "bring the machine to "
                                + phrases.product(target.product())
                                + " "
                                + phrases.level(target.product(), target.level())
                        : "another machine, which runs " + phrases.target(target);
        return offers(target, other, cost, List.of(words));
    }

    private List<Offer> offers(Target target, MachineFacts machine, int cost, List<String> first) {
        List<Offer> offers = new ArrayList<>();
        Situation situation = new Situation(set, machine, target);
        Set<Step> removed = new LinkedHashSet<>();
        if (situation.installed().get(hotfix.node())) {
            removed.add(new Step(false, hotfix.node(), null));
        }
        new Successors(situation).all(hotfix).forEach(it -> removed.add(new Step(false, it, null)));
        List<Set<Step>> ways = List.of(Set.of());
        for (Requirement stated : new Requirement[] {hotfix.appliesTo(), hotfix.prerequisites()}) {
            if (stated != null) {
                ways = combined(ways, ways(stated, true, situation));
            }
        }
        for (Set<Step> way : combined(ways, List.of(removed))) {
            if (applies(machine, way) && !(way.isEmpty() && first.isEmpty())) {
                List<String> words = new ArrayList<>(first);
                way.forEach(it -> words.add(words(it)));
                offers.add(new Offer(cost + way.size(), words));
            }
        }
        return offers;
    }

    private boolean applies(MachineFacts machine, Set<Step> steps) {
        MachineFacts changed = machine;
        for (Step step : steps) {
            String feature = step.feature();
            if (feature != null) {
                Set<String> present = new LinkedHashSet<>(changed.features());
                Set<String> absent = new LinkedHashSet<>(changed.absentFeatures());
                (step.wanted() ? present : absent).add(feature);
                (step.wanted() ? absent : present).remove(feature);
                changed = changed.withFeatures(present, absent);
            } else if (step.wanted()) {
                changed = engine.with(changed, set.name(step.node()));
            } else {
                changed = engine.without(changed, set.name(step.node()));
            }
        }
        return engine.cause(changed, hotfix).verdict() == Verdict.APPLICABLE;
    }

    private String words(Step step) {
        return step.feature() != null
                ? "turn " + (step.wanted() ? "on" : "off") + " the feature " + step.feature()
                : (step.wanted() ? "install " : "remove ") + phrases.hotfix(step.node());
    }

    /** The ways to make a condition hold, or fail; none when only another release would do. */
    private List<Set<Step>> ways(Requirement requirement, boolean wanted, Situation situation) {
        Truth truth = requirement.on(situation.target(), Requirement.Depth.FEATURE, situation);
        if (truth == Truth.of(wanted)) {
            return List.of(Set.of());
        }
        return switch (requirement) {
            case Requirement.Not it -> ways(it.member(), !wanted, situation);
            case Requirement.All it ->
                    wanted
                            ? every(it.members(), true, situation)
                            : either(it.members(), false, situation);
            case Requirement.Any it ->
                    wanted
                            ? either(it.members(), true, situation)
                            : every(it.members(), false, situation);
            case Requirement.Installed it -> List.of(Set.of(new Step(wanted, it.node(), null)));
            case Requirement.Feature it -> List.of(Set.of(new Step(wanted, -1, it.name())));
            case Requirement.Runs it -> List.of();
            case Requirement.Open it -> List.of();
        };
    }

    private List<Set<Step>> either(List<Requirement> members, boolean wanted, Situation situation) {
        List<Set<Step>> all = new ArrayList<>();
        members.forEach(it -> all.addAll(ways(it, wanted, situation)));
        return smallest(all);
    }

    private List<Set<Step>> every(List<Requirement> members, boolean wanted, Situation situation) {
        List<Set<Step>> all = List.of(Set.of());
        for (Requirement member : members) {
            all = combined(all, ways(member, wanted, situation));
        }
        return all;
    }

    private static List<Set<Step>> combined(List<Set<Step>> some, List<Set<Step>> others) {
        List<Set<Step>> all = new ArrayList<>();
        for (Set<Step> one : some) {
            for (Set<Step> other : others) {
                Set<Step> both = new LinkedHashSet<>(one);
                both.addAll(other);
                boolean contradicts =
                        both.stream()
                                .anyMatch(
                                        it ->
                                                both.contains(
                                                        new Step(
                                                                !it.wanted(),
                                                                it.node(),
                                                                it.feature())));
                if (!contradicts) {
                    all.add(both);
                }
            }
        }
        return smallest(all);
    }

    private static List<Set<Step>> smallest(List<Set<Step>> ways) {
        return ways.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Set::size))
                .limit(OPEN)
                .toList();
    }
}
