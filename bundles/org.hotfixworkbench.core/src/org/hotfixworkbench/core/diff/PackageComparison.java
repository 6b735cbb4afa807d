package org.hotfixworkbench.core.diff;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<String, PackageFacts> old = new LinkedHashMap<>();
        Objects.requireNonNull(before.hotfix()).packages().forEach(it -> old.put(it.key(), it));
        for (PackageFacts now : Objects.requireNonNull(after.hotfix()).packages()) {
            PackageFacts former = old.remove(now.key());
            if (former == null) {
                String message = "a new " + now.words() + " with " + rows(now);
                add(ChangeKind.PACKAGE_ADDED, message, null, now.line());
            } else {
                compare(former, now);
            }
        }
        for (PackageFacts former : old.values()) {
            String message = "the " + former.words() + " with " + rows(former) + " is gone";
            add(ChangeKind.PACKAGE_REMOVED, message, former.line(), null);
        }
    }

    private static String rows(PackageFacts facts) {
        return Words.count(facts.count(), "row");
    }

    private void compare(PackageFacts old, PackageFacts now) {
        if (!old.products().equals(now.products())) {
            add(
                    ChangeKind.PACKAGE_CHANGED,
                    "the " + now.words() + " names other products",
                    old.line(),
                    now.line());
        }
        if (!Arrays.equals(old.rows().bytes(), now.rows().bytes())) {
            for (RowComparison.Difference it :
                    RowComparison.of(
                            old.rows().rows(old.line()), now.rows().rows(now.line()))) {
                String message = it.message() + " (" + now.words() + ")";
                Row former = it.before();
                Row present = it.after();
                add(
                        it.kind(),
                        message,
                        former == null ? null : (Integer) former.line(),
                        present == null ? null : (Integer) present.line());
            }
        }
    }

    private void add(
            ChangeKind kind, String message, @Nullable Integer old, @Nullable Integer now) {
        changes.add(
                new Change(
                        kind,
                        after.words(),
                        message,
                        old == null ? null : before.at(old),
                        now == null ? null : after.at(now)));
    }
}
