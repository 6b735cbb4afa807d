package org.hotfixworkbench.importers.cbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.importers.xml.XmlElement;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.AssemblyIdentity;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The parents of packages as a condition on products and service levels.
 *
 * <p>Domain: a package is applicable when one of its parents is installed; the version of the
 * parent is compared part by part, EQ or GE, so that a hotfix with build EQ and service EQ is for
 * exactly that service level (CBS.log, "Appl: detect Parent"; WitherOrNot/cbs-docs). Names of
 * parents tell editions of servers and clients.
 */
final class ParentGate {

    private static final Pattern SERVER = Pattern.compile("server|hyper-v-host|datacenter");
    private static final Pattern CLIENT =
            Pattern.compile(
                    "client|ultimate|enterprise|business|homebasic|homepremium|starter|professional|edition");

    /** Editions that are no installation of a product. */
    private static final Pattern OTHER = Pattern.compile("winpe|languagepack");

    private final Catalog catalog;
    private final Map<Product, Set<ServiceLevel>> levels = new LinkedHashMap<>();
    private final Set<String> others = new TreeSet<>();

    ParentGate(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Adds the parents of a package. */
    void add(Manifest manifest) {
        for (XmlElement pack : manifest.packageElement().stream().toList()) {
            for (XmlElement parent : pack.children("parent")) {
                for (XmlElement identity : parent.children("assemblyIdentity")) {
                    add(Manifest.identity(identity), parent.attribute("buildCompare"));
                }
            }
        }
    }

    /** Parents that stand for no product: other packages, Internet Explorer, Windows PE. */
    Set<String> others() {
        return others;
    }

    private void add(AssemblyIdentity parent, String compare) {
        FileVersion version;
        try {
            version = FileVersion.parse(parent.version());
        } catch (IllegalArgumentException e) {
            others.add(parent.name() + " " + parent.version());
            return;
        }
        String name = parent.name().toLowerCase(Locale.ROOT);
        boolean found = false;
        if (!OTHER.matcher(name).find() && !name.contains("_for_kb")) {
            for (Product product : catalog.products()) {
                found |= fits(product, name) && add(product, version, compare.equals("GE"));
            }
        }
        if (!found) {
            others.add(parent.name() + " " + parent.version());
        }
    }

    private static boolean fits(Product product, String name) {
        boolean server = String.valueOf(product.getTitle()).contains("Server");
        if (SERVER.matcher(name).find()) {
            return server;
        }
        return !CLIENT.matcher(name).find() || !server;
    }

    private boolean add(Product product, FileVersion version, boolean laterToo) {
        List<ServiceLevel> known = CatalogQueries.levelsOf(product);
        ServiceLevel exact =
                product.getCodebase() == null
                        ? null
                        : CatalogQueries.levelOf(product.getCodebase(), version).orElse(null);
        int index = exact == null ? -1 : known.indexOf(exact);
        if (index < 0) {
            return false;
        }
        Set<ServiceLevel> allowed = levels.computeIfAbsent(product, it -> new LinkedHashSet<>());
        allowed.addAll(known.subList(index, laterToo ? known.size() : index + 1));
        return true;
    }

    /** The condition; null when no parent stands for a product. */
    @Nullable
    Condition condition() {
        List<ProductCondition> conditions = new ArrayList<>();
        for (Product product : catalog.products()) {
            Set<ServiceLevel> allowed = levels.get(product);
            if (allowed != null) {
                ProductCondition condition = ServicingFactory.eINSTANCE.createProductCondition();
                condition.setProduct(product);
                for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
                    if (allowed.contains(level)) {
                        condition.getLevels().add(level);
                    }
                }
                conditions.add(condition);
            }
        }
        if (conditions.size() < 2) {
            return conditions.isEmpty() ? null : conditions.getFirst();
        }
        ConditionGroup group = ServicingFactory.eINSTANCE.createConditionGroup();
        group.setKind(GroupKind.ANY);
        group.getConditions().addAll(conditions);
        return group;
    }
}
