package org.hotfixworkbench.core.applicability.engine;

import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The systems of the catalog, each product at each level on each architecture, and what hotfixes
 * have for them. Products of which the catalog knows no level or no architecture are left out.
 */
public final class Systems {

    private final HotfixSet set;
    private final List<Target> targets;
    private final List<KnownSystem> all;

    /** Asks about some hotfixes. */
    public Systems(HotfixSet set) {
        this.set = set;
        targets = List.copyOf(set.releases().targets());
        all =
                targets.stream()
                        .map(
                                it ->
                                        new KnownSystem(
                                                set.releases().product(it.product()),
                                                set.releases().level(it.level()),
                                                it.architecture()))
                        .toList();
    }

    /** The systems, in the order of the catalog. */
    public List<KnownSystem> all() {
        return all;
    }

    /** The hotfixes that are asked about. */
    public HotfixSet hotfixes() {
        return set;
    }

    /**
     * What a hotfix has for a system.
     *
     * @param hotfix its position among {@link HotfixSet#names}
     * @param system position of the system
     */
    public Fit fit(int hotfix, int system) {
        return Evaluator.fit(set.sorted().get(hotfix), targets.get(system));
    }

    /**
     * Whether a hotfix brings a version of a file to a system.
     *
     * @param hotfix its position among {@link HotfixSet#names}
     * @param system position of the system
     * @param platform architecture of the file
     * @param branch service branch of the row; null for none
     */
    public boolean delivers(
            int hotfix,
            int system,
            String name,
            Architecture platform,
            FileVersion version,
            @Nullable String branch) {
        Architecture known = platform == Architecture.WOW64 ? Architecture.X86 : platform;
        int file = set.lines().find(name, known);
        if (file < 0) {
            return false;
        }
        for (Slice slice : Situation.slices(set.sorted().get(hotfix), targets.get(system))) {
            if (delivers(slice, slice.group(file), version, branch)) {
                return true;
            }
        }
        return false;
    }

    private boolean delivers(Slice slice, int group, FileVersion version, @Nullable String branch) {
        if (group < 0) {
            return false;
        }
        for (int copy = slice.from(group); copy < slice.to(group); copy++) {
            Lines.Line line = set.lines().line(slice.line(copy));
            if (slice.revision(copy) == version.revision()
                    && line.sameBuild(version)
                    && (line.rank() == Lines.FOREIGN || Objects.equals(line.branch(), branch))) {
                return true;
            }
        }
        return false;
    }
}
