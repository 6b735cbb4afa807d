package org.hotfixworkbench.core.supersedence;

import java.util.Arrays;

/**
 * The files of a hotfix: line of service, revision and size of each. They are sorted by line and
 * then by revision; a revision that is listed twice, as 32-bit copies are, is kept once.
 */
public final class DeliveredFiles {

    /** No files. */
    public static final DeliveredFiles NONE =
            new DeliveredFiles(new DeliveredRows.Builder(0).build());

    /** The size of a file whose row states none. */
    public static final long UNSTATED = -1;

    /** A hotfix has a million rows at most. */
    static final int ROW_BITS = 20;

    private static final int REVISION_BITS = 16;

    private final DeliveredRows files;

    private DeliveredFiles(DeliveredRows files) {
        this.files = files;
    }

    /** Sorts rows, whose lines get their numbers in the order of the rows. */
    static DeliveredFiles of(DeliveredRows rows, FileLines numbers) {
        int count = rows.count();
        if (count == 0) {
            return NONE;
        }
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            long line = numbers.line(rows.line(i));
            keys[i] = (line << REVISION_BITS | rows.revision(i)) << ROW_BITS | i;
        }
        Arrays.sort(keys);
        DeliveredRows.Builder sorted = new DeliveredRows.Builder(count);
        for (int i = 0; i < count; i++) {
            if (i > 0 && keys[i] >>> ROW_BITS == keys[i - 1] >>> ROW_BITS) {
                continue;
            }
            sorted.add(
                    (int) (keys[i] >>> REVISION_BITS + ROW_BITS),
                    (int) (keys[i] >>> ROW_BITS) & (1 << REVISION_BITS) - 1,
                    rows.size((int) keys[i] & (1 << ROW_BITS) - 1));
        }
        return new DeliveredFiles(sorted.build());
    }

    /** How many there are. */
    public int count() {
        return files.count();
    }

    /** The number of the line of a file; see {@link Workspace#line(int)}. */
    public int line(int index) {
        return files.line(index);
    }

    /** The revision of a file. */
    public int revision(int index) {
        return files.revision(index);
    }

    /** The size of a file. */
    public long size(int index) {
        return files.size(index);
    }

    /** Whether no file behind this one is of the same line, so that it is the newest of it. */
    public boolean isNewest(int index) {
        return index + 1 == count() || line(index + 1) != line(index);
    }

    /** The newest revision of a line; -1 when there is none. */
    public int newest(int line) {
        int at = files.search(line);
        if (at < 0) {
            return -1;
        }
        while (!isNewest(at)) {
            at++;
        }
        return revision(at);
    }

    /** The position of a revision of a line; -1 when it is not delivered. */
    int find(int line, int revision) {
        int at = files.search(line);
        while (at > 0 && line(at - 1) == line) {
            at--;
        }
        for (; at >= 0 && at < count() && line(at) == line; at++) {
            if (revision(at) == revision) {
                return at;
            }
        }
        return -1;
    }

    /** The size of a revision of a line; {@link #UNSTATED} also when it is not delivered. */
    public long size(int line, int revision) {
        int at = find(line, revision);
        return at < 0 ? UNSTATED : size(at);
    }
}
