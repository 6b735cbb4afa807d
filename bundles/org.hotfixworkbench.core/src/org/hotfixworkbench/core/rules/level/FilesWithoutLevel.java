package org.hotfixworkbench.core.rules.level;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.applicability.ConditionAnalysis;
import org.hotfixworkbench.core.applicability.Problem;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.rules.manifest.ManifestVersions;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds files of a service level that no prerequisite allows, once for every level. Prerequisites
 * that can never hold are left to contradictory-conditions.
 *
 * <p>Domain: a package installs at exactly the level of its files, because its parent is compared
 * for equality (CBS.log, "detect Parent ... VersionComp: EQ").
 */
public final class FilesWithoutLevel extends Rule<Hotfix> {

    /** The rule. */
    public FilesWithoutLevel() {
        super(
                "files-without-level",
                Family.LEVEL,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.ERROR, Severity.WARNING),
                "Files are of a service level that no prerequisite allows");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        Optional.ofNullable(hotfix.getPrerequisites())
                .map(Prerequisites::new)
                .filter(Prerequisites::stateProducts)
                .ifPresent(
                        it -> {
                            for (Payload payload : hotfix.getPayloads()) {
                                Elements.codebase(payload)
                                        .ifPresent(
                                                base -> check(hotfix, payload, base, it, context));
                            }
                        });
    }

    private static void check(
            Hotfix hotfix,
            Payload payload,
            Codebase codebase,
            Prerequisites prerequisites,
            RuleContext context) {
        if (context.catalog().productsOf(codebase).isEmpty()) {
            return;
        }
        Set<ServiceLevel> allowed = prerequisites.allowedLevels(codebase, context.catalog());
        if (allowed.isEmpty()) {
            if (ConditionAnalysis.impossible(context.shared(Problem.READ, hotfix))) {
                return;
            }
            context.report(
                    Location.of(payload, Literals.PAYLOAD__CODEBASE),
                    "the prerequisites allow no product of "
                            + codebase.getName()
                            + ", so that these files can go nowhere");
            return;
        }
        Map<ServiceLevel, List<FileEntry>> filesByLevel = new LinkedHashMap<>();
        for (ArchitecturePackage architecture : payload.getPackages()) {
            ManifestVersions manifests = context.shared(ManifestVersions.READ, architecture);
            for (FileEntry file : Elements.files(architecture)) {
                ServiceLevel level = file.getLevel();
                if (level != null
                        && !allowed.contains(level)
                        && !Elements.isBaseRelease(file)
                        && !manifests.carried(file)) {
                    filesByLevel.computeIfAbsent(level, it -> new ArrayList<>()).add(file);
                }
            }
        }
        filesByLevel.forEach((level, files) -> report(level, files, allowed, context));
    }

    private static void report(
            ServiceLevel level,
            List<FileEntry> files,
            Set<ServiceLevel> allowed,
            RuleContext context) {
        FileEntry first = files.get(0);
        context.report(
                Location.of(first, Literals.FILE_ENTRY__VERSION),
                Words.count(files.size(), "file")
                        + (files.size() == 1 ? " is" : " are")
                        + " of level "
                        + level.getName()
                        + " (build "
                        + first.getVersion().build()
                        + "), but the prerequisites allow "
                        + Words.and(allowed.stream().map(ServiceLevel::getName).toList())
                        + " only");
    }
}
