package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;

/** Compares an element with its former self. */
final class ElementComparison {

    /** Clauses that a reader reads and no machine obeys, with their words. */
    private static final Map<String, String> TEXTS =
            Map.of(
                    "title", "title",
                    "symptoms", "symptoms",
                    "cause", "cause",
                    "articles", "articles to see");

    private static final List<String> RESTARTS = List.of("none", "possible", "required");

    private final ElementFacts before;
    private final ElementFacts after;
    private final List<Change> changes = new ArrayList<>();

    private ElementComparison(ElementFacts before, ElementFacts after) {
        this.before = before;
        this.after = after;
    }

    /** What has changed. */
    static List<Change> of(ElementFacts before, ElementFacts after) {
        ElementComparison comparison = new ElementComparison(before, after);
        comparison.compare();
        return comparison.changes;
    }

    private void compare() {
        Set<String> names = new TreeSet<>(before.clauses().keySet());
        names.addAll(after.clauses().keySet());
        List<String> others = new ArrayList<>();
        for (String name : names) {
            Clause old = before.clauses().get(name);
            Clause now = after.clauses().get(name);
            if (old != null && now != null && old.value().equals(now.value())) {
                continue;
            }
            if (TEXTS.containsKey(name)) {
                add(ChangeKind.ONLY_TEXT, "another text: " + TEXTS.get(name), old, now);
            } else if (name.equals(FactReader.SUPPRESSIONS)) {
                add(ChangeKind.SUPPRESSIONS_CHANGED, "other findings are accepted", old, now);
            } else if (after.hotfix() != null) {
                hotfixClause(name, old, now);
            } else {
                others.add(name);
            }
        }
        if (!others.isEmpty()) {
            other(others);
        }
        if (before.hotfix() != null && after.hotfix() != null) {
            ApplicabilityComparison.compare(before, after, changes);
            PackageComparison.compare(before, after, changes);
        }
        boolean renamed = !before.words().equals(after.words());
        if (changes.isEmpty() && !renamed && before.text() != after.text()) {
            add(ChangeKind.ONLY_TEXT, "nothing but order, comments or layout", null, null);
        }
    }

    private void hotfixClause(String name, @Nullable Clause old, @Nullable Clause now) {
        switch (name) {
            case "article" ->
                    add(ChangeKind.ARTICLE_CHANGED, "article " + fromTo(old, now), old, now);
            case "releaseClass" ->
                    add(ChangeKind.CLASS_CHANGED, "class " + fromTo(old, now), old, now);
            case "released" ->
                    add(ChangeKind.RELEASE_DATE_CHANGED, "released " + fromTo(old, now), old, now);
            case "restart" -> restart(old, now);
            case FactReader.MASKS -> masks(old, now);
            case "replacement" ->
                    members(
                            old,
                            now,
                            ChangeKind.REPLACEMENT_ADDED,
                            "it replaces ",
                            "it no longer says that it replaces ");
            case "registry" ->
                    members(
                            old,
                            now,
                            ChangeKind.REGISTRY_ADDED,
                            "it wants this registry key set: ",
                            "it no longer wants this registry key set: ");
            default -> {
                // products and prerequisites are compared as what they mean together
            }
        }
    }

    private void restart(@Nullable Clause old, @Nullable Clause now) {
        int from = old == null ? -1 : RESTARTS.indexOf(old.value());
        int to = now == null ? -1 : RESTARTS.indexOf(now.value());
        ChangeKind kind =
                from < 0 || to < 0
                        ? ChangeKind.STATEMENT_CHANGED
                        : to > from ? ChangeKind.RESTART_STRICTER : ChangeKind.RESTART_LOOSER;
        add(kind, "restart " + fromTo(old, now), old, now);
    }

    private void masks(@Nullable Clause old, @Nullable Clause now) {
        List<String> former = new ArrayList<>(old == null ? List.of() : old.members());
        List<String> present = new ArrayList<>(now == null ? List.of() : now.members());
        List<String> gone = new ArrayList<>(former);
        gone.removeAll(present);
        present.removeAll(former);
        List<String> parts = new ArrayList<>();
        gone.forEach(it -> parts.add("no longer " + it));
        present.forEach(it -> parts.add("now " + it));
        add(ChangeKind.MASKS_CHANGED, "branch masks: " + String.join("; ", parts), old, now);
    }

    private void members(
            @Nullable Clause old,
            @Nullable Clause now,
            ChangeKind added,
            String gained,
            String lost) {
        Set<String> former = new TreeSet<>(old == null ? List.of() : old.members());
        Set<String> present = new TreeSet<>(now == null ? List.of() : now.members());
        if (former.equals(present)) {
            String what = added == ChangeKind.REGISTRY_ADDED ? "registry" : "replaces";
            String message =
                    old == null
                            ? what + ": it says now that there is nothing"
                            : now == null
                                    ? what + ": it no longer says that there is nothing"
                                    : what + ": it repeats something, or no longer does";
            add(ChangeKind.STATEMENT_CHANGED, message, old, now);
        }
        for (String it : present) {
            if (!former.contains(it)) {
                add(added, gained + it, old, now);
            }
        }
        for (String it : former) {
            if (!present.contains(it)) {
                add(added.mirrored(), lost + it, old, now);
            }
        }
    }

    private void other(List<String> names) {
        if (after.kind().equals("alternatives")) {
            members(
                    before.clauses().get("hotfixes"),
                    after.clauses().get("hotfixes"),
                    ChangeKind.ALTERNATIVE_ADDED,
                    "a further alternative: ",
                    "no longer an alternative: ");
            return;
        }
        ChangeKind kind =
                switch (after.kind()) {
                    case "machine" -> ChangeKind.MACHINE_CHANGED;
                    case "expectation" -> ChangeKind.EXPECTATION_CHANGED;
                    default -> ChangeKind.CATALOG_CHANGED;
                };
        String first = names.getFirst();
        add(
                kind,
                "it differs in "
                        + String.join(", ", names.stream().map(ElementComparison::words).toList()),
                before.clauses().get(first),
                after.clauses().get(first));
    }

    /** The name of a feature in words: "firstLevelName" is "first level name". */
    private static String words(String feature) {
        return feature.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private static String fromTo(@Nullable Clause old, @Nullable Clause now) {
        String from = old == null ? "not stated" : old.value();
        return "was " + from + ", is " + (now == null ? "not stated" : now.value());
    }

    /** A clause that is missing is missing at the element. */
    private void add(ChangeKind kind, String message, @Nullable Clause old, @Nullable Clause now) {
        changes.add(
                new Change(
                        kind,
                        after.words(),
                        null,
                        message,
                        old == null ? before.source() : before.at(old.line()),
                        now == null ? after.source() : after.at(now.line())));
    }
}
