package org.hotfixworkbench.workbench.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.workbench.tables.MatrixTable;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.Cell;

/** Puts cells into rows and columns: levels downwards, architecture and branch across. */
final class MatrixLayout {

    private static final List<String> TITLES = List.of("Level", "Build", "Releases");

    /** Architectures as people list them; others follow by name. */
    private static final List<String> ARCHITECTURES = List.of("x86", "x64", "ia64", "arm", "arm64");

    private final List<Map<String, Cell>> rows = new ArrayList<>();
    private final List<String> columns;

    MatrixLayout(List<Cell> cells) {
        Map<String, String> sorted = new TreeMap<>();
        Map<String, Map<String, Cell>> byLevel = new LinkedHashMap<>();
        for (Cell cell : cells) {
            int rank = ARCHITECTURES.indexOf(String.valueOf(cell.architecture()));
            sorted.put((rank < 0 ? "9" : "" + rank) + cell.column(), cell.column());
            byLevel.computeIfAbsent(
                            cell.folder() + " " + cell.build() + " " + cell.level(),
                            it -> new LinkedHashMap<>())
                    .put(cell.column(), cell);
        }
        columns = List.copyOf(sorted.values());
        rows.addAll(byLevel.values());
    }

    /** The texts. */
    MatrixTable.Content content() {
        List<String> headings = new ArrayList<>(TITLES);
        headings.addAll(columns);
        List<List<String>> lines = new ArrayList<>();
        for (Map<String, Cell> row : rows) {
            Cell any = row.values().iterator().next();
            String level = any.level();
            List<String> line = new ArrayList<>();
            line.add(level == null ? "not known" : level);
            line.add(any.build());
            line.add(any.releases());
            columns.forEach(it -> line.add(text(row.get(it))));
            lines.add(line);
        }
        return new MatrixTable.Content(headings, TITLES.size(), lines);
    }

    /** "6.0.6002.22489 credssp-ca-chain, newest of 3". */
    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String by = cell.hotfixes().getFirst();
        if (cell.deliverers() > 1) {
            by += " and " + (cell.deliverers() - 1) + " more";
        }
        String others = "";
        if (cell.versions() > 1) {
            others =
                    cell.ordered()
                            ? ", newest of " + cell.versions()
                            : ", one of " + cell.versions() + " without order";
        }
        return cell.version() + "  " + by + others;
    }

    /** The cell at a place; null when it is empty. */
    @Nullable
    Cell cell(int row, int column) {
        return rows.get(row).get(columns.get(column));
    }

    /** The place of a cell that is at the same place as another one; null when there is none. */
    int @Nullable [] find(Cell wanted) {
        for (int row = 0; row < rows.size(); row++) {
            Cell cell = rows.get(row).get(wanted.column());
            if (cell != null && cell.isAt(wanted)) {
                return new int[] {row, columns.indexOf(wanted.column())};
            }
        }
        return null;
    }
}
