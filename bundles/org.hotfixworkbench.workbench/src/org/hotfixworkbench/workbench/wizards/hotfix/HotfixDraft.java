package org.hotfixworkbench.workbench.wizards.hotfix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.dsl.ide.imports.DescriptorWriter;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.workbench.wizards.ProductChoice;

/**
 * What is known of a new hotfix.
 *
 * @param name its name, or its article number
 * @param title in words; empty when not stated
 * @param kind its class
 * @param restart whether the machine has to be restarted
 * @param replaces names and numbers; empty when not stated, {@code nothing} for none
 * @param products what it is for
 * @param architectures of packages
 */
record HotfixDraft(
        @NonNull String name,
        @NonNull String title,
        @NonNull HotfixClass kind,
        @NonNull Restart restart,
        List<String> replaces,
        List<Target> products,
        Set<Architecture> architectures) {

    /** In the place of names: the hotfix replaces none. */
    static final String NOTHING = "nothing";

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    /**
     * A product at some of its levels.
     *
     * @param product itself
     * @param levels those that are served
     */
    record Target(@NonNull ProductChoice product, List<ProductChoice.Level> levels) {
        Product element() {
            return product.product();
        }
    }

    /** The hotfix as text. */
    Descriptor write(ModelText texts) throws ImportException {
        texts.know(replaces.stream().filter(it -> !isArticle(it)).toList());
        Imported hotfix = new Imported(List.of(hotfix()), List.of(), List.of(), List.of());
        return new DescriptorWriter(texts, false).write(name, name, hotfix, List.of());
    }

    private static boolean isArticle(String text) {
        return KbNumber.matches(text);
    }

    private Hotfix hotfix() {
        Hotfix hotfix = FACTORY.createHotfix();
        hotfix.setName(name);
        hotfix.setTitle(title.isEmpty() ? null : title);
        hotfix.setArticle(isArticle(name) ? KbNumber.parse(name) : null);
        hotfix.setReleaseClass(kind);
        hotfix.setRestart(restart);
        if (!products.isEmpty()) {
            hotfix.setAppliesTo(FACTORY.createProductList());
            for (Target target : products) {
                ProductAtLevel product = FACTORY.createProductAtLevel();
                product.setProduct(target.element());
                hotfix.getAppliesTo().getProducts().add(product);
            }
            hotfix.setPrerequisites(prerequisites());
        }
        if (!replaces.isEmpty()) {
            hotfix.setReplacement(replacement());
        }
        hotfix.getPayloads().addAll(payloads());
        return hotfix;
    }

    private Condition prerequisites() {
        List<ProductCondition> conditions = new ArrayList<>();
        for (Target target : products) {
            ProductCondition condition = FACTORY.createProductCondition();
            condition.setProduct(target.element());
            if (target.levels().size() == target.product().levels().size()) {
                condition.setAnyLevel(true);
            } else {
                target.levels().forEach(it -> condition.getLevels().add(it.level()));
            }
            conditions.add(condition);
        }
        if (conditions.size() == 1) {
            return conditions.getFirst();
        }
        ConditionGroup group = FACTORY.createConditionGroup();
        group.setKind(GroupKind.ANY);
        group.getConditions().addAll(conditions);
        return group;
    }

    private Replacement replacement() {
        Replacement replacement = FACTORY.createReplacement();
        for (String replaced : replaces) {
            if (!replaced.equals(NOTHING)) {
                Hotfix hotfix = FACTORY.createHotfix();
                hotfix.setName(
                        isArticle(replaced) ? KbNumber.parse(replaced).toString() : replaced);
                replacement.getHotfixes().add(hotfix);
            }
        }
        return replacement;
    }

    /** A payload for each code base, with a package for each architecture of its products. */
    private List<Payload> payloads() {
        Map<Codebase, List<Target>> codebases = new LinkedHashMap<>();
        for (Target target : products) {
            codebases
                    .computeIfAbsent(target.element().getCodebase(), it -> new ArrayList<>())
                    .add(target);
        }
        List<Payload> payloads = new ArrayList<>();
        codebases.forEach(
                (codebase, targets) -> {
                    Payload payload = FACTORY.createPayload();
                    payload.setCodebase(codebase);
                    for (Architecture architecture : Architecture.VALUES) {
                        if (architectures.contains(architecture)) {
                            addPackage(payload, architecture, targets);
                        }
                    }
                    payloads.add(payload);
                });
        return payloads;
    }

    /** The products are named where they are not all of the payload. */
    private static void addPackage(
            Payload payload, Architecture architecture, List<Target> targets) {
        List<Target> made =
                targets.stream()
                        .filter(it -> it.product().architectures().contains(architecture))
                        .toList();
        if (!made.isEmpty()) {
            ArchitecturePackage added = FACTORY.createArchitecturePackage();
            added.setArchitecture(architecture);
            if (made.size() < targets.size()) {
                made.forEach(it -> added.getProducts().add(it.element()));
            }
            payload.getPackages().add(added);
        }
    }
}
