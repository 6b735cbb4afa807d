package org.hotfixworkbench.dsl.ide.hover;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/** Says what versions and masks mean. */
final class Versions {

    private final Catalog catalog;
    private final Releases releases;

    Versions(Catalog catalog) {
        this.catalog = catalog;
        this.releases = new Releases(catalog);
    }

    /** What a version means. */
    HoverText version(Subject.OfVersion subject) {
        FileVersion version = subject.version();
        HoverText text = new HoverText(version.toString());
        if (!version.valid()) {
            return text.paragraph("A part is over 65535, which no file can have.");
        }
        Optional<Codebase> known = catalog.codebaseOf(version);
        if (known.isEmpty()) {
            return text.paragraph(
                    "Not a version of Windows: no known release has files of "
                            + version.major()
                            + "."
                            + version.minor()
                            + ".");
        }
        Codebase codebase = known.get();
        other(subject.codebase(), codebase, text);
        Optional<ServiceLevel> level = CatalogQueries.levelOf(codebase, version);
        if (level.isEmpty()) {
            return text.paragraph(
                    "Build "
                            + version.build()
                            + " belongs to no level of "
                            + codebase.getName()
                            + ", which has "
                            + Words.levels(codebase)
                            + ".");
        }
        ServiceBranch branch =
                subject.branch() != null
                        ? subject.branch()
                        : CatalogQueries.branchOf(codebase, version).orElse(null);
        return level(level.get(), branch, version, text);
    }

    private static void other(@Nullable Codebase stated, Codebase codebase, HoverText text) {
        if (stated != null && stated != codebase) {
            text.paragraph(
                    "A version of "
                            + Releases.title(codebase)
                            + " ("
                            + codebase.getName()
                            + "), while these files are for "
                            + Releases.title(stated)
                            + " ("
                            + stated.getName()
                            + ").");
        }
    }

    private HoverText level(
            ServiceLevel level,
            @Nullable ServiceBranch branch,
            FileVersion version,
            HoverText text) {
        text.paragraph(releases.of(level, branch));
        if (CatalogQueries.isBaseRelease(level, version)) {
            text.paragraph("This is what the level itself was released with.");
        }
        text.fact("level", Releases.level(level));
        text.fact("branch", branch == null ? null : Releases.branch(branch));
        return text.fact("base revision", level.getBaseRevision());
    }

    /** What a mask means. */
    HoverText mask(BranchMask row) {
        VersionMask mask = row.getMask();
        HoverText text = new HoverText(mask.toString());
        FileVersion first =
                new FileVersion(mask.major(), mask.minor(), mask.build(), mask.firstRevision());
        Optional<Codebase> codebase = catalog.codebaseOf(first);
        codebase.flatMap(it -> CatalogQueries.levelOf(it, first))
                .ifPresent(
                        it ->
                                text.paragraph(releases.of(it, branch(codebase.get(), mask)))
                                        .fact("level", Releases.level(it)));
        text.fact(
                "versions",
                first
                        + (mask.lastRevision() == mask.firstRevision()
                                ? ""
                                : " to revision " + mask.lastRevision()));
        codebase.ifPresent(it -> text.fact("branches", Words.branches(it)));
        return text.fact("in this payload", files(row, mask));
    }

    /** The branch of all versions of a mask; null when they are of several. */
    private static @Nullable ServiceBranch branch(Codebase codebase, VersionMask mask) {
        ServiceBranch first = branch(codebase, mask, mask.firstRevision());
        return first == branch(codebase, mask, mask.lastRevision()) ? first : null;
    }

    private static @Nullable ServiceBranch branch(
            Codebase codebase, VersionMask mask, int revision) {
        return CatalogQueries.branchOf(
                        codebase,
                        new FileVersion(mask.major(), mask.minor(), mask.build(), revision))
                .orElse(null);
    }

    private static @Nullable String files(BranchMask row, VersionMask mask) {
        if (!(row.eContainer() instanceof Payload payload)) {
            return null;
        }
        int count = 0;
        for (FileEntry file : Elements.files(payload)) {
            count += file.getVersion() != null && mask.matches(file.getVersion()) ? 1 : 0;
        }
        return Words.count(count, "file");
    }
}
