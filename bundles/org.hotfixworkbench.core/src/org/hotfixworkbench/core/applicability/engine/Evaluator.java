package org.hotfixworkbench.core.applicability.engine;

import java.util.BitSet;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.Requirement.Depth;
import org.hotfixworkbench.model.Verdict;

/**
 * Decides about hotfixes on one machine and one release. The order is: installed, architecture,
 * product, service level, prerequisites, superseded, files. What is not known never decides.
 */
final class Evaluator {

    private final Situation situation;
    private final Candidates candidates;
    private @Nullable BitSet roots;
    private @Nullable Coverage possible;

    Evaluator(Situation situation, Candidates candidates) {
        this.situation = situation;
        this.candidates = candidates;
    }

    /** What the release alone says against a hotfix; null when nothing. */
    static @Nullable Cause against(CompiledHotfix hotfix, Target target) {
        List<CompiledPackage> packages = hotfix.packages();
        if (!packages.isEmpty() && packages.stream().noneMatch(it -> it.fitsArchitecture(target))) {
            return Cause.ARCHITECTURE;
        }
        if (fails(hotfix, target, Depth.PRODUCT)
                || !packages.isEmpty()
                        && packages.stream().noneMatch(it -> it.fitsProduct(target))) {
            return Cause.PRODUCT;
        }
        if (fails(hotfix, target, Depth.LEVEL)) {
            return Cause.SERVICE_LEVEL;
        }
        if (packages.isEmpty() || packages.stream().anyMatch(it -> it.fits(target))) {
            return null;
        }
        boolean architecture =
                packages.stream()
                        .anyMatch(it -> it.fitsProduct(target) && it.fitsArchitecture(target));
        boolean level =
                packages.stream().anyMatch(it -> it.fitsProduct(target) && it.fitsLevel(target));
        return architecture || !level ? Cause.SERVICE_LEVEL : Cause.ARCHITECTURE;
    }

    /** What a hotfix has for a release. */
    static Fit fit(CompiledHotfix hotfix, Target target) {
        if (!hotfix.packages().isEmpty() && against(hotfix, target) == null) {
            return Fit.COVERS;
        }
        return (names(hotfix.appliesTo(), target) || names(hotfix.prerequisites(), target))
                        && !fails(hotfix, target, Depth.LEVEL)
                ? Fit.MISSING
                : Fit.NONE;
    }

    private static boolean names(@Nullable Requirement requirement, Target target) {
        return requirement != null && requirement.names(target);
    }

    private static boolean fails(CompiledHotfix hotfix, Target target, Depth depth) {
        return fails(hotfix.appliesTo(), target, depth)
                || fails(hotfix.prerequisites(), target, depth);
    }

    private static boolean fails(@Nullable Requirement requirement, Target target, Depth depth) {
        return requirement != null && requirement.on(target, depth, NOTHING_KNOWN) == Truth.FALSE;
    }

    /** Holdings of which nothing is known. */
    private static final Requirement.Holdings NOTHING_KNOWN =
            new Requirement.Holdings() {
                @Override
                public Truth installed(int node) {
                    return Truth.UNKNOWN;
                }

                @Override
                public Truth feature(String name) {
                    return Truth.UNKNOWN;
                }
            };

    /** Decides about a hotfix that the release says nothing against. */
    Cause decide(CompiledHotfix hotfix, List<Slice> slices) {
        if (situation.installed().get(hotfix.node())) {
            return Cause.LISTED;
        }
        Cause prerequisite = prerequisite(hotfix);
        if (prerequisite != null && prerequisite.verdict() == Verdict.NOT_APPLICABLE) {
            return prerequisite;
        }
        Coverage coverage = situation.coverage();
        if (coverage.covers(hotfix.node())) {
            return prerequisite != null
                    ? prerequisite
                    : coverage.replaces(hotfix.node()) ? Cause.REPLACED : Cause.ALTERNATIVE;
        }
        FileOutcome files = situation.files().outcome(slices);
        if (files == FileOutcome.MISSING_BRANCH) {
            return Cause.BRANCH;
        }
        if (prerequisite != null) {
            return prerequisite;
        }
        if (files == FileOutcome.ALREADY_NEWER) {
            return Cause.NEWER_FILES;
        }
        return open(hotfix, files);
    }

