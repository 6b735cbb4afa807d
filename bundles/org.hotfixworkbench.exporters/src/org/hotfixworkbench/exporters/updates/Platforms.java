package org.hotfixworkbench.exporters.updates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.HotfixSet;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * The releases that nothing in a hotfix speaks against, as the engine of applicability decides it.
 * Keeps the catalog, which comes first and is small.
 */
public final class Platforms {

    private static final Place NOWHERE = new Place() {};

    private final List<Element> catalogElements = new ArrayList<>();
    private @Nullable Catalog catalog;
    private List<Platform> all = List.of();

    /** Takes an element of the catalog; every other element is ignored. */
    public void add(Element element) {
        if (element instanceof Codebase || element instanceof Product) {
            catalogElements.add(element);
            catalog = null;
        }
    }

    /** The catalog that has passed by. */
    public Catalog catalog() {
        Catalog known = catalog;
        if (known == null) {
            known = Catalog.of(catalogElements);
            catalog = known;
            all = known.products().stream().flatMap(it -> of(it).stream()).toList();
        }
        return known;
    }

    /** Every release of the catalog on every architecture, in the order of the catalog. */
    public List<Platform> all() {
        catalog();
        return all;
    }

    private static List<Platform> of(Product product) {
        Codebase codebase = product.getCodebase();
        if (codebase == null || codebase.eIsProxy()) {
            return List.of();
        }
        List<Platform> platforms = new ArrayList<>();
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            List<Architecture> architectures =
                    product.getArchitectures().stream()
                            .filter(it -> it != Architecture.UNSTATED)
                            .distinct()
                            .toList();
            for (Architecture architecture : architectures) {
                platforms.add(new Platform(product, codebase, level, architecture));
            }
            if (architectures.isEmpty()) {
                platforms.add(new Platform(product, codebase, level, Architecture.UNSTATED));
            }
        }
        return platforms;
    }

    /**
     * The releases that a hotfix fits; none when it names neither a product nor a code base. The
     * engine lets such a hotfix fit every release, which is no answer to the question what it is
     * for: articles about Windows NT 4 are of that kind, which the catalog does not have.
     */
    public List<Platform> of(Hotfix hotfix) {
        if (!namesProducts(hotfix)) {
            return List.of();
        }
        HotfixSet.Builder builder = new HotfixSet.Builder(catalog());
        builder.add(hotfix, (element, feature, index) -> NOWHERE);
        Applicability applicability = new Applicability(builder.build());
        String name = String.valueOf(hotfix.getName());
        return all().stream().filter(it -> applicability.fitsRelease(machine(it), name)).toList();
    }

    private static boolean namesProducts(Hotfix hotfix) {
        return hotfix.getAppliesTo() != null && !hotfix.getAppliesTo().getProducts().isEmpty()
                || namesProducts(hotfix.getPrerequisites())
                || hotfix.getPayloads().stream().anyMatch(Platforms::namesProducts);
    }

    private static boolean namesProducts(Payload payload) {
        return payload.getCodebase() != null
                || payload.getPackages().stream().anyMatch(it -> !it.getProducts().isEmpty());
    }

    private static boolean namesProducts(@Nullable Condition condition) {
        return switch (condition) {
            case ProductCondition it -> true;
            case ConditionGroup it ->
                    it.getConditions().stream().anyMatch(one -> namesProducts(one));
            case null, default -> false;
        };
    }

    private static MachineFacts machine(Platform platform) {
        return new MachineFacts(
                "",
                platform.product().getName(),
                platform.level().getName(),
                platform.architecture(),
                Set.of(),
                false,
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                List.of(),
                false);
    }
}
