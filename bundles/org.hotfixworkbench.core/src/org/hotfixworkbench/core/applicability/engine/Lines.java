package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Files and the lines on which their versions have an order, numbered. A line is a file on one
 * build and one branch.
 *
 * <p>Within a service level the lines of a file have ranks: by build, then by branch, in the order
 * of the catalog. A file can move to a line of a higher rank (an LDR hotfix takes it from GDR to
 * LDR), and never back (blogs mrsnrub 2009/05/14 and joscon 2011/11/30).
 */
final class Lines {

    /** The rank of a line that belongs to no level, such as that of another product. */
    static final int FOREIGN = -1;

    /** The rank of a line whose branch nobody tells. */
    static final int ANY_BRANCH = -2;

    /** More than the branches of any code base. */
    static final int BRANCHES = 16;

    /**
     * A line.
     *
     * @param file number of the file
     * @param version a version on it; its revision means nothing
     * @param branch name of the branch; null when there is none, or when it is not known
     * @param rank its rank within the level
     * @param lowest the lowest rank that it can have
     */
    record Line(int file, FileVersion version, @Nullable String branch, int rank, int lowest) {

        boolean sameBuild(FileVersion other) {
            return version.sameBuild(other);
        }
    }

    /** A file: its name in the spelling that was met first, and its architecture. */
    record File(String name, Architecture platform) {
        @Override
        public String toString() {
            return platform == Architecture.UNSTATED ? name : name + " " + platform.getLiteral();
        }
    }

    private record Key(int file, int build, int rank, int level, int foreign) {}

    private final List<File> files = new ArrayList<>();
    private final Map<File, Integer> fileNumbers = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Key, Integer> lineNumbers = new HashMap<>();
    private final Releases releases;

    Lines(Releases releases) {
        this.releases = releases;
    }

    /** The number of a file, which it gets when it has none. */
    int file(String name, Architecture platform) {
        File key = new File(name.toLowerCase(Locale.ROOT), platform);
        Integer known = fileNumbers.get(key);
        if (known != null) {
            return known;
        }
        fileNumbers.put(key, files.size());
        files.add(new File(name, platform));
        return files.size() - 1;
    }

    /** The number of a file; -1 when no hotfix delivers it. */
    int find(String name, Architecture platform) {
        return fileNumbers.getOrDefault(new File(name.toLowerCase(Locale.ROOT), platform), -1);
    }

    File file(int number) {
        return files.get(number);
    }

    Line line(int number) {
        return lines.get(number);
    }

    /** The ranks of all lines, for whoever compares many. */
    int[] ranks() {
        return lines.stream().mapToInt(Line::rank).toArray();
    }

    /**
     * The line of a row.
     *
     * @param level number of the service level that the row is for; -1 when it is for none
     * @param branch its branch; null when there is none or nothing tells it
     */
    int line(int file, FileVersion version, int level, @Nullable ServiceBranch branch) {
        int rank = FOREIGN;
        int lowest = FOREIGN;
        if (level >= 0) {
            Codebase codebase = releases.owner(level);
            if (CatalogQueries.holds(codebase, version)) {
                rank = rank(codebase, releases.level(level), version, branch);
                lowest = base(releases.level(level), version);
            }
        }
        int foreign = rank == FOREIGN ? version.major() * 100_000 + version.minor() : 0;
        Key key = new Key(file, version.build(), rank, rank == FOREIGN ? -1 : level, foreign);
        Integer known = lineNumbers.get(key);
        if (known != null) {
            return known;
        }
        lineNumbers.put(key, lines.size());
        lines.add(new Line(file, version, branch == null ? null : branch.getName(), rank, lowest));
        return lines.size() - 1;
    }

    private static int base(ServiceLevel level, FileVersion version) {
        return Math.max(0, level.getBuilds().indexOf(version.build())) * BRANCHES;
    }

    private static int rank(
            Codebase codebase,
            ServiceLevel level,
            FileVersion version,
            @Nullable ServiceBranch branch) {
        int base = base(level, version);
        if (codebase.getBranches().isEmpty()) {
            return base;
        }
        return branch == null ? ANY_BRANCH : base + Releases.branch(codebase, branch);
    }

    /**
     * The ranks that a file of a machine can have within a level: one when its branch is known, one
     * for each branch otherwise, none when its version belongs to no build of the level.
     */
    int[] ranks(MachineFacts.InstalledFile file, FileVersion version, int level) {
        if (level < 0
                || !CatalogQueries.holds(releases.owner(level), version)
                || !releases.level(level).getBuilds().contains(version.build())) {
            return new int[0];
        }
        Codebase codebase = releases.owner(level);
        ServiceLevel at = releases.level(level);
        if (codebase.getBranches().isEmpty()) {
            return new int[] {base(at, version)};
        }
        ServiceBranch branch =
                file.branch() != null && CatalogQueries.declaresBranches(codebase)
                        ? CatalogQueries.declaredBranch(codebase, file.branch()).orElse(null)
                        : CatalogQueries.branchOf(codebase, version).orElse(null);
        if (branch != null) {
            return new int[] {base(at, version) + Releases.branch(codebase, branch)};
        }
        return everyBranch(codebase, base(at, version));
    }

    /** The ranks that a line can have. */
    int[] ranks(Line line, int level) {
        return line.rank() == ANY_BRANCH
                ? everyBranch(releases.owner(level), line.lowest())
                : new int[] {line.rank()};
    }

    private static int[] everyBranch(Codebase codebase, int base) {
        int[] ranks = new int[codebase.getBranches().size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = base + i;
        }
        return ranks;
    }
}
