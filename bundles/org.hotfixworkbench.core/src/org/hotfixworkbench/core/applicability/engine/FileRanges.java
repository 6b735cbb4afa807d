package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;

/**
 * Finds out for which versions of a file what happens to it. Between two versions at which anything
 * changes (those of the copies, the ends of builds, branches and levels) it is the same, so one
 * version in between is tried.
 */
final class FileRanges {

    private static final int PART = 16;
    private static final long PART_MASK = 0xFFFF;

    private final HotfixSet set;

    /** Rows of one version are alike, and a package has many of them. */
    private final Map<Key, List<VersionRange>> known = new HashMap<>();

    private record Key(int level, List<Copy> copies) {}

    private record Copy(FileVersion version, int rank) {}

    FileRanges(HotfixSet set) {
        this.set = set;
    }

    /** The files that a package has for a level; -1 for every level. */
    List<FileDelivery> files(CompiledPackage part, int level) {
        Slice slice = part.slice(level);
        List<FileDelivery> files = new ArrayList<>(slice.count());
        for (int group = 0; group < slice.count(); group++) {
            Lines.File file = set.lines().file(slice.file(group));
            files.add(
                    new FileDelivery(
                            file.name(), file.platform(), ranges(part, level, slice, group)));
        }
        return files;
    }

    private List<VersionRange> ranges(CompiledPackage part, int level, Slice slice, int group) {
        List<Copy> copies = new ArrayList<>();
        for (int copy = slice.from(group); copy < slice.to(group); copy++) {
            FileVersion line = set.lines().line(slice.line(copy)).version();
            FileVersion version =
                    new FileVersion(line.major(), line.minor(), line.build(), slice.revision(copy));
            if (!version.valid()) {
                return List.of();
            }
            copies.add(new Copy(version, set.rank(slice.line(copy))));
        }
        Key key = new Key(level, copies);
        List<VersionRange> ranges = known.get(key);
        if (ranges == null) {
            ranges = new Search(part, level, slice, group, copies).ranges();
            known.put(key, ranges);
        }
        return ranges;
    }

    /** The search for the ranges of one file. */
    private final class Search {

        private final CompiledPackage part;
        private final int level;
        private final Slice slice;
        private final int group;
        private final @Nullable Codebase codebase;
        private final List<@NonNull FileVersion> starts;

        Search(CompiledPackage part, int level, Slice slice, int group, List<Copy> copies) {
            this.part = part;
            this.level = level;
            this.slice = slice;
            this.group = group;
            codebase = level < 0 ? null : set.releases().owner(level);
            starts = starts(copies);
        }

        private List<@NonNull FileVersion> starts(List<Copy> copies) {
            NavigableSet<Long> starts = new TreeSet<>(Long::compareUnsigned);
            starts.add(0L);
            for (Copy copy : copies) {
                FileVersion version = copy.version();
                starts.add(packed(version));
                build(starts, version.major(), version.minor(), version.build());
            }
            for (Codebase it : codebase == null ? set.releases().codebases() : List.of(codebase)) {
                it.getLevels().forEach(each -> level(starts, it, each));
            }
            return starts.stream().map(FileRanges::unpacked).toList();
        }

        private void level(Set<Long> starts, Codebase owner, ServiceLevel stated) {
            OsVersion version = owner.getVersion();
            if (version == null) {
                return;
            }
            for (int build : stated.getBuilds()) {
                build(starts, version.major(), version.minor(), build);
                if (codebase != null) {
                    if (stated.getRevisions() != null) {
                        range(starts, build, stated.getRevisions());
                    }
                    for (ServiceBranch branch : owner.getBranches()) {
                        if (branch.getRevisions() != null) {
                            range(starts, build, branch.getRevisions());
                        }
                    }
                }
            }
        }

        private void range(Set<Long> starts, int build, RevisionRange range) {
            OsVersion version = codebase == null ? null : codebase.getVersion();
            if (version != null) {
                add(starts, version.major(), version.minor(), build, range.first());
                add(starts, version.major(), version.minor(), build, range.last() + 1L);
            }
        }

        private void build(Set<Long> starts, int major, int minor, int build) {
            add(starts, major, minor, build, 0);
            add(starts, major, minor, build, PART_MASK + 1);
        }

