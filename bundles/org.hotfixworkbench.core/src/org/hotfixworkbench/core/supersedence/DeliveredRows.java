package org.hotfixworkbench.core.supersedence;

import java.util.Arrays;

/**
 * The rows of a hotfix with a version, in their order. A row has the number of the line of service
 * as the row spells it, see {@link Workspace#spelledLines()}: such numbers hold for a later
 * compilation, too, which is told of them, and where other files may decide on the spelling.
 */
public final class DeliveredRows {

    /** No rows. */
    public static final DeliveredRows NONE = new Builder().build();

    private static final int MOST = 1 << DeliveredFiles.ROW_BITS;

    private final int[] lines;
    private final int[] revisions;
    private final long[] sizes;

    private DeliveredRows(int[] lines, int[] revisions, long[] sizes) {
        this.lines = lines;
        this.revisions = revisions;
        this.sizes = sizes;
    }

    /** Collects the rows of a hotfix. */
    public static final class Builder {

        private int[] lines = new int[128];
        private int[] revisions = new int[128];
        private long[] sizes = new long[128];
        private int count;

        /**
         * Adds a row. Rows beyond a million are left out.
         *
         * @param line the number of its line as it spells it
         * @param revision a 16-bit number
         * @param size its size; {@link DeliveredFiles#UNSTATED} when it states none
         */
        public void add(int line, int revision, long size) {
            if (count == MOST) {
                return;
            }
            if (count == lines.length) {
                lines = Arrays.copyOf(lines, 2 * count);
                revisions = Arrays.copyOf(revisions, 2 * count);
                sizes = Arrays.copyOf(sizes, 2 * count);
            }
            lines[count] = line;
            revisions[count] = revision;
            sizes[count++] = size;
        }

        /** Makes the rows, and is empty again. */
        public DeliveredRows build() {
            DeliveredRows rows =
                    new DeliveredRows(
                            Arrays.copyOf(lines, count),
                            Arrays.copyOf(revisions, count),
                            Arrays.copyOf(sizes, count));
            count = 0;
            return rows;
        }
    }

    /** How many there are. */
    public int count() {
        return lines.length;
    }

    /** The number of the line of a row as it spells it. */
    public int line(int index) {
        return lines[index];
    }

    /** The revision of a row. */
    public int revision(int index) {
        return revisions[index];
    }

    /** The size of a row; {@link DeliveredFiles#UNSTATED} when it states none. */
    public long size(int index) {
        return sizes[index];
    }
}
