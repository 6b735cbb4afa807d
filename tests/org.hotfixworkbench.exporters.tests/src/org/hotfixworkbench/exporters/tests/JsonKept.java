package org.hotfixworkbench.exporters.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** What JSON keeps of a model. Everything that is not done here comes back as it was. */
public final class JsonKept {

    private static final List<EClass> LISTS =
            List.of(
                    Literals.CODEBASE,
                    Literals.PRODUCT,
                    Literals.HOTFIX,
                    Literals.MACHINE,
                    Literals.ALTERNATIVE_GROUP,
                    Literals.EXPECTATION);

    private JsonKept() {}

    /**
     * Changes elements of a model that the language can state to what JSON keeps of them. Each kind
     * is a list of its own, and hotfixes that no source describes stand where others name them.
     */
    public static List<Element> of(List<? extends Element> elements) {
        List<Element> kept = new ArrayList<>(elements);
        kept.removeIf(it -> it instanceof Hotfix hotfix && hotfix.isExternal());
        kept.sort(Comparator.comparing(it -> LISTS.indexOf(it.eClass())));
        for (Iterator<?> parts = EcoreUtil.getAllContents(kept); parts.hasNext(); ) {
            if (parts.next() instanceof PackageEntry entry && entry.getDate() == null) {
                entry.setTime(null);
            }
        }
        for (Element element : kept) {
            if (element instanceof Hotfix hotfix) {
                hotfix.setPrerequisites(levelByLevel(hotfix.getPrerequisites()));
            }
        }
        return kept;
    }

    /** An any-of of a product at one level each cannot be told from the product at all of them. */
    private static Condition levelByLevel(Condition condition) {
        switch (condition) {
            case ConditionGroup group -> {
                List<Condition> members = new ArrayList<>();
                for (Condition member : group.getConditions()) {
                    if (group.getKind() == GroupKind.ANY && member instanceof ProductCondition it) {
                        members.addAll(levels(it));
                    } else {
                        members.add(member);
                    }
                }
                group.getConditions().clear();
                members.forEach(it -> group.getConditions().add(levelByLevel(it)));
            }
            case NegatedCondition it -> it.setCondition(levelByLevel(it.getCondition()));
            case ProductCondition it when it.getLevels().size() > 1 -> {
                return SmallHotfixes.group(GroupKind.ANY, levels(it).toArray(Condition[]::new));
            }
            case null, default -> {}
        }
        return condition;
    }

    private static List<ProductCondition> levels(ProductCondition condition) {
        if (condition.getLevels().size() < 2) {
            return List.of(condition);
        }
        List<ProductCondition> conditions = new ArrayList<>();
        for (ServiceLevel level : condition.getLevels()) {
            conditions.add(SmallHotfixes.product(condition.getProduct(), level));
        }
        return conditions;
    }

    /** Takes from elements what the metamodel allows and the language cannot state. */
    static void asTheLanguageStates(List<? extends Element> elements) {
        elements.forEach(StoredModelTest::withoutFactsOfWhatIsAbsent);
        for (Iterator<?> parts = EcoreUtil.getAllContents(elements); parts.hasNext(); ) {
            switch (parts.next()) {
                case Payload it -> it.setCodebaseUnstated(it.getCodebase() == null);
                case ProductCondition it -> it.setAnyLevel(it.getLevels().isEmpty());
                case Object other -> {}
            }
        }
        for (Element element : elements) {
            switch (element) {
                case Product it -> it.getArchitectures().removeAll(Set.of(Architecture.UNSTATED));
                case Machine it when it.getProduct() == null -> it.setLevel(null);
                case Hotfix it
                        when it.getAppliesTo() != null
                                && it.getAppliesTo().getProducts().isEmpty() ->
                        it.setAppliesTo(null);
                default -> {}
            }
        }
    }
}