        /** A revision that is one too large is the first one of the next build. */
        private void add(Set<Long> starts, int major, int minor, int build, long revision) {
            if (new FileVersion(major, minor, build, 0).valid() && revision <= PART_MASK + 1) {
                long start = packed(new FileVersion(major, minor, build, 0)) + revision;
                if (start != 0) {
                    starts.add(start);
                }
            }
        }

        List<VersionRange> ranges() {
            List<@Nullable String> branches = declaredBranches();
            FileOutcome[][] outcomes = new FileOutcome[branches.size()][starts.size()];
            BitSet alike = new BitSet();
            for (int i = 0; i < starts.size(); i++) {
                for (int branch = 0; branch < branches.size(); branch++) {
                    outcomes[branch][i] = outcome(starts.get(i), branches.get(branch));
                }
                alike.set(i, alike(outcomes, i));
            }
            List<VersionRange> ranges = new ArrayList<>();
            collect(ranges, outcomes[0], alike, null, false);
            alike.flip(0, starts.size());
            for (int branch = 0; branch < branches.size(); branch++) {
                collect(ranges, outcomes[branch], alike, branches.get(branch), true);
            }
            return List.copyOf(ranges);
        }

        /** The branches that a file may state, null for none; no number tells them. */
        private List<@Nullable String> declaredBranches() {
            List<@Nullable String> branches = new ArrayList<>();
            branches.add(null);
            if (codebase != null && CatalogQueries.declaresBranches(codebase)) {
                for (ServiceBranch branch : codebase.getBranches()) {
                    if (branch.isDeclared() && branch.getName() != null) {
                        branches.add(branch.getName());
                    }
                }
            }
            return branches;
        }

        private static boolean alike(FileOutcome[][] outcomes, int at) {
            for (FileOutcome[] one : outcomes) {
                if (one[at] != outcomes[0][at]) {
                    return false;
                }
            }
            return true;
        }

        /** Puts neighbours together to which the same happens. */
        private void collect(
                List<VersionRange> ranges,
                FileOutcome[] outcomes,
                BitSet wanted,
                @Nullable String stated,
                boolean declared) {
            VersionRange open = null;
            for (int i = 0; i < outcomes.length; i++) {
                if (!wanted.get(i)) {
                    open = null;
                    continue;
                }
                FileVersion last =
                        i + 1 == outcomes.length
                                ? VersionRange.HIGHEST
                                : unpacked(packed(starts.get(i + 1)) - 1);
                String branch = declared ? stated : branchOf(starts.get(i), outcomes[i]);
                boolean more =
                        open != null
                                && open.outcome() == outcomes[i]
                                && Objects.equals(open.branch(), branch);
                FileVersion first = more ? open.first() : starts.get(i);
                open = new VersionRange(first, last, branch, declared, outcomes[i]);
                if (more) {
                    ranges.removeLast();
                }
                ranges.add(open);
            }
        }

        private @Nullable String branchOf(FileVersion version, FileOutcome outcome) {
            return codebase == null || outcome != FileOutcome.INSTALL
                    ? null
                    : CatalogQueries.branchOf(codebase, version)
                            .map(ServiceBranch::getName)
                            .orElse(null);
        }

        private FileOutcome outcome(FileVersion version, @Nullable String branch) {
            if (level < 0 && ofWindows(version)) {
                // such a version has an order on the level that the machine is at, and only there
                return FileOutcome.UNKNOWN;
            }
            Lines.File file = set.lines().file(slice.file(group));
            MachineFacts facts =
                    MachineFacts.unknown()
                            .withFiles(
                                    List.of(
                                            new MachineFacts.InstalledFile(
                                                    file.name(),
                                                    version,
                                                    file.platform(),
                                                    branch)));
            Target target = new Target(-1, part.codebase(), level, part.architecture());
            return new FileFacts(set, facts, target, new BitSet(), false).outcome(slice, group);
        }

        private boolean ofWindows(FileVersion version) {
            for (Codebase it : set.releases().codebases()) {
                if (CatalogQueries.levelOf(it, version).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }

    private static long packed(FileVersion version) {
        return ((long) version.major() << 3 * PART)
                | ((long) version.minor() << 2 * PART)
                | ((long) version.build() << PART)
                | version.revision();
    }

    private static FileVersion unpacked(long packed) {
        return new FileVersion(
                (int) (packed >>> 3 * PART),
                (int) (packed >>> 2 * PART & PART_MASK),
                (int) (packed >>> PART & PART_MASK),
                (int) (packed & PART_MASK));
    }
}
