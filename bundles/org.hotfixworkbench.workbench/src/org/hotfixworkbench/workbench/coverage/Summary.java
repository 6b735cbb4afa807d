package org.hotfixworkbench.workbench.coverage;

import java.util.Locale;
import java.util.function.Predicate;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.Matrix;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.SystemCell;

/** The sentence above the matrix. */
final class Summary {

    private Summary() {}

    /** What there is in all, or what the marked hotfix has. */
    static String of(Matrix matrix) {
        String hotfix = matrix.hotfix();
        if (hotfix != null) {
            return String.format(
                    Locale.ROOT,
                    "%s%s: covers %s, is missing on %d, claims %d twice",
                    CoverageLayout.MARK,
                    hotfix,
                    systems(own(matrix, "covers") + own(matrix, "twice")),
                    own(matrix, "missing"),
                    own(matrix, "twice"));
        }
        return String.format(
                Locale.ROOT,
                "%d of %s covered, %d with a missing package, %d claimed twice",
                count(matrix, it -> it.covers() > 0),
                systems(matrix.systems().size()),
                count(matrix, it -> it.missing() > 0),
                count(matrix, it -> it.twice() > 0));
    }

    private static String systems(long count) {
        return count + (count == 1 ? " system" : " systems");
    }

    private static long own(Matrix matrix, String what) {
        return count(matrix, it -> what.equals(it.own()));
    }

    private static long count(Matrix matrix, Predicate<SystemCell> wanted) {
        return matrix.systems().stream().filter(wanted).count();
    }
}
