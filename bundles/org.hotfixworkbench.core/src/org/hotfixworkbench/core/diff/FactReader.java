package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.Reach;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.text.SourceLine;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Suppression;

/** Takes down what an element states, while it is there. */
final class FactReader {

    static final String SUPPRESSIONS = "suppressions";
    static final String MASKS = "masks";
    static final String PREREQUISITES = Literals.HOTFIX__PREREQUISITES.getName();
    static final String APPLIES_TO = Literals.HOTFIX__APPLIES_TO.getName();
    static final String REPLACES = Literals.HOTFIX__REPLACEMENT.getName();
    static final String REGISTRY = Literals.HOTFIX__REGISTRY.getName();

    private final Map<List<Reach.Target>, List<Reach.Target>> reaches = new HashMap<>();

    /** The facts of an element with a name; null for one without. */
    @Nullable
    ElementFacts read(Element element, Catalog catalog, String file, ElementTexts texts) {
        String name = name(element);
        if (name == null) {
            return null;
        }
        Map<String, Clause> clauses = new TreeMap<>();
        ElementFacts.HotfixFacts own = null;
        if (element instanceof Hotfix hotfix) {
            hotfix(hotfix, clauses, texts);
            own =
                    new ElementFacts.HotfixFacts(
                            Term.group(
                                    true,
                                    List.of(
                                            TermReader.of(hotfix.getAppliesTo()),
                                            TermReader.of(hotfix.getPrerequisites()))),
                            reach(hotfix, catalog),
                            PackageReader.packages(hotfix, texts));
        } else {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (!feature.isTransient()
                        && feature != Literals.NAMED_ELEMENT__NAME
                        && feature != Literals.SUPPRESSIBLE__SUPPRESSIONS) {
                    clause(element, feature, clauses, texts);
                }
            }
        }
        suppressions(element, clauses, texts);
        EStructuralFeature naming =
                element instanceof NamedElement ? Literals.NAMED_ELEMENT__NAME : null;
        return new ElementFacts(
                kind(element),
                name,
                new SourceLine(file, texts.of(element, naming)),
                digest(texts.text(element)),
                Map.copyOf(clauses),
                own);
    }

    private static @Nullable String name(Element element) {
        return switch (element) {
            case NamedElement named -> named.getName();
            case Expectation it ->
                    ModelValues.name(it.eGet(Literals.EXPECTATION__HOTFIX, false))
                            + " on "
                            + ModelValues.name(it.eGet(Literals.EXPECTATION__MACHINE, false));
            default -> null;
        };
    }

    private static String kind(Element element) {
        return switch (element) {
            case Hotfix it -> "hotfix";
            case Machine it -> "machine";
            case AlternativeGroup it -> "alternatives";
            case Product it -> "product";
            case Codebase it -> "code base";
            default -> "expectation";
        };
    }

    /** The machines of one family of hotfixes are the same, and are kept once. */
    private Optional<List<Reach.Target>> reach(Hotfix hotfix, Catalog catalog) {
        return Reach.of(hotfix, catalog).map(it -> reaches.computeIfAbsent(it, key -> key));
    }

    private static void hotfix(Hotfix hotfix, Map<String, Clause> clauses, ElementTexts texts) {
        for (EStructuralFeature feature :
                List.of(
                        Literals.HOTFIX__TITLE,
                        Literals.HOTFIX__ARTICLE,
                        Literals.HOTFIX__RELEASE_CLASS,
                        Literals.HOTFIX__RELEASED,
                        Literals.HOTFIX__SYMPTOMS,
                        Literals.HOTFIX__CAUSE,
                        Literals.HOTFIX__RESTART,
                        Literals.HOTFIX__ARTICLES)) {
            clause(hotfix, feature, clauses, texts);
        }
        if (hotfix.getAppliesTo() != null) {
            put(APPLIES_TO, TermReader.of(hotfix.getAppliesTo()), hotfix, clauses, texts);
        }
        if (hotfix.getPrerequisites() != null) {
            put(PREREQUISITES, TermReader.of(hotfix.getPrerequisites()), hotfix, clauses, texts);
        }
        list(REPLACES, hotfix.getReplacement(), Literals.REPLACEMENT__HOTFIXES, clauses, texts);
        list(REGISTRY, hotfix.getRegistry(), Literals.REGISTRY_INFORMATION__KEYS, clauses, texts);
        masks(hotfix, clauses, texts);
    }

    private static void put(
            String name,
            Term term,
            Hotfix hotfix,
            Map<String, Clause> clauses,
            ElementTexts texts) {
        EStructuralFeature feature = hotfix.eClass().getEStructuralFeature(name);
        clauses.put(name, new Clause(term.toString(), texts.of(hotfix, feature)));
    }

    /** A clause that may state that there is nothing: an object with an empty list. */
    private static void list(
            String name,
            @Nullable EObject owner,
            EStructuralFeature feature,
            Map<String, Clause> clauses,
            ElementTexts texts) {
        if (owner != null) {
            String value = ModelValues.of(owner, feature);
            clauses.put(name, new Clause(value == null ? "" : value, texts.of(owner, null)));
        }
    }

    private static void clause(
            EObject owner,
            EStructuralFeature feature,
            Map<String, Clause> clauses,
            ElementTexts texts) {
        String value = ModelValues.of(owner, feature);
        if (value != null) {
            clauses.put(feature.getName(), new Clause(value, texts.of(owner, feature)));
        }
    }

    private static void masks(Hotfix hotfix, Map<String, Clause> clauses, ElementTexts texts) {
        List<String> masks = new ArrayList<>();
        int line = 0;
        for (Payload payload : hotfix.getPayloads()) {
            for (BranchMask mask : payload.getBranches()) {
                line = line == 0 ? texts.of(mask, null) : line;
                String products = ModelValues.of(mask, Literals.BRANCH_MASK__PRODUCTS);
                masks.add(
                        mask.getMask()
                                + " "
                                + word(mask, Literals.BRANCH_MASK__LEVEL)
                                + " "
                                + word(mask, Literals.BRANCH_MASK__BRANCH)
                                + (products == null ? "" : " of " + products.replace("\n", ", ")));
            }
        }
        if (!masks.isEmpty()) {
            masks.sort(null);
            clauses.put(MASKS, new Clause(String.join("\n", masks), line));
        }
    }

    private static String word(EObject owner, EStructuralFeature feature) {
        return Objects.requireNonNullElse(ModelValues.of(owner, feature), "-");
    }

    private static void suppressions(
            Element element, Map<String, Clause> clauses, ElementTexts texts) {
        List<String> found = new ArrayList<>();
        int line = 0;
        for (TreeIterator<EObject> it = element.eAllContents(); it.hasNext(); ) {
            if (it.next() instanceof Suppression suppression) {
                line = line == 0 ? texts.of(suppression, null) : line;
                found.add(
                        suppression.getRule()
                                + " "
                                + suppression.getSubject()
                                + " "
                                + suppression.getUntil()
                                + " "
                                + suppression.getReason());
            }
        }
        if (!found.isEmpty()) {
            found.sort(null);
            clauses.put(SUPPRESSIONS, new Clause(String.join("\n", found), line));
        }
    }

    /** FNV-1a over the characters; only a change of text without any other change hangs on it. */
    private static long digest(String text) {
        long hash = 0xCBF2_9CE4_8422_2325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100_0000_01B3L;
        }
        return hash;
    }
}
