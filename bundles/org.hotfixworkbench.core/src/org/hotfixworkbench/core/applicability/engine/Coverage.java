package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * What a group of hotfixes replaces, directly or through others, and what they are alternatives to.
 */
final class Coverage {

    private final BitSet replaced = new BitSet();
    private final BitSet alternative = new BitSet();

    /** Starts from hotfixes that are installed, or may be. */
    Coverage(HotfixSet set, BitSet roots) {
        BitSet seen = (BitSet) roots.clone();
        Deque<Integer> open = new ArrayDeque<>();
        roots.stream().forEach(open::add);
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int group : set.groupsOf(node)) {
                for (int member : set.group(group).members()) {
                    if (member != node) {
                        alternative.set(member);
                    }
                }
            }
            CompiledHotfix hotfix = set.hotfix(node);
            if (hotfix == null) {
                continue;
            }
            for (CompiledHotfix.Replaced next : hotfix.replaced()) {
                if (next.node() != node) {
                    replaced.set(next.node());
                }
                if (!seen.get(next.node())) {
                    seen.set(next.node());
                    open.add(next.node());
                }
            }
        }
    }

    /** Whether one of them replaces a hotfix. */
    boolean replaces(int node) {
        return replaced.get(node);
    }

    /** Whether one of them, or what it replaces, is in a group of alternatives with a hotfix. */
    boolean fixes(int node) {
        return alternative.get(node);
    }

    boolean covers(int node) {
        return replaced.get(node) || alternative.get(node);
    }
}
