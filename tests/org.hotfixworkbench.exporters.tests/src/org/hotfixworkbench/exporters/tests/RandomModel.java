package org.hotfixworkbench.exporters.tests;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;
import org.hotfixworkbench.model.value.VersionMask;

/**
 * A model of random values in every feature, made from the metamodel, so that features to come are
 * covered. What the language requires is always set, everything else now and then.
 */
final class RandomModel {

    private static final Set<EStructuralFeature> REQUIRED =
            Set.of(
                    Literals.NAMED_ELEMENT__NAME,
                    Literals.SUPPRESSION__RULE,
                    Literals.SUPPRESSION__REASON,
                    Literals.ARTICLE_REFERENCE__ARTICLE,
                    Literals.PRODUCT_AT_LEVEL__PRODUCT,
                    Literals.PRODUCT_CONDITION__PRODUCT,
                    Literals.HOTFIX_CONDITION__HOTFIX,
                    Literals.FEATURE_CONDITION__FEATURE,
                    Literals.NEGATED_CONDITION__CONDITION,
                    Literals.CONDITION_GROUP__CONDITIONS,
                    Literals.BRANCH_MASK__MASK,
                    Literals.PACKAGE_ENTRY__NAME,
                    Literals.MACHINE_FILE__NAME,
                    Literals.EXPECTATION__HOTFIX,
                    Literals.EXPECTATION__MACHINE,
                    Literals.CODEBASE__LEVELS,
                    Literals.CODEBASE__BRANCHES,
                    Literals.PRODUCT__CODEBASE,
                    Literals.PRODUCT_LEVEL__LEVEL);

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "Z",
                    "9",
                    " ",
                    "\t",
                    "\n",
                    "\r",
                    "<",
                    "&",
                    "\"",
                    "'",
                    "%",
                    "#",
                    "/",
                    ":",
                    "]]>",
                    "=",
                    ",",
                    "\u00E4",
                    "\u0085",
                    "\u2028",
                    "\uD83D\uDE00");

    private static final List<EClass> ORDER =
            List.of(
                    Literals.CODEBASE,
                    Literals.PRODUCT,
                    Literals.HOTFIX,
                    Literals.MACHINE,
                    Literals.ALTERNATIVE_GROUP,
                    Literals.EXPECTATION);

    private static final int PER_CLASS = 4;
    private static final int DEEPEST = 6;

    private final Random random;
    private final List<Element> elements = new ArrayList<>();
    private final List<EObject> all = new ArrayList<>();

    RandomModel(long seed) {
        random = new Random(seed);
        for (EClass type : ORDER) {
            for (int i = 0; i < PER_CLASS; i++) {
                elements.add((Element) object(type, 0));
            }
        }
        for (EObject object : all) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && wanted(reference)) {
                    refer(object, reference);
                }
            }
        }
    }

    /** The elements in the order in which exporters get them. */
    List<Element> elements() {
        return elements;
    }

    private boolean wanted(EStructuralFeature feature) {
        return !feature.isTransient() && (REQUIRED.contains(feature) || random.nextInt(3) > 0);
    }

    private EObject object(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        all.add(object);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (wanted(attribute)) {
                set(object, attribute);
            }
        }
        if (object instanceof NamedElement named) {
            named.setName(named.getName() + all.size());
        }
        for (EReference reference : type.getEAllContainments()) {
            if (wanted(reference)) {
                contain(object, reference, depth + 1);
            }
        }
        return object;
    }

    private void set(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            add(object, attribute, value(attribute));
            add(object, attribute, value(attribute));
        } else {
            object.eSet(attribute, value(attribute));
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute == Literals.MANIFEST_ENTRY__KEY) {
            return Long.toHexString(random.nextLong() | Long.MIN_VALUE);
        }
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals()
                    .get(random.nextInt(type.getELiterals().size()))
                    .getInstance();
        }
        int number = random.nextInt(70_000);
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "java.lang.String" -> text();
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "int", "java.lang.Integer" -> number;
            case "java.lang.Long" -> (long) number;
            case "java.time.LocalDate" -> LocalDate.ofEpochDay(number % 20_000);
            case "java.time.LocalTime" -> LocalTime.of(number % 24, number % 60);
            default -> ofModel(attribute, number);
        };
    }

    private static Object ofModel(EAttribute attribute, int number) {
        return switch (attribute.getEAttributeType().getClassifierID()) {
            case ServicingPackage.KB_NUMBER -> new KbNumber(number);
            case ServicingPackage.FILE_VERSION -> new FileVersion(6, 1, number, number / 2);
            case ServicingPackage.VERSION_MASK -> new VersionMask(6, 1, number, "22xxx");
            case ServicingPackage.OS_VERSION -> new OsVersion(6, number % 4);
            case ServicingPackage.REVISION_RANGE -> new RevisionRange(number, number + 4095);
            default -> throw new IllegalStateException("No random values for " + attribute);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.insert(
                    random.nextInt(2) * text.length(), PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private void contain(EObject object, EReference reference, int depth) {
        List<EClass> types = concrete(reference.getEReferenceType(), depth);
        if (!reference.isMany()) {
            object.eSet(reference, object(any(types), depth));
            return;
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            add(object, reference, object(any(types), depth));
        }
    }

    /**
     * The classes that may be created: below a depth only those that contain none of their kind.
     */
    private static List<EClass> concrete(EClass type, int depth) {
        return ServicingPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(it -> !it.isAbstract() && type.isSuperTypeOf(it))
                .filter(it -> depth == 1 || it != Literals.UNCONDITIONAL)
                .filter(
                        it ->
                                depth < DEEPEST
                                        || it != Literals.CONDITION_GROUP
                                                && it != Literals.NEGATED_CONDITION)
                .toList();
    }

    private void refer(EObject object, EReference reference) {
        List<EObject> targets =
                all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (!reference.isMany()) {
            object.eSet(reference, any(targets));
            return;
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            add(object, reference, any(targets));
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EStructuralFeature feature, Object value) {
        ((EList<Object>) object.eGet(feature)).add(value);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
