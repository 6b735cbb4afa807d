package org.hotfixworkbench.core.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.FileIndex;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.FileLine.Order;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The versions of one file. A cell is what {@code find} calls a track: one build, level,
 * architecture and branch, inside of which a higher revision is newer.
 */
public final class VersionMatrix {

    /**
     * A row: a build at a service level.
     *
     * @param major first number of the version
     * @param minor second number
     * @param build third number
     * @param level name of the level; null where nothing tells it
     */
    public record Level(int major, int minor, int build, @Nullable String level)
            implements Comparable<Level> {

        private static final Comparator<Level> ORDER =
                Comparator.comparingInt(Level::major)
                        .thenComparingInt(Level::minor)
                        .thenComparingInt(Level::build)
                        .thenComparing(it -> String.valueOf(it.level()));

        @Override
        public int compareTo(Level other) {
            return ORDER.compare(this, other);
        }

        /** The three numbers: "6.0.6002". */
        public String number() {
            return major + "." + minor + "." + build;
        }
    }

    /**
     * A column.
     *
     * @param architecture architecture of the file itself; UNSTATED when nothing states it
     * @param branch service branch; null where there is none, or nothing tells it
     */
    public record Column(@NonNull Architecture architecture, @Nullable String branch)
            implements Comparable<Column> {

        @Override
        public int compareTo(Column other) {
            int order = architecture.compareTo(other.architecture);
            return order != 0
                    ? order
                    : (branch == null ? "" : branch)
                            .compareTo(other.branch == null ? "" : other.branch);
        }

        /** In words: "x64 LDR". */
        public String title() {
            String word = architecture == Architecture.UNSTATED ? "any" : architecture.getLiteral();
            return branch == null ? word : word + " " + branch;
        }
    }

    /**
     * A version that a hotfix delivers.
     *
     * @param revision the last number of the version
     * @param hotfix number of the hotfix in the workspace
     */
    public record Delivery(int revision, int hotfix) {}

    /**
     * What is delivered for a level, on an architecture and branch.
     *
     * @param ordered whether a higher revision is newer
     * @param deliveries the highest revision first
     */
    public record Cell(boolean ordered, @NonNull List<Delivery> deliveries) {

        /** The highest revision. */
        public int newest() {
            return deliveries.getFirst().revision();
        }

        /** How many versions there are. */
        public int versions() {
            return (int) deliveries.stream().mapToInt(Delivery::revision).distinct().count();
        }

        /** The numbers of the hotfixes that deliver the highest revision. */
        public List<Integer> newestHotfixes() {
            return deliveries.stream()
                    .filter(it -> it.revision() == newest())
                    .map(Delivery::hotfix)
                    .distinct()
                    .toList();
        }
    }

    private final Map<Level, Map<Column, Cell>> rows = new TreeMap<>();

    /**
     * Reads the index.
     *
     * @param workspace all hotfixes
     * @param file name of the file, in any case
     */
    public VersionMatrix(Workspace workspace, String file) {
        FileIndex index = workspace.files();
        for (int number = 0; number < index.lines(); number++) {
            FileLine line = workspace.line(number);
            if (line.name().equalsIgnoreCase(file) && index.end(number) > index.first(number)) {
                Level level = new Level(line.major(), line.minor(), line.build(), line.level());
                rows.computeIfAbsent(level, it -> new TreeMap<>())
                        .merge(
                                new Column(line.platform(), line.branch()),
                                cell(line, index, number),
                                VersionMatrix::merged);
            }
        }
    }

    private static Cell cell(FileLine line, FileIndex index, int number) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int at = index.first(number); at < index.end(number); at++) {
            deliveries.add(new Delivery(index.revision(at), index.hotfix(at)));
        }
        return new Cell(line.order() != Order.NONE, sorted(deliveries));
    }

    /** What a level was released with is a line of its own, and older than all that follows. */
    private static Cell merged(Cell one, Cell other) {
        List<Delivery> all = new ArrayList<>(one.deliveries());
        all.addAll(other.deliveries());
        return new Cell(one.ordered() && other.ordered(), sorted(all));
    }

    private static List<Delivery> sorted(List<Delivery> deliveries) {
        deliveries.sort(
                Comparator.comparingInt(Delivery::revision)
                        .reversed()
                        .thenComparingInt(Delivery::hotfix));
        return List.copyOf(deliveries);
    }

    /** The rows, by build. */
    public Set<Level> levels() {
        return rows.keySet();
    }

    /** The columns in which something stands, by architecture and branch. */
    public Set<Column> columns() {
        Set<Column> columns = new TreeSet<>();
        rows.values().forEach(it -> columns.addAll(it.keySet()));
        return columns;
    }

    /** A cell; null when nothing is delivered there. */
    public @Nullable Cell cell(Level level, Column column) {
        return rows.getOrDefault(level, Map.of()).get(column);
    }

    /** The version of a delivery. */
    public static FileVersion version(Level level, int revision) {
        return new FileVersion(level.major(), level.minor(), level.build(), revision);
    }
}
