package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.applicability.engine.FileDelivery;
import org.hotfixworkbench.core.applicability.engine.FileOutcome;
import org.hotfixworkbench.core.applicability.engine.VersionRange;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * When a file would be installed: as long as it is not there, or has a version below that of the
 * copy for its branch. Where versions have no order, nobody can tell.
 */
final class FileCriteria {

    private final Tests tests;
    private final ReleaseCriteria releases;
    private final boolean missingFilesCount;

    FileCriteria(Tests tests, ReleaseCriteria releases, boolean missingFilesCount) {
        this.tests = tests;
        this.releases = releases;
        this.missingFilesCount = missingFilesCount;
    }

    /** Whether OVAL can look at a file. */
    static boolean testable(FileDelivery file) {
        return name(file).valid() && !file.ranges().isEmpty();
    }

    private static FileName name(FileDelivery file) {
        return new FileName(file.name(), file.platform() == Architecture.X86);
    }

    /** The criterion for a file. */
    Criterion of(FileDelivery file) throws IOException {
        if (!testable(file)) {
            return releases.unknown("a file whose name or version cannot be tested");
        }
        FileName name = name(file);
        List<Criterion> cases = new ArrayList<>();
        if (missingFilesCount) {
            cases.add(Criterion.of(tests.absent(name), file.name() + " is not there"));
        }
        for (VersionRange range : file.ranges()) {
            if (range.outcome() == FileOutcome.INSTALL) {
                Id test = tests.file(name, true, entities(range));
                cases.add(Criterion.of(test, file.name() + " is " + words(range)));
            }
        }
        unknown(file, name, cases);
        return cases.isEmpty()
                ? releases.never(file.name() + " is never installed")
                : Criterion.any("the hotfix would install its " + file.name(), cases);
    }

    private static String words(VersionRange range) {
        String words = "from %s up to %s".formatted(range.first(), range.last());
        return range.branch() == null ? words : "on %s, %s".formatted(range.branch(), words);
    }

    private static List<Entity> entities(VersionRange range) {
        List<Entity> entities = new ArrayList<>();
        if (range.declared() && range.branch() != null) {
            entities.add(branch(range.branch()));
        }
        entities.addAll(bounds(range));
        return entities;
    }

    private static List<Entity> bounds(VersionRange range) {
        List<Entity> bounds = new ArrayList<>();
        if (!range.first().equals(VersionRange.LOWEST)) {
            bounds.add(Entity.from(range.first().toString()));
        }
        if (!range.last().equals(VersionRange.HIGHEST)) {
            bounds.add(Entity.below(after(range.last()).toString()));
        }
        return bounds;
    }

    /**
     * The branch that a file states in front of the day of its build, such as xpsp_sp3_gdr. Files
     * of a release count as GDR, and LDR and QFE are two words for one thing (blog mrsnrub, 2009
     * and 2010).
     */
    private static Entity branch(String branch) {
        String words =
                switch (branch.toUpperCase(Locale.ROOT)) {
                    case "GDR" -> "(gdr|rtm)";
                    case "LDR", "QFE" -> "(qfe|ldr)";
                    default -> Entity.literally(branch.toLowerCase(Locale.ROOT));
                };
        return Entity.pattern("development_class", "_" + words + "$");
    }

    /** The next version. */
    private static FileVersion after(FileVersion version) {
        int limit = VersionRange.HIGHEST.build();
        if (version.revision() < limit) {
            return new FileVersion(
                    version.major(), version.minor(), version.build(), version.revision() + 1);
        }
        if (version.build() < limit) {
            return new FileVersion(version.major(), version.minor(), version.build() + 1, 0);
        }
        return version.minor() < limit
                ? new FileVersion(version.major(), version.minor() + 1, 0, 0)
                : new FileVersion(version.major() + 1, 0, 0, 0);
    }

    /** The versions of which nobody can tell; those below and above all others are one test. */
    private void unknown(FileDelivery file, FileName name, List<Criterion> cases)
            throws IOException {
        List<Entity> outer = new ArrayList<>();
        for (VersionRange range : file.ranges()) {
            if (range.outcome() != FileOutcome.UNKNOWN) {
                continue;
            }
            List<Entity> bounds = bounds(range);
            if (!range.declared() && bounds.size() == 1) {
                outer.addAll(bounds);
                continue;
            }
            Id test =
                    bounds.isEmpty() && range.branch() == null
                            ? tests.present(name)
                            : tests.file(name, true, entities(range));
            cases.add(undecided(file, test, others(file, name, range)));
        }
        if (!outer.isEmpty()) {
            cases.add(undecided(file, tests.file(name, false, outer), List.of()));
        }
    }

    /** That a file states none of the branches for which something else is known. */
    private List<Criterion> others(FileDelivery file, FileName name, VersionRange range)
            throws IOException {
        if (!range.declared() || range.branch() != null) {
            return List.of();
        }
        Set<@NonNull String> branches = new LinkedHashSet<>();
        for (VersionRange other : file.ranges()) {
            String branch = other.branch();
            if (other.declared() && branch != null) {
                branches.add(branch);
            }
        }
        List<Criterion> criteria = new ArrayList<>();
        for (String it : branches) {
            criteria.add(
                    Criterion.not(
                            tests.file(name, true, List.of(branch(it))),
                            file.name() + " does not say that it is on " + it));
        }
        return criteria;
    }

    private Criterion undecided(FileDelivery file, Id test, List<Criterion> more)
            throws IOException {
        List<Criterion> members = new ArrayList<>();
        members.add(Criterion.of(test, file.name() + " has such a version"));
        members.addAll(more);
        members.add(releases.unknown("nobody can tell"));
        return Criterion.all("a version that has no order with the copies", members);
    }
}
