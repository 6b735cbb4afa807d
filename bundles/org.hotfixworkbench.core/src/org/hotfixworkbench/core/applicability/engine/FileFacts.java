package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * What is known of the files of a machine: what is stated, and what follows from the hotfixes that
 * are installed.
 *
 * <p>Domain: a file stays on its service branch; a package that has a copy for this branch delivers
 * that one, a package with copies for higher branches only moves the file there, and a file never
 * moves back before the next service pack (blogs mrsnrub 2009/05/14, joscon 2011/11/30). Versions
 * are ordered inside one build and branch only (github.com/dokan-dev/dokany, issue 306).
 */
final class FileFacts {

    private static final int UNDECIDED = 4;

    private final HotfixSet set;
    private final MachineFacts facts;
    private final Target target;
    private final boolean followed;
    private final int base;
    private final IntMap stated = new IntMap();
    private final IntMap delivered = new IntMap();
    private final IntMap lowestRank = new IntMap();

    FileFacts(
            HotfixSet set, MachineFacts facts, Target target, BitSet installed, boolean followed) {
        this.set = set;
        this.facts = facts;
        this.target = target;
        this.followed = followed;
        Integer revision =
                target.level() < 0 ? null : set.releases().level(target.level()).getBaseRevision();
        base = revision == null ? -1 : revision;
        for (int i = 0; i < facts.files().size(); i++) {
            MachineFacts.InstalledFile file = facts.files().get(i);
            Architecture platform = Situation.platform(file.platform(), target);
            state(file.name(), platform, i);
            if (platform == target.architecture()) {
                // a row that states no platform, in a package that states none either
                state(file.name(), Architecture.UNSTATED, i);
            }
        }
        installed.stream().forEach(this::deliver);
    }

    private void state(String name, Architecture platform, int index) {
        int number = set.lines().find(name, platform);
        if (number >= 0) {
            stated.max(number, index);
        }
    }

    private void deliver(int node) {
        CompiledHotfix hotfix = set.hotfix(node);
        if (hotfix == null) {
            return;
        }
        for (Slice slice : Situation.slices(hotfix, target)) {
            for (int group = 0; group < slice.count(); group++) {
                int lowest = Integer.MAX_VALUE;
                for (int copy = slice.from(group); copy < slice.to(group); copy++) {
                    delivered.max(slice.line(copy), slice.revision(copy));
                    lowest = Math.min(lowest, Math.max(0, set.rank(slice.line(copy))));
                }
                lowestRank.max(slice.file(group), lowest);
            }
        }
    }

    /** What the machine states of a file; null when it states nothing. */
    MachineFacts.@Nullable InstalledFile stated(int file) {
        int at = stated.get(file, -1);
        return at < 0 ? null : facts.files().get(at);
    }

    /** What happens to a file of a slice. */
    FileOutcome outcome(Slice slice, int group) {
        int file = slice.file(group);
        MachineFacts.InstalledFile known = stated(file);
        if (known != null) {
            FileVersion version = known.version();
            return version == null ? FileOutcome.UNKNOWN : compared(slice, group, known, version);
        }
        return facts.filesComplete() ? FileOutcome.INSTALL : followed(slice, group);
    }

    private FileOutcome compared(
            Slice slice, int group, MachineFacts.InstalledFile known, FileVersion version) {
        int[] ranks = set.lines().ranks(known, version, target.level());
        if (ranks.length == 0) {
            return foreign(slice, group, version);
        }
        int[] copies = copies(slice, group);
        if (copies.length == 0) {
            return FileOutcome.UNKNOWN;
        }
        FileOutcome outcome = null;
        for (int rank : ranks) {
            FileOutcome one = placed(slice, copies, new int[copies.length], 0, rank, version);
            outcome = outcome == null ? one : outcome.or(one);
        }
        return outcome == null ? FileOutcome.UNKNOWN : outcome;
    }

    /** The copies of a file that belong to a level. */
    private int[] copies(Slice slice, int group) {
        int count = 0;
        int[] copies = new int[slice.to(group) - slice.from(group)];
        for (int copy = slice.from(group); copy < slice.to(group); copy++) {
            if (set.rank(slice.line(copy)) != Lines.FOREIGN) {
                copies[count++] = copy;
            }
        }
        return java.util.Arrays.copyOf(copies, count);
    }

    /** Tries every branch for copies whose branch is not known. */
    private FileOutcome placed(
            Slice slice, int[] copies, int[] ranks, int at, int current, FileVersion version) {
        if (at == copies.length) {
            return ranked(slice, copies, ranks, current, version.revision());
        }
        Lines.Line line = set.lines().line(slice.line(copies[at]));
        int[] possible = set.lines().ranks(line, target.level());
        if (possible.length > 1 && at > UNDECIDED) {
            return FileOutcome.UNKNOWN;
        }
        FileOutcome outcome = null;
        for (int rank : possible) {
            ranks[at] = rank;
            FileOutcome one = placed(slice, copies, ranks, at + 1, current, version);
            outcome = outcome == null ? one : outcome.or(one);
        }
        return outcome == null ? FileOutcome.UNKNOWN : outcome;
    }