    private Cause open(CompiledHotfix hotfix, @Nullable FileOutcome files) {
        boolean installs = files == FileOutcome.INSTALL;
        boolean absent = installs || situation.installed(hotfix.node()) == Truth.FALSE;
        if (!absent || possible().covers(hotfix.node())) {
            return Cause.MISSING_HOTFIX;
        }
        if (files == FileOutcome.UNKNOWN) {
            return Cause.MISSING_FILE;
        }
        return installs ? Cause.INSTALLS : Cause.NO_FILES;
    }

    /** What speaks against the prerequisites, or what is missing; null when they hold. */
    private @Nullable Cause prerequisite(CompiledHotfix hotfix) {
        if (!hotfix.asksForHoldings() && situation.target().level() >= 0) {
            // a candidate: the release has been compared with all that they ask for
            return hotfix.saysForWhat() ? null : Cause.NOT_DESCRIBED;
        }
        Truth truth = Truth.TRUE;
        Truth atHotfix = Truth.TRUE;
        for (Requirement stated : new Requirement[] {hotfix.appliesTo(), hotfix.prerequisites()}) {
            if (stated != null) {
                truth = truth.and(stated.on(situation.target(), Depth.FEATURE, situation));
                atHotfix = atHotfix.and(stated.on(situation.target(), Depth.HOTFIX, situation));
            }
        }
        return switch (truth) {
            case TRUE -> hotfix.saysForWhat() ? null : Cause.NOT_DESCRIBED;
            case FALSE -> atHotfix == Truth.FALSE ? Cause.PREREQUISITE : Cause.FEATURE;
            case UNKNOWN -> missing(hotfix);
        };
    }

    private Cause missing(CompiledHotfix hotfix) {
        Cause missing = Cause.NOT_DESCRIBED;
        for (Requirement stated : new Requirement[] {hotfix.appliesTo(), hotfix.prerequisites()}) {
            if (stated != null) {
                Cause found = missing(stated);
                missing = found.compareTo(missing) < 0 ? found : missing;
            }
        }
        return missing;
    }

    private Cause missing(Requirement requirement) {
        if (requirement.on(situation.target(), Depth.FEATURE, situation) != Truth.UNKNOWN) {
            return Cause.NOT_DESCRIBED;
        }
        return switch (requirement) {
            case Requirement.All it -> missing(it.members());
            case Requirement.Any it -> missing(it.members());
            case Requirement.Not it -> missing(it.member());
            case Requirement.Runs it -> Cause.MISSING_RELEASE;
            case Requirement.Installed it -> Cause.MISSING_HOTFIX;
            case Requirement.Feature it -> Cause.MISSING_FEATURE;
            case Requirement.Open it -> Cause.NOT_DESCRIBED;
        };
    }

    private Cause missing(List<Requirement> members) {
        Cause missing = Cause.NOT_DESCRIBED;
        for (Requirement member : members) {
            Cause found = missing(member);
            missing = found.compareTo(missing) < 0 ? found : missing;
        }
        return missing;
    }

    /** What the hotfixes cover that may be installed without anybody having said so. */
    Coverage possible() {
        Coverage known = possible;
        if (known == null) {
            known = new Coverage(situation.set(), roots());
            possible = known;
        }
        return known;
    }

    /** The hotfixes that may be installed without anybody having said so. */
    BitSet roots() {
        BitSet known = roots;
        if (known == null) {
            known = new BitSet();
            if (!situation.facts().installedComplete()) {
                for (int i = 0; i < candidates.count(); i++) {
                    if (mayBeInstalled(candidates.hotfix(i), candidates.slices(i))) {
                        known.set(candidates.hotfix(i).node());
                    }
                }
            }
            roots = known;
        }
        return known;
    }

    /**
     * Whether a hotfix that fits the release may be installed: nobody says that it is not, and no
     * file is older than it would be then.
     */
    private boolean mayBeInstalled(CompiledHotfix hotfix, List<Slice> slices) {
        return situation.installed(hotfix.node()) == Truth.UNKNOWN
                && situation.files().outcome(slices) != FileOutcome.INSTALL;
    }
}
