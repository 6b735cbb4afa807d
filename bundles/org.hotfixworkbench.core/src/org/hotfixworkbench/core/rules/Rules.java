package org.hotfixworkbench.core.rules;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.rules.applicability.ContradictoryConditions;
import org.hotfixworkbench.core.rules.applicability.DeadCondition;
import org.hotfixworkbench.core.rules.applicability.NeverApplicable;
import org.hotfixworkbench.core.rules.applicability.PackageNeverUsed;
import org.hotfixworkbench.core.rules.applicability.RedundantCondition;
import org.hotfixworkbench.core.rules.architecture.ArchitectureUnavailable;
import org.hotfixworkbench.core.rules.architecture.DuplicatePackage;
import org.hotfixworkbench.core.rules.architecture.IllegalPlatform;
import org.hotfixworkbench.core.rules.branch.BranchContradictsCatalog;
import org.hotfixworkbench.core.rules.branch.BranchOnSingleLine;
import org.hotfixworkbench.core.rules.branch.FileWithoutMask;
import org.hotfixworkbench.core.rules.branch.UnusedBranchMask;
import org.hotfixworkbench.core.rules.catalog.OverlappingBranches;
import org.hotfixworkbench.core.rules.catalog.UnorderedRange;
import org.hotfixworkbench.core.rules.level.FilesWithoutLevel;
import org.hotfixworkbench.core.rules.level.LevelWithoutFiles;
import org.hotfixworkbench.core.rules.level.RepeatedLevel;
import org.hotfixworkbench.core.rules.manifest.IllegalManifestArchitecture;
import org.hotfixworkbench.core.rules.manifest.MalformedManifestName;
import org.hotfixworkbench.core.rules.manifest.ManifestKeyMismatch;
import org.hotfixworkbench.core.rules.manifest.ManifestVersionUnknown;
import org.hotfixworkbench.core.rules.manifest.NoNativeManifest;
import org.hotfixworkbench.core.rules.manifest.VersionWithoutManifest;
import org.hotfixworkbench.core.rules.payload.ConflictingRows;
import org.hotfixworkbench.core.rules.payload.ConflictingTimes;
import org.hotfixworkbench.core.rules.payload.DuplicateRow;
import org.hotfixworkbench.core.rules.replacement.ConflictingDeliveries;
import org.hotfixworkbench.core.rules.replacement.PartialReplacement;
import org.hotfixworkbench.core.rules.replacement.RedundantReplacement;
import org.hotfixworkbench.core.rules.replacement.ReplacedAlternative;
import org.hotfixworkbench.core.rules.replacement.ReplacedHasHigherVersion;
import org.hotfixworkbench.core.rules.replacement.ReplacementCycle;
import org.hotfixworkbench.core.rules.replacement.SameFileVersionTwice;
import org.hotfixworkbench.core.rules.replacement.SelfReplacement;
import org.hotfixworkbench.core.rules.replacement.UndeclaredReplacement;
import org.hotfixworkbench.core.rules.replacement.UndescribedHotfix;
import org.hotfixworkbench.core.rules.suppression.ExpiredSuppression;
import org.hotfixworkbench.core.rules.suppression.UnknownRule;
import org.hotfixworkbench.core.rules.suppression.UnusedSuppression;
import org.hotfixworkbench.core.rules.version.ForeignVersion;
import org.hotfixworkbench.core.rules.version.MalformedVersion;
import org.hotfixworkbench.core.rules.version.MixedVersions;
import org.hotfixworkbench.core.rules.version.UnknownBuild;

/**
 * The rules of the domain. To add one: its class here, its page in {@code docs/rules}, its test.
 */
public final class Rules {

    /** All rules, by family. */
    public static final List<Rule<?>> ALL =
            List.of(
                    new MalformedVersion(),
                    new UnknownBuild(),
                    new ForeignVersion(),
                    new MixedVersions(),
                    new BranchContradictsCatalog(),
                    new BranchOnSingleLine(),
                    new UnusedBranchMask(),
                    new FileWithoutMask(),
                    new LevelWithoutFiles(),
                    new FilesWithoutLevel(),
                    new RepeatedLevel(),
                    new ArchitectureUnavailable(),
                    new IllegalPlatform(),
                    new DuplicatePackage(),
                    new DuplicateRow(),
                    new ConflictingRows(),
                    new ConflictingTimes(),
                    new MalformedManifestName(),
                    new ManifestKeyMismatch(),
                    new IllegalManifestArchitecture(),
                    new NoNativeManifest(),
                    new VersionWithoutManifest(),
                    new ManifestVersionUnknown(),
                    new SelfReplacement(),
                    new NeverApplicable(),
                    new ContradictoryConditions(),
                    new DeadCondition(),
                    new RedundantCondition(),
                    new PackageNeverUsed(),
                    new OverlappingBranches(),
                    new UnorderedRange(),
                    new UnknownRule(),
                    new ExpiredSuppression(),
                    new UnusedSuppression());

    /** The rules that look across files; {@link WorkspaceRunner} runs them. */
    public static final List<WorkspaceRule> ACROSS_FILES =
            List.of(
                    new UndescribedHotfix(),
                    new ReplacementCycle(),
                    new ReplacedHasHigherVersion(),
                    new PartialReplacement(),
                    new RedundantReplacement(),
                    new UndeclaredReplacement(),
                    new ReplacedAlternative(),
                    new SameFileVersionTwice(),
                    new ConflictingDeliveries());

    private Rules() {}

    /** The rule with an id; empty when there is none. */
    public static Optional<Rule<?>> byId(String id) {
        for (Rule<?> rule : ALL) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
