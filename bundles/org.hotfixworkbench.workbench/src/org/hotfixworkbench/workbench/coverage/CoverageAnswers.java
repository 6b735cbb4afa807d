package org.hotfixworkbench.workbench.coverage;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What the server answers to the command {@code hotfix.coverage}. */
final class CoverageAnswers {

    private CoverageAnswers() {}

    /**
     * What there is for all systems.
     *
     * @param hotfix the marked hotfix; null for none
     * @param hotfixes how many hotfixes there are
     * @param folders the addresses of the projects that describe hotfixes
     */
    record Matrix(
            @Nullable String hotfix,
            int hotfixes,
            @NonNull List<String> folders,
            @NonNull List<SystemCell> systems) {}

    /** A system, and how many hotfixes have what for it; what the marked one has. */
    record SystemCell(
            @NonNull String product,
            @NonNull String title,
            @NonNull String level,
            @NonNull String arch,
            @Nullable String supportedUntil,
            int covers,
            int missing,
            int twice,
            @Nullable String own) {

        /** Whether both are about one system. */
        boolean isAt(SystemCell other) {
            return product.equals(other.product)
                    && level.equals(other.level)
                    && arch.equals(other.arch);
        }

        /** Whether no hotfix covers it, or one should and does not. */
        boolean isHole() {
            return covers == 0 || missing > 0;
        }

        /** What the sign of the cell says. */
        CellState state() {
            if (twice > 0) {
                return CellState.TWICE;
            }
            if (missing > 0) {
                return CellState.MISSING;
            }
            return covers > 0 ? CellState.COVERS : CellState.NONE;
        }

        /** In words and numbers: "3, 2 twice, 1 missing". */
        String words() {
            String words = covers > 0 ? String.format(Locale.ROOT, "%,d", covers) : "";
            words += twice > 0 ? String.format(Locale.ROOT, ", %,d twice", twice) : "";
            String comma = words.isEmpty() ? "" : ", ";
            words += missing > 0 ? String.format(Locale.ROOT, "%s%,d missing", comma, missing) : "";
            return words.isEmpty() ? "none" : words;
        }

        /** The name of the system. */
        String name() {
            return title + " " + level + ", " + arch;
        }
    }

    /** What each hotfix has for one system; of very many the first rows. */
    record CellRows(@NonNull List<CellRow> rows, int total) {}

    /** What a hotfix has for a system, and where it stands. */
    record CellRow(
            @NonNull String hotfix,
            @NonNull String what,
            @Nullable String delivers,
            @NonNull List<String> others,
            int otherCount,
            @Nullable String title,
            @Nullable String article,
            @Nullable String file,
            @Nullable String uri,
            int line,
            int column) {

        /** What it has. */
        CellState state() {
            return CellState.of(what);
        }

        /** Who else brings what it brings. */
        String rivals() {
            String named = String.join(", ", others);
            int more = otherCount - others.size();
            return more > 0 ? named + " and " + more + " more" : named;
        }

        /** Whether both are about the same. */
        boolean isLike(CellRow other) {
            return hotfix.equals(other.hotfix)
                    && String.valueOf(delivers).equals(String.valueOf(other.delivers));
        }

        /** Where its name stands. */
        Location place() {
            Position begin = new Position(line - 1, column - 1);
            return new Location(uri, new Range(begin, begin));
        }
    }
}
