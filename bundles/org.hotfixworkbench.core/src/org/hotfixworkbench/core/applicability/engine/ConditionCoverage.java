package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Place;

/** Which single conditions of prerequisites some expectations have seen true, and which false. */
public final class ConditionCoverage {

    private final Applicability engine;
    private final Map<Requirement, Set<Truth>> seen = new IdentityHashMap<>();

    /** Starts with nothing seen. */
    public ConditionCoverage(Applicability engine) {
        this.engine = engine;
    }

    /**
     * A condition that was not seen both ways.
     *
     * @param hotfix the hotfix that it belongs to
     * @param condition the condition in words
     * @param place where it is stated
     * @param seenTrue whether it was true in some expectation
     * @param seenFalse whether it was false in some expectation
     */
    public record Gap(
            String hotfix, String condition, Place place, boolean seenTrue, boolean seenFalse) {}

    /** Takes an expectation about a hotfix on a machine into account. */
    public void add(MachineFacts machine, String hotfix) {
        CompiledHotfix compiled = engine.compiled(hotfix);
        for (Target target : engine.hotfixes().releases().targets(machine)) {
            look(
                    compiled.prerequisites(),
                    new Leaves(new Situation(engine.hotfixes(), machine, target)));
        }
    }

    private void look(@Nullable Requirement requirement, Leaves leaves) {
        switch (requirement) {
            case null -> {
                // nothing stated
            }
            case Requirement.All it -> it.members().forEach(one -> look(one, leaves));
            case Requirement.Any it -> it.members().forEach(one -> look(one, leaves));
            case Requirement.Not it -> look(it.member(), leaves);
            default ->
                    seen.computeIfAbsent(requirement, it -> EnumSet.noneOf(Truth.class))
                            .add(leaves.truth(requirement));
        }
    }

    /** How many single conditions the hotfixes have. */
    public int conditions() {
        return all().size();
    }

    /** The conditions that were not seen both ways, by hotfix and in the order of the source. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Leaves leaves =
                new Leaves(
                        new Situation(
                                engine.hotfixes(),
                                MachineFacts.unknown(),
                                new Target(
                                        -1,
                                        -1,
                                        -1,
                                        org.hotfixworkbench.model.Architecture.UNSTATED)));
        for (Map.Entry<Requirement, String> one : all()) {
            Set<Truth> truths = seen.getOrDefault(one.getKey(), Set.of());
            if (!truths.contains(Truth.TRUE) || !truths.contains(Truth.FALSE)) {
                gaps.add(
                        new Gap(
                                one.getValue(),
                                leaves.condition(one.getKey()),
                                one.getKey().place(),
                                truths.contains(Truth.TRUE),
                                truths.contains(Truth.FALSE)));
            }
        }
        return gaps;
    }

    private List<Map.Entry<Requirement, String>> all() {
        List<Map.Entry<Requirement, String>> all = new ArrayList<>();
        for (CompiledHotfix hotfix : engine.hotfixes().sorted()) {
            collect(hotfix.prerequisites(), hotfix.name(), all);
        }
        return all;
    }

    private static void collect(
            @Nullable Requirement requirement,
            String hotfix,
            List<Map.Entry<Requirement, String>> all) {
        switch (requirement) {
            case null -> {
                // nothing stated
            }
            case Requirement.All it -> it.members().forEach(one -> collect(one, hotfix, all));
            case Requirement.Any it -> it.members().forEach(one -> collect(one, hotfix, all));
            case Requirement.Not it -> collect(it.member(), hotfix, all);
            default -> all.add(Map.entry(requirement, hotfix));
        }
    }
}
