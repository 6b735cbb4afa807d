package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Values of the model as texts that can be compared: references by name, lists sorted unless their
 * order means something. References are never followed.
 */
final class ModelValues {

    /** Lists whose order means something: levels come oldest first. */
    private static final Set<EStructuralFeature> IN_ORDER = Set.of(Literals.CODEBASE__LEVELS);

    private ModelValues() {}

    /** The name of the target of a reference; "?" for one that has none. */
    static String name(@Nullable Object target) {
        return target instanceof NamedElement named && named.getName() != null
                ? named.getName()
                : "?";
    }

    /** The value of a feature; null when nothing is stated. */
    static @Nullable String of(EObject owner, EStructuralFeature feature) {
        if (!owner.eIsSet(feature)) {
            return null;
        }
        Object value = owner.eGet(feature, false);
        if (!feature.isMany()) {
            return text(value, feature);
        }
        Collection<?> values =
                value instanceof InternalEList<?> list ? list.basicList() : (Collection<?>) value;
        List<String> texts = new ArrayList<>();
        values.forEach(it -> texts.add(text(it, feature)));
        if (!IN_ORDER.contains(feature)) {
            Collections.sort(texts);
        }
        return String.join("\n", texts);
    }

    private static String text(@Nullable Object value, EStructuralFeature feature) {
        if (!(feature instanceof EReference reference)) {
            return String.valueOf(value);
        }
        if (!reference.isContainment()) {
            return name(value);
        }
        return value instanceof EObject element ? text(element) : "?";
    }

    private static String text(EObject element) {
        StringBuilder text = new StringBuilder(element.eClass().getName()).append('{');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            String value = feature.isTransient() ? null : of(element, feature);
            if (value != null) {
                text.append(feature.getName()).append('=');
                text.append(value.replace("\n", ", ")).append("; ");
            }
        }
        return text.append('}').toString();
    }
}
