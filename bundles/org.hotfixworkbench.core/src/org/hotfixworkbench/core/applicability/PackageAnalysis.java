package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.rules.architecture.ArchitectureUnavailable;
import org.hotfixworkbench.core.rules.manifest.ManifestVersions;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Which packages, and which rows of them, no machine can receive although others can receive the
 * rest. Left out is what files-without-level reports: files of a code base or level that the
 * prerequisites exclude by themselves; and packages that architecture-unavailable reports.
 */
public final class PackageAnalysis {

    private final Problem problem;
    private final Catalog catalog;

    private PackageAnalysis(Problem problem, Catalog catalog) {
        this.problem = problem;
        this.catalog = catalog;
    }

    /** The packages and rows that are never used. */
    public static List<Remark> unused(Problem problem, Catalog catalog) {
        List<Remark> remarks = new ArrayList<>();
        try {
            if (problem.possible()) {
                PackageAnalysis analysis = new PackageAnalysis(problem, catalog);
                problem.delivery().parts().forEach(it -> analysis.check(it, remarks));
            }
        } catch (Solver.TooHard e) {
            return List.of();
        }
        return remarks;
    }

    private void check(Delivery.Part part, List<Remark> remarks) {
        ArchitecturePackage architecture = part.architecture();
        Codebase codebase = part.codebase();
        if (architecture == null || codebase == null || architecture.getEntries().isEmpty()) {
            return;
        }
        Demands all = problem.everything();
        Demands alone = all.of(Delivery.only(part));
        if (!problem.possible(alone)) {
            if (!excluded(Delivery.only(part)) && !unavailable(architecture)) {
                remarks.add(
                        new Remark(
                                Location.of(
                                        architecture, Literals.ARCHITECTURE_PACKAGE__ARCHITECTURE),
                                "no machine can receive "
                                        + Words.name(architecture)
                                        + ": "
                                        + proof(alone)));
            }
            return;
        }
        ManifestVersions manifests = ManifestVersions.READ.of(architecture, catalog);
        for (ServiceLevel level : codebase.getLevels()) {
            if (part.levels().contains(level)) {
                Delivery rows = Delivery.only(part, level);
                if (!problem.possible(all.of(rows)) && !excluded(rows)) {
                    first(architecture, codebase, level, manifests)
                            .ifPresent(
                                    it -> remarks.add(rows(it, level, architecture, all.of(rows))));
                }
            }
        }
    }

    private boolean unavailable(ArchitecturePackage architecture) {
        return ArchitectureUnavailable.problem(architecture, catalog).isPresent();
    }

    private boolean excluded(Delivery delivery) {
        Formula prerequisites = problem.prerequisites();
        Set<Supply> level = EnumSet.of(Supply.LEVEL);
        return !problem.possible(
                problem.demands(List.of(prerequisites, problem.notInstalled()), level)
                        .of(delivery));
    }

    private static Optional<FileEntry> first(
            ArchitecturePackage architecture,
            Codebase codebase,
            ServiceLevel level,
            ManifestVersions manifests) {
        return Elements.files(architecture).stream()
                .filter(it -> Delivery.levelOf(it, codebase).orElse(null) == level)
                .filter(it -> !Elements.isBaseRelease(it) && !manifests.carried(it))
                .findFirst();
    }

    private Remark rows(
            FileEntry file, ServiceLevel level, ArchitecturePackage architecture, Demands demands) {
        return new Remark(
                Location.of(file),
                "no machine can receive the files of level "
                        + level.getName()
                        + " in "
                        + Words.name(architecture)
                        + ": "
                        + proof(demands));
    }

    private String proof(Demands demands) {
        return Phrases.contradiction(new Phrases(problem).clashes(problem.core(demands)));
    }
}
