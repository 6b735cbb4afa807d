package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.FileDelivery;
import org.hotfixworkbench.core.applicability.engine.LevelDelivery;
import org.hotfixworkbench.core.applicability.engine.PackageDelivery;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * When a package of a hotfix would bring something: it is for the architecture, the product and the
 * level of the machine, and one of its files would be installed. Where no package for a machine has
 * a file with a version, the release alone decides.
 */
final class PackageCriteria {

    private final ReleaseCriteria releases;
    private final FileCriteria files;

    PackageCriteria(ReleaseCriteria releases, FileCriteria files) {
        this.releases = releases;
        this.files = files;
    }

    /** The criterion for all packages of a hotfix. */
    Criterion of(List<PackageDelivery> packages) throws IOException {
        List<Criterion> cases = new ArrayList<>();
        for (PackageDelivery it : packages) {
            List<Criterion> levels = new ArrayList<>();
            for (LevelDelivery level : it.levels()) {
                levels.add(level(packages, it, level));
            }
            List<Criterion> members = new ArrayList<>(machine(it));
            members.add(Criterion.any("for the level of the machine", levels));
            cases.add(Criterion.all("the package " + words(it), members));
        }
        return Criterion.any("a package is for the machine and brings something", cases);
    }

    private static String words(PackageDelivery part) {
        StringBuilder words = new StringBuilder("for ");
        words.append(
                part.architecture() == Architecture.UNSTATED
                        ? "every architecture"
                        : part.architecture().getLiteral());
        Codebase codebase = part.codebase();
        if (!part.products().isEmpty()) {
            words.append(" of ")
                    .append(
                            String.join(
                                    ", ",
                                    part.products().stream().map(ReleaseCriteria::title).toList()));
        } else if (codebase != null) {
            words.append(" of ").append(codebase.getName());
        }
        return words.toString();
    }

    /** What a package asks of the machine apart from its level; nothing when it asks nothing. */
    private List<Criterion> machine(PackageDelivery part) throws IOException {
        List<Criterion> criteria = new ArrayList<>();
        if (part.architecture() != Architecture.UNSTATED) {
            criteria.add(releases.architecture(part.architecture()));
        }
        Codebase codebase = part.codebase();
        if (codebase != null
                && (part.products().isEmpty()
                        || part.products().stream().anyMatch(it -> it.getCodebase() != codebase))) {
            criteria.add(releases.codebase(codebase));
        }
        if (!part.products().isEmpty()) {
            List<Criterion> products = new ArrayList<>();
            for (Product product : part.products()) {
                products.add(releases.product(product));
            }
            criteria.add(Criterion.any("it runs a product of the package", products));
        }
        return criteria;
    }

    private List<Criterion> level(PackageDelivery part, LevelDelivery level) throws IOException {
        ServiceLevel stated = level.level();
        Codebase codebase = part.codebase();
        return stated == null || codebase == null
                ? List.of()
                : List.of(releases.level(codebase, stated));
    }

    private Criterion level(
            List<PackageDelivery> packages, PackageDelivery part, LevelDelivery level)
            throws IOException {
        List<Criterion> criteria = new ArrayList<>(level(part, level));
        if (!level.files().isEmpty()) {
            List<Criterion> cases = new ArrayList<>();
            for (FileDelivery file : level.files()) {
                cases.add(files.of(file));
            }
            criteria.add(Criterion.any("one of its files would be installed", cases));
        } else {
            for (PackageDelivery other : packages) {
                for (LevelDelivery its : other.levels()) {
                    if (!its.files().isEmpty() && meet(part, level, other, its)) {
                        criteria.add(without(other, its));
                    }
                }
            }
            if (criteria.isEmpty()) {
                criteria.add(releases.system());
            }
        }
        return criteria.size() == 1
                ? criteria.getFirst()
                : Criterion.all(
                        level.level() == null ? "any level" : "level " + level.level().getName(),
                        criteria);
    }

    /** That the machine is none for another package, whose files would decide. */
    private Criterion without(PackageDelivery other, LevelDelivery level) throws IOException {
        List<Criterion> criteria = new ArrayList<>(machine(other));
        criteria.addAll(level(other, level));
        if (criteria.isEmpty()) {
            criteria.add(releases.system());
        }
        return Criterion.notAll("it is not for the package " + words(other), criteria);
    }

    /** Whether there may be a machine that both packages are for. */
    private static boolean meet(
            PackageDelivery one, LevelDelivery level, PackageDelivery other, LevelDelivery its) {
        return one != other
                && compatible(one.codebase(), other.codebase())
                && compatible(level.level(), its.level())
                && (one.architecture() == Architecture.UNSTATED
                        || other.architecture() == Architecture.UNSTATED
                        || one.architecture() == other.architecture())
                && (one.products().isEmpty()
                        || other.products().isEmpty()
                        || one.products().stream()
                                .anyMatch(Set.copyOf(other.products())::contains));
    }

    private static boolean compatible(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one == other;
    }
}
