package org.hotfixworkbench.core.rules;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.rules.applicability.ContradictoryConditions;
import org.hotfixworkbench.core.rules.applicability.DeadCondition;
import org.hotfixworkbench.core.rules.applicability.ExpectationFails;
import org.hotfixworkbench.core.rules.applicability.NeverApplicable;
import org.hotfixworkbench.core.rules.applicability.NoCondition;
import org.hotfixworkbench.core.rules.applicability.PackageNeverUsed;
import org.hotfixworkbench.core.rules.applicability.RedundantCondition;
import org.hotfixworkbench.core.rules.architecture.ArchitectureUnavailable;
import org.hotfixworkbench.core.rules.architecture.DuplicatePackage;
import org.hotfixworkbench.core.rules.architecture.IllegalPlatform;
import org.hotfixworkbench.core.rules.architecture.MissingCopies;
import org.hotfixworkbench.core.rules.architecture.MissingPackage;
import org.hotfixworkbench.core.rules.branch.BranchAfterCumulative;
import org.hotfixworkbench.core.rules.branch.BranchContradictsCatalog;
import org.hotfixworkbench.core.rules.branch.BranchOnSingleLine;
import org.hotfixworkbench.core.rules.branch.FileWithoutMask;
import org.hotfixworkbench.core.rules.branch.GeneralFilesInHotfix;
import org.hotfixworkbench.core.rules.branch.OneSidedUpdate;
import org.hotfixworkbench.core.rules.branch.UnusedBranchMask;
import org.hotfixworkbench.core.rules.catalog.CodebaseWithoutLevels;
import org.hotfixworkbench.core.rules.catalog.ContradictoryFacts;
import org.hotfixworkbench.core.rules.catalog.DuplicateBuild;
import org.hotfixworkbench.core.rules.catalog.MachineArchitecture;
import org.hotfixworkbench.core.rules.catalog.MachineFileLevel;
import org.hotfixworkbench.core.rules.catalog.OverlappingBranches;
import org.hotfixworkbench.core.rules.catalog.ProductWithoutArchitecture;
import org.hotfixworkbench.core.rules.catalog.UnorderedDates;
import org.hotfixworkbench.core.rules.catalog.UnorderedRange;
import org.hotfixworkbench.core.rules.level.FilesWithoutLevel;
import org.hotfixworkbench.core.rules.level.LevelUnavailable;
import org.hotfixworkbench.core.rules.level.LevelWithoutFiles;
import org.hotfixworkbench.core.rules.level.ProductsDisagree;
import org.hotfixworkbench.core.rules.level.RepeatedLevel;
import org.hotfixworkbench.core.rules.level.UnsupportedLevel;
import org.hotfixworkbench.core.rules.manifest.ConflictingKeys;
import org.hotfixworkbench.core.rules.manifest.ForeignComponent;
import org.hotfixworkbench.core.rules.manifest.IllegalManifestArchitecture;
import org.hotfixworkbench.core.rules.manifest.MalformedManifestName;
import org.hotfixworkbench.core.rules.manifest.ManifestKeyMismatch;
import org.hotfixworkbench.core.rules.manifest.ManifestNameForm;
import org.hotfixworkbench.core.rules.manifest.ManifestVersionUnknown;
import org.hotfixworkbench.core.rules.manifest.MissingMum;
import org.hotfixworkbench.core.rules.manifest.NoNativeManifest;
import org.hotfixworkbench.core.rules.manifest.UnusualToken;
import org.hotfixworkbench.core.rules.manifest.VersionWithoutManifest;
import org.hotfixworkbench.core.rules.payload.ConflictingRows;
import org.hotfixworkbench.core.rules.payload.ConflictingTimes;
import org.hotfixworkbench.core.rules.payload.DateBeforeLevel;
import org.hotfixworkbench.core.rules.payload.DateInFuture;
import org.hotfixworkbench.core.rules.payload.DuplicateRow;
import org.hotfixworkbench.core.rules.payload.EmptyPayload;
import org.hotfixworkbench.core.rules.payload.ImplausibleSize;
import org.hotfixworkbench.core.rules.payload.OddDate;
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
import org.hotfixworkbench.core.rules.text.ArticleMismatch;
import org.hotfixworkbench.core.rules.text.NoTitle;
import org.hotfixworkbench.core.rules.text.RepeatedReference;
import org.hotfixworkbench.core.rules.text.SeesItself;
import org.hotfixworkbench.core.rules.text.TitleForm;
import org.hotfixworkbench.core.rules.version.BinaryWithoutVersion;
import org.hotfixworkbench.core.rules.version.ForeignVersion;
import org.hotfixworkbench.core.rules.version.MalformedVersion;
import org.hotfixworkbench.core.rules.version.MixedVersions;
import org.hotfixworkbench.core.rules.version.UnexpectedVersion;
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
                    new BinaryWithoutVersion(),
                    new UnexpectedVersion(),
                    new BranchContradictsCatalog(),
                    new BranchOnSingleLine(),
                    new UnusedBranchMask(),
                    new FileWithoutMask(),
                    new GeneralFilesInHotfix(),
                    new OneSidedUpdate(),
                    new BranchAfterCumulative(),
                    new LevelWithoutFiles(),
                    new FilesWithoutLevel(),
                    new RepeatedLevel(),
                    new LevelUnavailable(),
                    new ProductsDisagree(),
                    new UnsupportedLevel(),
                    new ArchitectureUnavailable(),
                    new IllegalPlatform(),
                    new DuplicatePackage(),
                    new MissingCopies(),
                    new MissingPackage(),
                    new DuplicateRow(),
                    new ConflictingRows(),
                    new ConflictingTimes(),
                    new ImplausibleSize(),
                    new DateBeforeLevel(),
                    new DateInFuture(),
                    new OddDate(),
                    new EmptyPayload(),
                    new MalformedManifestName(),
                    new ManifestKeyMismatch(),
                    new IllegalManifestArchitecture(),
                    new NoNativeManifest(),
                    new VersionWithoutManifest(),
                    new ManifestVersionUnknown(),
                    new ForeignComponent(),
                    new MissingMum(),
                    new ConflictingKeys(),
                    new UnusualToken(),
                    new ManifestNameForm(),
                    new SelfReplacement(),
                    new NeverApplicable(),
                    new ContradictoryConditions(),
                    new DeadCondition(),
                    new RedundantCondition(),
                    new PackageNeverUsed(),
                    new NoCondition(),
                    new OverlappingBranches(),
                    new UnorderedRange(),
                    new DuplicateBuild(),
                    new CodebaseWithoutLevels(),
                    new ProductWithoutArchitecture(),
                    new UnorderedDates(),
                    new MachineArchitecture(),
                    new MachineFileLevel(),
                    new ContradictoryFacts(),
                    new NoTitle(),
                    new TitleForm(),
                    new ArticleMismatch(),
                    new SeesItself(),
                    new RepeatedReference(),
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
                    new ConflictingDeliveries(),
                    new ExpectationFails());

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
