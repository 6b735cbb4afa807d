package org.hotfixworkbench.core.supersedence;

import java.util.Arrays;

/**
 * Rows with a version: the number of a line of service, revision and size of each, in 16 bytes. The
 * rows of a hotfix in their order have the numbers of what they spell, see {@link
 * Workspace#spelledLines()}: such numbers hold for a later compilation, too, which is told of them,
 * and where other files may decide on the spelling.
 */
public final class DeliveredRows {

    private static final int MOST = 1 << DeliveredFiles.ROW_BITS;

    private final int[] lines;
    private final int[] revisions;
    private final long[] sizes;

    private DeliveredRows(int[] lines, int[] revisions, long[] sizes) {
        this.lines = lines;
        this.revisions = revisions;
        this.sizes = sizes;
    }

    /** Collects rows. */
    public static final class Builder {

        private static final int USUAL = 128;

        private int[] lines;
        private int[] revisions;
        private long[] sizes;
        private int count;

        /** Expects as many rows as hotfixes usually have. */
        public Builder() {
            this(USUAL);
        }

        /** Expects some rows; there may be more. */
        Builder(int expected) {
            lines = new int[expected];
            revisions = new int[expected];
            sizes = new long[expected];
        }

        /**
         * Adds a row. Rows beyond a million are left out.
         *
         * @param line the number of its line
         * @param revision a 16-bit number
         * @param size its size; {@link DeliveredFiles#UNSTATED} when it states none
         */
        public void add(int line, int revision, long size) {
            if (count == MOST) {
                return;
            }
            if (count == lines.length) {
                lines = Arrays.copyOf(lines, 2 * count + 1);
                revisions = Arrays.copyOf(revisions, 2 * count + 1);
                sizes = Arrays.copyOf(sizes, 2 * count + 1);
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

    /** The number of the line of a row. */
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

    /** The position of a row of a line, when rows are sorted by line; negative when it has none. */
    int search(int line) {
        return Arrays.binarySearch(lines, line);
    }
}
