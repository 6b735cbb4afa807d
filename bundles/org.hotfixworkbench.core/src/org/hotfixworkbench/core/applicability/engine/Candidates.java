package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The index: for one release, the hotfixes that it says nothing against, with their files for it,
 * and what it says against each of the others. Made once for each release; there are a hundred or
 * so, and a fleet has few of them.
 */
final class Candidates {

    /** Marks a hotfix that the release says nothing against. */
    static final byte OPEN = -1;

    private final byte[] causes;
    private final int[] positions;
    private final List<CompiledHotfix> hotfixes = new ArrayList<>();
    private final List<List<Slice>> slices = new ArrayList<>();

    Candidates(HotfixSet set, Target target) {
        List<CompiledHotfix> all = set.sorted();
        causes = new byte[all.size()];
        int[] found = new int[all.size()];
        for (int i = 0; i < causes.length; i++) {
            CompiledHotfix hotfix = all.get(i);
            Cause cause = Evaluator.against(hotfix, target);
            causes[i] = cause == null ? OPEN : (byte) cause.ordinal();
            if (cause == null) {
                found[hotfixes.size()] = i;
                hotfixes.add(hotfix);
                slices.add(List.copyOf(Situation.slices(hotfix, target)));
            }
        }
        positions = Arrays.copyOf(found, hotfixes.size());
    }

    /** How many the release says nothing against. */
    int count() {
        return positions.length;
    }

    /** Position of a candidate among all hotfixes, sorted by name. */
    int position(int candidate) {
        return positions[candidate];
    }

    CompiledHotfix hotfix(int candidate) {
        return hotfixes.get(candidate);
    }

    List<Slice> slices(int candidate) {
        return slices.get(candidate);
    }

    /** The causes of all hotfixes, {@link #OPEN} for candidates; the caller's own copy. */
    byte[] causes() {
        return causes.clone();
    }

    /** What the release says against a hotfix; null when nothing. */
    @Nullable
    Cause against(int position) {
        return causes[position] == OPEN ? null : Cause.of(causes[position]);
    }
}
