package org.hotfixworkbench.core.rules;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts findings into the order of the elements in the model. */
final class FindingOrder {

    /** Position of every element that has a finding. */
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();

    private FindingOrder() {}

    static List<Finding> sorted(EObject root, List<Finding> findings) {
        if (findings.size() < 2) {
            return List.copyOf(findings);
        }
        FindingOrder order = new FindingOrder();
        findings.forEach(it -> order.positions.put(it.location().element(), Integer.MAX_VALUE));
        order.number(root, 0);
        return findings.stream()
                .sorted(
                        Comparator.<Finding>comparingInt(
                                        it -> order.positionOf(it.location().element()))
                                .thenComparingInt(it -> featureOf(it.location()))
                                .thenComparingInt(it -> it.location().index())
                                .thenComparing(Finding::rule)
                                .thenComparing(Finding::message))
                .toList();
    }

    private int number(EObject element, int position) {
        positions.computeIfPresent(element, (key, value) -> position);
        int next = position + 1;
        for (EObject child : element.eContents()) {
            next = number(child, next);
        }
        return next;
    }

    private int positionOf(EObject element) {
        return positions.getOrDefault(element, Integer.MAX_VALUE);
    }

    private static int featureOf(Location location) {
        EStructuralFeature feature = location.feature();
        return feature == null ? -1 : feature.getFeatureID();
    }
}
