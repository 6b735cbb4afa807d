package org.hotfixworkbench.core.applicability.engine;

import java.util.Arrays;

/**
 * The files with a version that a package has for one service level. The copies of a file on
 * different branches stand together.
 */
final class Slice {

    /** Nothing. */
    static final Slice NONE = new Slice(new int[0], new int[] {0}, new int[0], new int[0]);

    private final int[] files;
    private final int[] starts;
    private final int[] lines;
    private final int[] revisions;

    private Slice(int[] files, int[] starts, int[] lines, int[] revisions) {
        this.files = files;
        this.starts = starts;
        this.lines = lines;
        this.revisions = revisions;
    }

    /** A row: file, line and revision. */
    record Row(int file, int line, int revision) {}

    /** Puts rows together; of two on one line the higher revision counts. */
    static Slice of(java.util.Collection<Row> rows) {
        Row[] sorted =
                rows.stream()
                        .sorted(
                                java.util.Comparator.comparingInt(Row::file)
                                        .thenComparingInt(Row::line)
                                        .thenComparingInt(it -> -it.revision()))
                        .toArray(Row[]::new);
        int[] files = new int[sorted.length];
        int[] starts = new int[sorted.length + 1];
        int[] lines = new int[sorted.length];
        int[] revisions = new int[sorted.length];
        int groups = 0;
        int kept = 0;
        for (Row row : sorted) {
            boolean sameFile = groups > 0 && files[groups - 1] == row.file();
            if (sameFile && lines[kept - 1] == row.line()) {
                continue;
            }
            if (!sameFile) {
                files[groups] = row.file();
                starts[groups++] = kept;
            }
            lines[kept] = row.line();
            revisions[kept++] = row.revision();
        }
        starts[groups] = kept;
        return new Slice(
                Arrays.copyOf(files, groups),
                Arrays.copyOf(starts, groups + 1),
                Arrays.copyOf(lines, kept),
                Arrays.copyOf(revisions, kept));
    }

    /** How many files there are. */
    int count() {
        return files.length;
    }

    /** The number of a file. */
    int file(int group) {
        return files[group];
    }

    /** Position of the first copy of a file. */
    int from(int group) {
        return starts[group];
    }

    /** Position behind the last copy of a file. */
    int to(int group) {
        return starts[group + 1];
    }

    /** The line of a copy. */
    int line(int copy) {
        return lines[copy];
    }

    /** The revision of a copy. */
    int revision(int copy) {
        return revisions[copy];
    }

    /** Whether there is a copy of a file. */
    boolean has(int file) {
        return group(file) >= 0;
    }

    /** The group of the copies of a file; negative when there is none. */
    int group(int file) {
        return Arrays.binarySearch(files, file);
    }

    /** The revision that is delivered on a line of a file; -1 when there is none. */
    int revision(int file, int line) {
        int group = group(file);
        if (group >= 0) {
            for (int copy = from(group); copy < to(group); copy++) {
                if (lines[copy] == line) {
                    return revisions[copy];
                }
            }
        }
        return -1;
    }
}
