package org.hotfixworkbench.dsl.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.supersedence.FileLine;

/**
 * The results of an earlier compilation by the same program with the same settings, and which of
 * its files have the same text now.
 *
 * @param results by name of the file, of all its files
 * @param unchanged the names of those that are there now with the same text
 * @param lines the numbers of rows in the results
 */
public record EarlierResults(
        Map<String, FileResult> results, Set<String> unchanged, List<FileLine> lines) {

    /** There was none. */
    public static final EarlierResults NONE = new EarlierResults(Map.of(), Set.of(), List.of());

    /** Copies the collections. */
    public EarlierResults {
        results = Map.copyOf(results);
        unchanged = Set.copyOf(unchanged);
        lines = List.copyOf(lines);
    }

    /** What a file declares that need not be read for that; catalogs are always read. */
    Optional<FileResult> known(SourceFile file) {
        return unchanged.contains(file.name())
                ? Optional.ofNullable(results.get(file.name())).filter(it -> !it.belongsToCatalog())
                : Optional.empty();
    }

    /**
     * The files whose results hold: their texts are the same, the catalog is, and every name that
     * they declare or ask for means the same.
     *
     * @param files what files declare now, of all that could be read
     */
    Map<SourceFile, FileResult> lasting(Map<SourceFile, List<Declaration>> files) {
        Optional<Set<String>> changed = changedNames(files);
        if (changed.isEmpty()) {
            return Map.of();
        }
        Map<SourceFile, FileResult> lasting = new HashMap<>();
        for (SourceFile file : files.keySet()) {
            known(file)
                    .filter(it -> holds(it, changed.get()))
                    .ifPresent(it -> lasting.put(file, it));
        }
        return lasting;
    }

    private static boolean holds(FileResult result, Set<String> changed) {
        return result.lasting()
                && result.names().stream().noneMatch(changed::contains)
                && result.declarations().stream().noneMatch(it -> isAmong(it, changed));
    }

    private static boolean isAmong(Declaration declaration, Set<String> names) {
        return names.contains(declaration.name())
                || declaration.article() != null
                        && names.contains(String.valueOf(declaration.article()));
    }

    /** The names that mean something else than before; empty when the catalog does. */
    private Optional<Set<String>> changedNames(Map<SourceFile, List<Declaration>> files) {
        Set<String> gone = new HashSet<>(results.keySet());
        Set<String> changed = new HashSet<>();
        boolean catalog = false;
        for (Map.Entry<SourceFile, List<Declaration>> file : files.entrySet()) {
            String name = file.getKey().name();
            gone.remove(name);
            if (!unchanged.contains(name)) {
                FileResult result = results.get(name);
                List<Declaration> before = result == null ? List.of() : result.declarations();
                addDifference(before, file.getValue(), changed);
                catalog |=
                        FileResult.belongToCatalog(before)
                                || FileResult.belongToCatalog(file.getValue());
            }
        }
        for (String name : gone) {
            List<Declaration> before = Objects.requireNonNull(results.get(name)).declarations();
            addDifference(before, List.of(), changed);
            catalog |= FileResult.belongToCatalog(before);
        }
        return catalog ? Optional.empty() : Optional.of(changed);
    }

    private static void addDifference(
            List<Declaration> before, List<Declaration> now, Set<String> changed) {
        Map<String, List<Declaration>> old = byName(before);
        Map<String, List<Declaration>> fresh = byName(now);
        old.forEach((name, it) -> addIf(!it.equals(fresh.get(name)), name, changed));
        fresh.forEach((name, it) -> addIf(!it.equals(old.get(name)), name, changed));
    }

    private static void addIf(boolean different, String name, Set<String> changed) {
        if (different) {
            changed.add(name);
        }
    }

    /** By name and by article; where in the text it is does not matter to others. */
    private static Map<String, List<Declaration>> byName(List<Declaration> declarations) {
        Map<String, List<Declaration>> found = new HashMap<>();
        for (Declaration it : declarations) {
            Declaration anywhere =
                    new Declaration(it.kind(), it.name(), it.title(), it.article(), 0, 0);
            Set<String> names = new HashSet<>(Set.of(it.name()));
            if (it.article() != null) {
                names.add(String.valueOf(it.article()));
            }
            names.forEach(
                    name -> found.computeIfAbsent(name, key -> new ArrayList<>(1)).add(anywhere));
        }
        return found;
    }
}
