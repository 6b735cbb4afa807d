package org.hotfixworkbench.core.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Words;

/** Compares the packages of a hotfix. */
final class PackageComparison {

    private final ElementFacts before;
    private final ElementFacts after;
    private final List<Change> changes;

    private PackageComparison(ElementFacts before, ElementFacts after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /** Adds what has changed. */
    static void compare(ElementFacts before, ElementFacts after, List<Change> changes) {
        new PackageComparison(before, after, changes).compare();
    }

    private void compare() {
        List<PackageFacts> old =
                new ArrayList<>(Objects.requireNonNull(before.hotfix()).packages());
        List<PackageFacts> now = new ArrayList<>(Objects.requireNonNull(after.hotfix()).packages());
        pair(old, now, it -> it.words() + " " + it.products());
        pair(old, now, PackageFacts::words);
        for (PackageFacts it : now) {
            String message = "a new " + it.words() + " with " + rows(it);
            add(ChangeKind.PACKAGE_ADDED, it, message, null, it.line());
        }
        for (PackageFacts it : old) {
            String message = "the " + it.words() + " with " + rows(it) + " is gone";
            add(ChangeKind.PACKAGE_REMOVED, it, message, it.line(), null);
        }
    }

    /** Compares packages with one key in their order, and takes them away. */
    private void pair(
            List<PackageFacts> old, List<PackageFacts> now, Function<PackageFacts, String> key) {
        Map<String, Deque<PackageFacts>> former = new HashMap<>();
        old.forEach(it -> former.computeIfAbsent(key.apply(it), k -> new ArrayDeque<>()).add(it));
        Set<PackageFacts> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PackageFacts it : now) {
            PackageFacts match = former.getOrDefault(key.apply(it), new ArrayDeque<>()).poll();
            if (match != null) {
                paired.add(it);
                paired.add(match);
                compare(match, it);
            }
        }
        old.removeIf(paired::contains);
        now.removeIf(paired::contains);
    }

    private static String rows(PackageFacts facts) {
        return Words.count(facts.count(), "row");
    }

    private void compare(PackageFacts old, PackageFacts now) {
        if (!old.products().equals(now.products())) {
            add(
                    ChangeKind.PACKAGE_CHANGED,
                    now,
                    "the " + now.words() + " names other products",
                    old.line(),
                    now.line());
        }
        if (!Arrays.equals(old.rows().bytes(), now.rows().bytes())) {
            for (RowComparison.Difference it :
                    RowComparison.of(old.rows().rows(old.line()), now.rows().rows(now.line()))) {
                String message = it.message() + " (" + now.words() + ")";
                Row former = it.before();
                Row present = it.after();
                add(
                        it.kind(),
                        now,
                        message,
                        former == null ? null : (Integer) former.line(),
                        present == null ? null : (Integer) present.line());
            }
        }
    }

    private void add(
            ChangeKind kind,
            PackageFacts part,
            String message,
            @Nullable Integer old,
            @Nullable Integer now) {
        changes.add(
                new Change(
                        kind,
                        after.words(),
                        part.words(),
                        message,
                        old == null ? null : before.at(old),
                        now == null ? null : after.at(now)));
    }
}
