package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.core.applicability.Clash.Kind;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * A machine on which nothing is unknown, and a naive evaluation on it, by the letter. The product
 * is null for one that the catalog does not have.
 */
record Machine(Product product, ServiceLevel level, Architecture architecture, Set<String> facts) {

    /** Every machine, with every subset of the facts that a hotfix asks for. */
    static List<Machine> all(Hotfix hotfix, Catalog catalog) {
        Set<String> names = new TreeSet<>();
        hotfix.eAllContents()
                .forEachRemaining(
                        it -> {
                            if (it instanceof HotfixCondition condition) {
                                names.add(condition.getHotfix().getName());
                            } else if (it instanceof FeatureCondition condition) {
                                names.add("feature " + condition.getFeature());
                            }
                        });
        List<Machine> machines = new ArrayList<>();
        for (Set<String> facts : subsets(List.copyOf(names))) {
            for (Product product : catalog.products()) {
                for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
                    for (Architecture architecture : product.getArchitectures()) {
                        machines.add(new Machine(product, level, architecture, facts));
                    }
                }
            }
            machines.add(new Machine(null, null, null, facts));
        }
        return machines;
    }

    static List<Set<String>> subsets(List<String> names) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << names.size(); bits++) {
            Set<String> subset = new TreeSet<>();
            for (int i = 0; i < names.size(); i++) {
                if ((bits >> i & 1) != 0) {
                    subset.add(names.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    boolean meetsAll(Hotfix hotfix) {
        return (hotfix.getPrerequisites() == null || meets(hotfix.getPrerequisites()))
                && meets(Kind.APPLIES_TO, hotfix)
                && meets(Kind.NOT_INSTALLED, hotfix)
                && meets(Kind.FILES, hotfix);
    }

    boolean meets(Clash clash, Hotfix hotfix) {
        return clash.kind() == Kind.PREREQUISITE
                ? demands((Condition) clash.location().element())
                : meets(clash.kind(), hotfix);
    }

    private boolean meets(Kind kind, Hotfix hotfix) {
        return switch (kind) {
            case PREREQUISITE -> throw new IllegalArgumentException();
            case APPLIES_TO ->
                    hotfix.getAppliesTo() == null
                            || hotfix.getAppliesTo().getProducts().stream().anyMatch(this::is);
            case NOT_INSTALLED -> !facts.contains(hotfix.getName());
            case CODEBASE -> hotfix.getPayloads().stream().anyMatch(this::codebase);
            case LEVEL ->
                    hotfix.getPayloads().stream()
                            .filter(this::codebase)
                            .flatMap(it -> it.getPackages().stream())
                            .anyMatch(this::level);
            case PACKAGE ->
                    hotfix.getPayloads().stream()
                            .filter(this::codebase)
                            .flatMap(it -> it.getPackages().stream())
                            .anyMatch(this::installs);
            case FILES ->
                    hotfix.getPayloads().stream()
                            .filter(this::codebase)
                            .flatMap(it -> it.getPackages().stream())
                            .anyMatch(it -> installs(it) && level(it));
        };
    }

    private boolean is(ProductAtLevel stated) {
        return stated.getProduct() == product
                && (stated.getLevel() == null || stated.getLevel() == level);
    }

    private boolean codebase(Payload payload) {
        return product != null && payload.getCodebase() == product.getCodebase();
    }

    private boolean installs(ArchitecturePackage it) {
        return it.getArchitecture() == architecture
                && (it.getProducts().isEmpty() || it.getProducts().contains(product));
    }

    private boolean level(ArchitecturePackage it) {
        for (PackageEntry entry : it.getEntries()) {
            if (entry instanceof FileEntry file && file.getLevel() == level) {
                return true;
            }
        }
        return false;
    }

    /** Whether the machine meets what a part of a condition demands: below a not, the opposite. */
    boolean demands(Condition part) {
        boolean negated = false;
        for (EObject at = part.eContainer(); at != null; at = at.eContainer()) {
            negated ^= at instanceof NegatedCondition;
        }
        return meets(part) != negated;
    }

    boolean meets(Condition condition) {
        return switch (condition) {
            case ProductCondition it ->
                    it.getProduct() == product
                            && (it.isAnyLevel() || it.getLevels().contains(level));
            case HotfixCondition it -> facts.contains(it.getHotfix().getName());
            case FeatureCondition it -> facts.contains("feature " + it.getFeature());
            case NegatedCondition it -> !meets(it.getCondition());
            case ConditionGroup it when it.getKind() == GroupKind.ANY ->
                    it.getConditions().stream().anyMatch(this::meets);
            case ConditionGroup it -> it.getConditions().stream().allMatch(this::meets);
            default -> true;
        };
    }
}
