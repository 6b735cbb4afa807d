package org.hotfixworkbench.core.applicability.engine;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * A hotfix as the engine keeps it.
 *
 * @param node its number
 * @param name its name
 * @param article its article number; null when not stated
 * @param place where its name stands
 * @param appliesTo the products that it applies to; null when not stated
 * @param prerequisites what it requires; null when not stated
 * @param packages its packages
 * @param replaced the hotfixes that it replaces
 * @param asksForHoldings whether its conditions ask for more than the release
 */
record CompiledHotfix(
        int node,
        @NonNull String name,
        @Nullable KbNumber article,
        @NonNull Place place,
        @Nullable Requirement appliesTo,
        @Nullable Requirement prerequisites,
        List<CompiledPackage> packages,
        List<Replaced> replaced,
        boolean asksForHoldings) {

    /** A hotfix that is replaced, and where that is stated. */
    record Replaced(int node, Place place) {}

    /** Whether it says anything about the machines that it is for. */
    boolean saysForWhat() {
        return appliesTo != null || prerequisites != null || !packages.isEmpty();
    }
}
