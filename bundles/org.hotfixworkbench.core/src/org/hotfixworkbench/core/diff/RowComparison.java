package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Compares the rows of two packages. Rows that are equal are taken away first, whatever their
 * order; then rows belong together when name, platform, build and branch agree, and of what is left
 * when less does. The other way round it finds the same pairs.
 */
final class RowComparison {

    /**
     * A difference.
     *
     * @param kind its category
     * @param message what has changed
     * @param before the old row; null for a new one
     * @param after the new row; null for one that is gone
     */
    record Difference(
            @NonNull ChangeKind kind,
            @NonNull String message,
            @Nullable Row before,
            @Nullable Row after) {}

    private static final Comparator<Row> BY_VERSION =
            Comparator.comparing(
                            Row::version,
                            Comparator.nullsFirst(
                                    Comparator.comparingInt(FileVersion::major)
                                            .thenComparingInt(FileVersion::minor)
                                            .thenComparingInt(FileVersion::build)
                                            .thenComparingInt(FileVersion::revision)))
                    .thenComparing(it -> it.somewhere().toString());

    private final List<Row> before;
    private final List<Row> after;
    private final List<Difference> found = new ArrayList<>();

    private RowComparison(List<Row> before, List<Row> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** The differences, none when the rows are the same in another order or on other lines. */
    static List<Difference> of(List<Row> before, List<Row> after) {
        RowComparison comparison = new RowComparison(before, after);
        comparison.compare();
        return comparison.found;
    }

    private void compare() {
        pair(it -> it.somewhere());
        pair(it -> key(it, it.platform(), build(it), it.track()));
        pair(it -> key(it, it.platform(), it.version()));
        pair(it -> key(it, it.version(), it.track()));
        pair(it -> key(it, it.platform()));
        pair(RowComparison::component);
        for (Row row : after) {
            boolean file = row.kind() == Row.Kind.FILE;
            ChangeKind kind = file ? ChangeKind.FILE_ADDED : ChangeKind.MANIFEST_ADDED;
            found.add(new Difference(kind, row.words() + " is new", null, row));
        }
        for (Row row : before) {
            boolean file = row.kind() == Row.Kind.FILE;
            ChangeKind kind = file ? ChangeKind.FILE_REMOVED : ChangeKind.MANIFEST_REMOVED;
            found.add(new Difference(kind, row.words() + " is gone", row, null));
        }
    }

    /** What agrees in these things is one row; files only, others have their name. */
    private static Object key(Row row, @Nullable Object... parts) {
        List<Object> key = new ArrayList<>();
        key.add(row.kind());
        key.add(row.lowerName());
        for (Object part : parts) {
            key.add(String.valueOf(part));
        }
        return key;
    }

    private static String build(Row row) {
        FileVersion version = row.version();
        return version == null
                ? ""
                : version.major() + "." + version.minor() + "." + version.build();
    }

    /** The component of a manifest for one architecture; null for anything else. */
    private static @Nullable Object component(Row row) {
        return row.kind() != Row.Kind.MANIFEST
                ? null
                : ManifestName.parse(row.name())
                        .map(it -> it.architecture() + "_" + it.component())
                        .orElse(null);
    }

    /** Takes away the pairs of rows with one key, in the order of their versions. */
    private void pair(Function<Row, @Nullable Object> key) {
        Set<Row> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Object, List<Row>> old = grouped(before, key);
        Map<Object, List<Row>> now = grouped(after, key);
        for (Map.Entry<Object, List<Row>> entry : now.entrySet()) {
            List<Row> former = old.getOrDefault(entry.getKey(), List.of());
            List<Row> present = entry.getValue();
            for (int i = 0; i < Math.min(former.size(), present.size()); i++) {
                paired.add(former.get(i));
                paired.add(present.get(i));
                differences(former.get(i), present.get(i));
            }
        }
        before.removeIf(paired::contains);
        after.removeIf(paired::contains);
    }

    private static Map<Object, List<Row>> grouped(
            List<Row> rows, Function<Row, @Nullable Object> key) {
        Map<Object, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Object it = key.apply(row);
            if (it != null) {
                groups.computeIfAbsent(it, group -> new ArrayList<>()).add(row);
            }
        }
        groups.values().forEach(it -> it.sort(BY_VERSION));
        return groups;
    }

    private void differences(Row old, Row now) {
        boolean sameVersion = Objects.equals(old.version(), now.version());
        if (!sameVersion || !old.track().equals(now.track())) {
            add(version(old, now), old.words() + " is now " + version(now), old, now);
            return;
        }
        if (old.platform() != now.platform()) {
            String message = old.words() + " is now for " + now.platform().getLiteral();
            add(ChangeKind.PLATFORM_CHANGED, message, old, now);
        }
        if (!old.lowerName().equals(now.lowerName())) {
            add(ChangeKind.MANIFEST_CHANGED, manifest(old, now), old, now);
        } else if (!old.name().equals(now.name())) {
            add(ChangeKind.ONLY_TEXT, old.name() + " is now spelt " + now.name(), old, now);
        }
        if (!Objects.equals(old.size(), now.size())) {
            String message = "size of " + now.words() + " was " + size(old) + ", is " + size(now);
            add(ChangeKind.SIZE_CHANGED, message, old, now);
        }
        if (!Objects.equals(old.date(), now.date()) || !Objects.equals(old.time(), now.time())) {
            String message = "time of " + now.words() + " was " + time(old) + ", is " + time(now);
            add(ChangeKind.DATE_CHANGED, message, old, now);
        }
    }

    /** What differs in the names of two manifests of one component. */
    private static String manifest(Row old, Row now) {
        ManifestName from = ManifestName.parse(old.name()).orElseThrow();
        ManifestName to = ManifestName.parse(now.name()).orElseThrow();
        List<String> parts = new ArrayList<>();
        part("version", from.version().toString(), to.version().toString(), parts);
        part("token", from.publicKeyToken(), to.publicKeyToken(), parts);
        part("culture", from.culture(), to.culture(), parts);
        part("key", from.key(), to.key(), parts);
        String name = "manifest of " + to.component() + " " + to.architecture();
        return name + ": " + String.join("; ", parts);
    }

    private static void part(String name, String from, String to, List<String> parts) {
        if (!from.equals(to)) {
            parts.add(name + " was " + from + ", is " + to);
        }
    }

    private static ChangeKind version(Row old, Row now) {
        FileVersion from = old.version();
        FileVersion to = now.version();
        boolean comparable =
                from != null
                        && to != null
                        && old.ordered()
                        && now.ordered()
                        && from.sameBuild(to)
                        && old.track().equals(now.track());
        if (!comparable || from == null || to == null) {
            return ChangeKind.VERSION_CHANGED;
        }
        return to.revision() > from.revision()
                ? ChangeKind.VERSION_RAISED
                : ChangeKind.VERSION_LOWERED;
    }

    private static String version(Row row) {
        String version = row.version() == null ? "without version" : row.version().toString();
        return row.track().isEmpty() ? version : version + " " + row.track().strip();
    }

    private static String size(Row row) {
        Long size = row.size();
        return size == null ? "not stated" : Words.size(size);
    }

    private static String time(Row row) {
        if (row.date() == null) {
            return "not stated";
        }
        return row.time() == null ? row.date().toString() : row.date() + " " + row.time();
    }

    private void add(ChangeKind kind, String message, Row old, Row now) {
        found.add(new Difference(kind, message, old, now));
    }
}
