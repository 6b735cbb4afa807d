package org.hotfixworkbench.core.supersedence;

import java.util.Arrays;
import java.util.List;

/**
 * Who delivers which file: for each line of service the deliveries, by revision and then in the
 * order of the hotfixes. Eight bytes a delivery.
 */
public final class FileIndex {

    private static final int HOTFIX_BITS = 32;

    /** Where the deliveries of a line start; those of the next line end them. */
    private final int[] starts;

    /** Revision, and the number of the hotfix. */
    private final long[] deliveries;

    FileIndex(List<HotfixSummary> hotfixes, int lines) {
        starts = new int[lines + 1];
        for (HotfixSummary hotfix : hotfixes) {
            DeliveredFiles files = hotfix.files();
            for (int i = 0; i < files.count(); i++) {
                starts[files.line(i) + 1]++;
            }
        }
        for (int line = 0; line < lines; line++) {
            starts[line + 1] += starts[line];
        }
        deliveries = new long[starts[lines]];
        int[] next = Arrays.copyOf(starts, lines);
        for (int hotfix = 0; hotfix < hotfixes.size(); hotfix++) {
            DeliveredFiles files = hotfixes.get(hotfix).files();
            for (int i = 0; i < files.count(); i++) {
                deliveries[next[files.line(i)]++] = key(files.revision(i), hotfix);
            }
        }
        for (int line = 0; line < lines; line++) {
            Arrays.sort(deliveries, starts[line], starts[line + 1]);
        }
    }

    private static long key(int revision, int hotfix) {
        return (long) revision << HOTFIX_BITS | hotfix;
    }

    /** How many lines of service there are. */
    public int lines() {
        return starts.length - 1;
    }

    /** The first delivery of a line. */
    public int first(int line) {
        return starts[line];
    }

    /** The position behind the last delivery of a line. */
    public int end(int line) {
        return starts[line + 1];
    }

    /** The revision of a delivery. */
    public int revision(int delivery) {
        return (int) (deliveries[delivery] >>> HOTFIX_BITS);
    }

    /** The number of the hotfix of a delivery. */
    public int hotfix(int delivery) {
        return (int) deliveries[delivery];
    }

    /** The first delivery of a line with a revision above another one; {@link #end} for none. */
    public int above(int line, int revision) {
        int at = Arrays.binarySearch(deliveries, first(line), end(line), key(revision + 1, 0));
        return at < 0 ? -at - 1 : at;
    }
}
