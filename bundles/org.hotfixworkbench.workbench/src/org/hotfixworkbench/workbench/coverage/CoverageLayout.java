package org.hotfixworkbench.workbench.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.SystemCell;
import org.hotfixworkbench.workbench.tables.MatrixTable;

/** Puts systems into rows and columns: releases downwards, architectures across. */
final class CoverageLayout implements MatrixTable.Looks {

    /** Stands before the cells of the marked hotfix. */
    static final String MARK = "\u25C6 ";

    private static final String RELEASE = "Release";
    private static final String SUPPORT = "Support Ends";

    /** Architectures as people list them; others follow as they come. */
    private static final List<String> ARCHITECTURES = List.of("x86", "x64", "ia64", "arm", "arm64");

    private final List<Map<String, SystemCell>> rows = new ArrayList<>();
    private final List<String> columns;

    /**
     * A matrix.
     *
     * @param systems all of them
     * @param choice which releases are shown
     * @param filter words, each of which has to stand in the name of a release
     */
    CoverageLayout(List<SystemCell> systems, Choice choice, String filter) {
        Map<String, Map<String, SystemCell>> releases = new LinkedHashMap<>();
        for (SystemCell it : systems) {
            releases.computeIfAbsent(it.product() + " " + it.level(), key -> new LinkedHashMap<>())
                    .put(it.arch(), it);
        }
        List<String> words = List.of(filter.toLowerCase(Locale.ROOT).trim().split("\\s+"));
        for (Map<String, SystemCell> release : releases.values()) {
            if (choice.shows(List.copyOf(release.values())) && has(release.values(), words)) {
                rows.add(release);
            }
        }
        columns =
                rows.stream()
                        .flatMap(it -> it.keySet().stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(CoverageLayout::rank))
                        .toList();
    }

    private static int rank(String architecture) {
        int rank = ARCHITECTURES.indexOf(architecture);
        return rank < 0 ? ARCHITECTURES.size() : rank;
    }

    private static boolean has(Collection<SystemCell> release, List<String> words) {
        SystemCell any = release.iterator().next();
        String text =
                String.join(" ", any.product(), any.title(), any.level(), until(any))
                        .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static String until(SystemCell cell) {
        return Objects.requireNonNullElse(cell.supportedUntil(), "");
    }

    /** The texts. */
    MatrixTable.Content content() {
        List<String> headings = new ArrayList<>();
        headings.add(RELEASE);
        headings.addAll(columns);
        headings.add(SUPPORT);
        List<List<String>> lines = new ArrayList<>();
        for (Map<String, SystemCell> row : rows) {
            SystemCell any = row.values().iterator().next();
            List<String> line = new ArrayList<>(List.of(any.title() + " " + any.level()));
            columns.forEach(it -> line.add(text(row.get(it))));
            line.add(until(any));
            lines.add(line);
        }
        return new MatrixTable.Content(headings, 1, lines);
    }

    private static String text(@Nullable SystemCell cell) {
        if (cell == null) {
            return "";
        }
        return cell.own() == null ? cell.words() : MARK + cell.words();
    }

    /** The system at a place; null when there is none, as where an architecture is unknown. */
    @Nullable
    SystemCell cell(int row, int column) {
        return row < rows.size() && column < columns.size()
                ? rows.get(row).get(columns.get(column))
                : null;
    }

    /** The place of a system; null when it is not shown. */
    int @Nullable [] find(SystemCell wanted) {
        for (int row = 0; row < rows.size(); row++) {
            SystemCell cell = rows.get(row).get(wanted.arch());
            if (cell != null && cell.isAt(wanted)) {
                return new int[] {row, columns.indexOf(wanted.arch())};
            }
        }
        return null;
    }

    /** The first system of the marked hotfix; null when none is shown. */
    @Nullable
    SystemCell firstMarked() {
        for (Map<String, SystemCell> row : rows) {
            for (String column : columns) {
                SystemCell cell = row.get(column);
                if (cell != null && cell.own() != null) {
                    return cell;
                }
            }
        }
        return null;
    }

    @Override
    public @Nullable Image icon(int row, int column) {
        SystemCell cell = cell(row, column);
        if (cell == null) {
            return null;
        }
        String own = cell.own();
        return (own == null ? cell.state() : CellState.of(own)).icon();
    }

    @Override
    public boolean bold(int row, int column) {
        SystemCell cell = cell(row, column);
        return cell != null && cell.own() != null;
    }
}