    private static FileOutcome ranked(
            Slice slice, int[] copies, int[] ranks, int current, int revision) {
        int newest = -1;
        boolean higher = false;
        for (int i = 0; i < copies.length; i++) {
            if (ranks[i] == current) {
                newest = Math.max(newest, slice.revision(copies[i]));
            }
            higher |= ranks[i] > current;
        }
        if (newest >= 0) {
            return newest > revision ? FileOutcome.INSTALL : FileOutcome.ALREADY_NEWER;
        }
        return higher ? FileOutcome.INSTALL : FileOutcome.MISSING_BRANCH;
    }

    /** The file has a version of another product: it has an order with its own build only. */
    private FileOutcome foreign(Slice slice, int group, FileVersion version) {
        for (int copy = slice.from(group); copy < slice.to(group); copy++) {
            Lines.Line line = set.lines().line(slice.line(copy));
            if (line.rank() == Lines.FOREIGN && line.sameBuild(version)) {
                return slice.revision(copy) > version.revision()
                        ? FileOutcome.INSTALL
                        : FileOutcome.ALREADY_NEWER;
            }
        }
        return FileOutcome.UNKNOWN;
    }

    /** The file is not stated: its state follows from the release and the installed hotfixes. */
    private FileOutcome followed(Slice slice, int group) {
        int current = lowestRank.get(slice.file(group), 0);
        boolean touched = lowestRank.has(slice.file(group));
        boolean any = false;
        boolean covered = true;
        boolean vague = false;
        boolean atCurrent = false;
        for (int copy = slice.from(group); copy < slice.to(group); copy++) {
            int rank = set.rank(slice.line(copy));
            if (rank >= 0 && rank < current) {
                continue;
            }
            any = true;
            boolean own = covers(slice, copy, rank);
            covered &= own;
            vague |= rank == Lines.ANY_BRANCH;
            atCurrent |= rank == current && own;
        }
        if (!any) {
            return FileOutcome.MISSING_BRANCH;
        }
        if (covered) {
            return FileOutcome.ALREADY_NEWER;
        }
        if (!followed || vague && touched) {
            return FileOutcome.UNKNOWN;
        }
        return atCurrent ? FileOutcome.ALREADY_NEWER : FileOutcome.INSTALL;
    }

    private boolean covers(Slice slice, int copy, int rank) {
        int revision = slice.revision(copy);
        if (rank == Lines.ANY_BRANCH) {
            return delivered.get(slice.line(copy), -1) == revision;
        }
        return delivered.get(slice.line(copy), -1) >= revision || rank == 0 && revision <= base;
    }

    /** What happens to the files of some slices together. */
    @Nullable
    FileOutcome outcome(List<Slice> slices) {
        boolean unknown = false;
        boolean newer = false;
        boolean missing = false;
        for (Slice slice : slices) {
            for (int group = 0; group < slice.count(); group++) {
                switch (outcome(slice, group)) {
                    case INSTALL -> {
                        return FileOutcome.INSTALL;
                    }
                    case UNKNOWN -> unknown = true;
                    case ALREADY_NEWER -> newer = true;
                    default -> missing = true;
                }
            }
        }
        if (unknown) {
            return FileOutcome.UNKNOWN;
        }
        return newer ? FileOutcome.ALREADY_NEWER : missing ? FileOutcome.MISSING_BRANCH : null;
    }

    /** The installed hotfixes that deliver every file of some slices in no lower version. */
    List<Integer> successors(List<Slice> slices, BitSet installed, int self) {
        List<Integer> found = new ArrayList<>();
        installed.stream().filter(it -> it != self && deliversAll(it, slices)).forEach(found::add);
        return found;
    }

    private boolean deliversAll(int node, List<Slice> slices) {
        CompiledHotfix hotfix = set.hotfix(node);
        if (hotfix == null) {
            return false;
        }
        List<Slice> own = Situation.slices(hotfix, target);
        for (Slice slice : slices) {
            for (int group = 0; group < slice.count(); group++) {
                if (!delivers(own, slice, group)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean delivers(List<Slice> own, Slice slice, int group) {
        for (int copy = slice.from(group); copy < slice.to(group); copy++) {
            for (Slice other : own) {
                if (other.revision(slice.file(group), slice.line(copy)) >= slice.revision(copy)) {
                    return true;
                }
            }
        }
        return false;
    }
}
