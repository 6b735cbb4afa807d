package org.hotfixworkbench.core.supersedence;

import java.util.OptionalInt;

/**
 * Compares hotfixes by the files that they deliver. Only files whose versions have an order count,
 * and of several versions of one file the newest.
 *
 * <p>Domain: the servicing stack uses the highest version of a component on the active branch,
 * whatever an article says.
 */
public final class FileComparison {

    /** How many of the next higher deliveries of a file are looked at. */
    private static final int NEIGHBOURS = 4;

    private FileComparison() {}

    /** Whether a file has an order, and is the newest one of its line in its hotfix. */
    public static boolean counts(Workspace workspace, DeliveredFiles files, int index) {
        return files.isNewest(index)
                && workspace.line(files.line(index)).order() == FileLine.Order.BY_REVISION;
    }

    /** How many files of a hotfix count. */
    public static int count(Workspace workspace, DeliveredFiles files) {
        int count = 0;
        for (int i = 0; i < files.count(); i++) {
            count += counts(workspace, files, i) ? 1 : 0;
        }
        return count;
    }

    /** How the files of a described hotfix compare with those of another one. */
    public static FileRelation compare(Workspace workspace, int newer, int older) {
        DeliveredFiles own = workspace.hotfixes().get(newer).files();
        DeliveredFiles files = workspace.hotfixes().get(older).files();
        int higher = 0;
        int same = 0;
        int missing = 0;
        for (int i = 0; i < files.count(); i++) {
            if (!counts(workspace, files, i)) {
                continue;
            }
            int revision = own.newest(files.line(i));
            if (revision >= 0 && revision < files.revision(i)) {
                return FileRelation.LOWER;
            }
            missing += revision < 0 ? 1 : 0;
            same += revision == files.revision(i) ? 1 : 0;
            higher += revision > files.revision(i) ? 1 : 0;
        }
        if (higher + same == 0) {
            return FileRelation.UNKNOWN;
        }
        if (missing > 0) {
            return FileRelation.PARTIAL;
        }
        return same > 0 ? FileRelation.SAME_OR_HIGHER : FileRelation.ALL_HIGHER;
    }

    /**
     * The nearest hotfix that has a higher version of every file of another one. It is looked for
     * among the next higher deliveries of the rarest file only: what is still higher supersedes
     * those as well.
     */
    public static OptionalInt nearest(Workspace workspace, int older) {
        DeliveredFiles files = workspace.hotfixes().get(older).files();
        int rarest = rarest(workspace, files);
        if (rarest < 0) {
            return OptionalInt.empty();
        }
        FileIndex index = workspace.files();
        int line = files.line(rarest);
        int at = index.above(line, files.revision(rarest));
        int end = Math.min(index.end(line), at + NEIGHBOURS);
        for (; at < end; at++) {
            int newer = index.hotfix(at);
            if (newer != older && supersedes(workspace, newer, older)) {
                return OptionalInt.of(newer);
            }
        }
        return OptionalInt.empty();
    }

    /** The position of the file that the fewest hotfixes deliver; -1 when no file has an order. */
    private static int rarest(Workspace workspace, DeliveredFiles files) {
        FileIndex index = workspace.files();
        int rarest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < files.count(); i++) {
            int line = files.line(i);
            int deliveries = index.end(line) - index.first(line);
            if (deliveries < fewest && counts(workspace, files, i)) {
                fewest = deliveries;
                rarest = i;
            }
        }
        return rarest;
    }

    private static boolean supersedes(Workspace workspace, int newer, int older) {
        DeliveredFiles own = workspace.hotfixes().get(newer).files();
        DeliveredFiles files = workspace.hotfixes().get(older).files();
        for (int i = 0; i < files.count(); i++) {
            if (counts(workspace, files, i) && own.newest(files.line(i)) <= files.revision(i)) {
                return false;
            }
        }
        return true;
    }
}
