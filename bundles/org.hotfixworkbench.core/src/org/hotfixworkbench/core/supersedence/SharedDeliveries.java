package org.hotfixworkbench.core.supersedence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The versions of files that several hotfixes deliver, and between which of these that is settled:
 * one replaces the other, or they are alternatives. What a service level was released with is left
 * out: hotfixes carry such files along (KB981506). Not safe for use by several threads.
 */
public final class SharedDeliveries {

    private final Workspace workspace;
    private final Alternatives alternatives;
    private final Map<Integer, BitSet> settled = new HashMap<>();

    /** Hears of a version that several hotfixes deliver. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Some deliveries of one version.
         *
         * @param line the line of the file
         * @param first the first delivery in the index of files
         * @param end the position behind the last one
         */
        void shared(int line, int first, int end);
    }

    /** Looks at some hotfixes. */
    public SharedDeliveries(Workspace workspace) {
        this.workspace = workspace;
        this.alternatives = new Alternatives(workspace);
    }

    /** Tells of each version on a line that several hotfixes deliver. */
    public void on(int line, Listener listener) {
        if (workspace.line(line).order() == FileLine.Order.BASE_RELEASE) {
            return;
        }
        FileIndex index = workspace.files();
        int first = index.first(line);
        for (int at = first + 1; at <= index.end(line); at++) {
            if (at == index.end(line) || index.revision(at) != index.revision(first)) {
                if (at - first > 1) {
                    listener.shared(line, first, at);
                }
                first = at;
            }
        }
    }

    /** Whether one of two hotfixes replaces the other, or they are alternatives. */
    public boolean settled(int one, int other) {
        return workspace.graph().related(one, other) || alternatives.together(one, other);
    }

    /**
     * Those of some hotfixes between which and a given one nothing is settled. What is settled is
     * looked up once for each hotfix.
     */
    public BitSet unsettled(int hotfix, BitSet among) {
        BitSet left = (BitSet) among.clone();
        left.clear(hotfix);
        left.andNot(settled.computeIfAbsent(hotfix, this::allSettled));
        return left;
    }

    private BitSet allSettled(int hotfix) {
        BitSet all = workspace.graph().allReplaced(hotfix);
        all.or(workspace.graph().allReplacing(hotfix));
        alternatives.of(hotfix).forEach(all::set);
        return all;
    }
}
