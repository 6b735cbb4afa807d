package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * What the packages of a hotfix ask of a machine and do to its files, worked out for every version
 * that a file can have. It is for those who tell another system how to decide; a verdict about a
 * machine needs none of it. The rules are asked and not repeated: each range of versions is what
 * {@link FileFacts} says of a version in it.
 */
public final class Deliveries {

    private static final Place NOWHERE = new Place() {};

    private final Catalog catalog;

    /** Works with a catalog, the one that the hotfixes refer to. */
    public Deliveries(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The packages of a hotfix, its derived values set; a payload without packages is one, too. */
    public List<PackageDelivery> of(Hotfix hotfix) {
        HotfixSet.Builder builder = new HotfixSet.Builder(catalog);
        builder.add(hotfix, (element, feature, index) -> NOWHERE);
        HotfixSet set = builder.build();
        List<PackageDelivery> packages = new ArrayList<>();
        for (CompiledHotfix compiled : set.sorted()) {
            FileRanges ranges = new FileRanges(set);
            compiled.packages().forEach(it -> packages.add(delivery(set, ranges, it)));
        }
        return packages;
    }

    private static PackageDelivery delivery(
            HotfixSet set, FileRanges ranges, CompiledPackage part) {
        Releases releases = set.releases();
        List<LevelDelivery> levels = new ArrayList<>();
        BitSet stated = part.codebase() < 0 ? new BitSet() : part.levels();
        if (stated.isEmpty()) {
            levels.add(new LevelDelivery(null, ranges.files(part, -1)));
        }
        for (int it = stated.nextSetBit(0); it >= 0; it = stated.nextSetBit(it + 1)) {
            ServiceLevel level = releases.level(it);
            levels.add(new LevelDelivery(level, ranges.files(part, it)));
        }
        List<Product> products = part.products().stream().mapToObj(releases::product).toList();
        return new PackageDelivery(
                part.architecture(),
                part.codebase() < 0 ? null : releases.codebase(part.codebase()),
                products,
                levels);
    }
}
