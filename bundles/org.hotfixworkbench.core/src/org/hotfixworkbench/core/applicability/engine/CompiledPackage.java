package org.hotfixworkbench.core.applicability.engine;

import java.util.BitSet;
import java.util.Map;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.model.Architecture;

/**
 * A package of a hotfix, or a payload without packages.
 *
 * <p>Domain: a package installs on machines of its architecture that run a product of its code base
 * at exactly the level of its rows (CBS.log, "detect Parent ... VersionComp: EQ"). Files that a
 * level was released with are carried along (KB981506), so they make no level when others do.
 *
 * @param place where it is stated
 * @param architecture its architecture; UNSTATED restricts nothing
 * @param codebase number of its code base; -1 when not stated, which restricts nothing
 * @param products numbers of the products of its heading; empty restricts nothing
 * @param levels the levels that its rows are for; empty when no row tells a level
 * @param slices its files with a version, by level; those at -1 are for any level
 */
record CompiledPackage(
        Place place,
        Architecture architecture,
        int codebase,
        BitSet products,
        BitSet levels,
        Map<Integer, Slice> slices) {

    boolean fitsArchitecture(Target target) {
        return architecture == Architecture.UNSTATED
                || target.architecture() == Architecture.UNSTATED
                || architecture == target.architecture();
    }

    boolean fitsProduct(Target target) {
        return (codebase < 0 || codebase == target.codebase())
                && (products.isEmpty() || target.product() >= 0 && products.get(target.product()));
    }

    boolean fitsLevel(Target target) {
        return codebase < 0
                || levels.isEmpty()
                || target.level() >= 0 && levels.get(target.level());
    }

    boolean fits(Target target) {
        return fitsArchitecture(target) && fitsProduct(target) && fitsLevel(target);
    }

    /** The files for a level. */
    Slice slice(int level) {
        Slice own = slices.get(level);
        return own != null ? own : slices.getOrDefault(-1, Slice.NONE);
    }
}
