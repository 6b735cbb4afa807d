package org.hotfixworkbench.core.applicability.engine;

import java.util.BitSet;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.supersedence.Place;

/**
 * A condition on a machine, as the engine keeps it: places and numbers instead of model elements.
 */
sealed interface Requirement {

    /** Where it is stated. */
    Place place();

    /** All members hold; without members it always holds. */
    record All(@NonNull Place place, List<Requirement> members) implements Requirement {}

    /** At least one member holds. */
    record Any(@NonNull Place place, List<Requirement> members) implements Requirement {}

    /** The member does not hold. */
    record Not(@NonNull Place place, Requirement member) implements Requirement {}

    /**
     * The machine runs a product.
     *
     * @param product number of the product
     * @param levels numbers of the accepted levels; empty means any
     */
    record Runs(@NonNull Place place, int product, BitSet levels) implements Requirement {}

    /**
     * A hotfix is installed.
     *
     * @param node its number
     */
    record Installed(@NonNull Place place, int node) implements Requirement {}

    /** An optional feature is there. */
    record Feature(@NonNull Place place, String name) implements Requirement {}

    /** Something that could not be resolved: nobody can tell whether it holds. */
    record Open(@NonNull Place place) implements Requirement {}

    /** How much of a condition is looked at; what is beyond counts as unknown. */
    enum Depth {
        PRODUCT,
        LEVEL,
        HOTFIX,
        FEATURE
    }

    /** What the conditions ask of a machine beside its release. */
    interface Holdings {
        /** Whether a hotfix is installed. */
        Truth installed(int node);

        /** Whether a feature is there. */
        Truth feature(String name);
    }

    /** Whether the condition holds on a release. */
    default Truth on(Target target, Depth depth, Holdings holdings) {
        return switch (this) {
            case All it -> {
                Truth all = Truth.TRUE;
                for (Requirement member : it.members) {
                    all = all.and(member.on(target, depth, holdings));
                }
                yield all;
            }
            case Any it -> {
                Truth any = Truth.FALSE;
                for (Requirement member : it.members) {
                    any = any.or(member.on(target, depth, holdings));
                }
                yield any;
            }
            case Not it -> it.member.on(target, depth, holdings).not();
            case Runs it -> {
                if (it.product != target.product()) {
                    yield Truth.FALSE;
                }
                if (it.levels.isEmpty()) {
                    yield Truth.TRUE;
                }
                yield depth == Depth.PRODUCT || target.level() < 0
                        ? Truth.UNKNOWN
                        : Truth.of(it.levels.get(target.level()));
            }
            case Installed it ->
                    depth.compareTo(Depth.HOTFIX) < 0 ? Truth.UNKNOWN : holdings.installed(it.node);
            case Feature it -> depth == Depth.FEATURE ? holdings.feature(it.name) : Truth.UNKNOWN;
            case Open it -> Truth.UNKNOWN;
        };
    }

    /** Whether the condition names a release as one that it accepts. */
    default boolean names(Target target) {
        return switch (this) {
            case All it -> it.members.stream().anyMatch(member -> member.names(target));
            case Any it -> it.members.stream().anyMatch(member -> member.names(target));
            case Runs it ->
                    it.product == target.product()
                            && (it.levels.isEmpty()
                                    || target.level() >= 0 && it.levels.get(target.level()));
            default -> false;
        };
    }

    /** Whether the condition asks for hotfixes or features, so that the release does not decide. */
    default boolean needsHoldings() {
        return switch (this) {
            case All it -> it.members.stream().anyMatch(Requirement::needsHoldings);
            case Any it -> it.members.stream().anyMatch(Requirement::needsHoldings);
            case Not it -> it.member.needsHoldings();
            case Runs it -> false;
            case Installed it -> true;
            case Feature it -> true;
            case Open it -> true;
        };
    }
}
