package org.hotfixworkbench.core.supersedence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which hotfixes are alternatives of each other: the same fix in two packages. */
public final class Alternatives {

    private final Map<Integer, BitSet> others = new HashMap<>();

    /** Reads the groups of alternatives. */
    public Alternatives(Workspace workspace) {
        for (AlternativeSummary group : workspace.groups()) {
            BitSet members = new BitSet();
            for (Reference member : group.members()) {
                workspace.graph().node(member.name()).ifPresent(members::set);
            }
            members.stream()
                    .forEach(it -> others.computeIfAbsent(it, key -> new BitSet()).or(members));
        }
    }

    /** Whether two hotfixes are in one group. */
    public boolean together(int one, int other) {
        BitSet known = others.get(one);
        return known != null && known.get(other);
    }

    /** The hotfixes that are in a group with one; itself when there is a group. */
    IntStream of(int hotfix) {
        BitSet known = others.get(hotfix);
        return known == null ? IntStream.empty() : known.stream();
    }
}
