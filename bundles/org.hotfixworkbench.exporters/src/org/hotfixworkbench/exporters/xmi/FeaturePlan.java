package org.hotfixworkbench.exporters.xmi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How the elements of a class are written, looked up in its metamodel once.
 *
 * @param type what {@code xsi:type} says
 * @param attributes what becomes an attribute of the tag: values and references
 * @param children what becomes an element below: lists of values and contained elements
 */
record FeaturePlan(String type, List<Slot> attributes, List<Slot> children) {

    /**
     * A feature that is written.
     *
     * @param id its number in the class, the quickest way to its value
     * @param feature the feature
     */
    record Slot(int id, EStructuralFeature feature) {

        String name() {
            return feature.getName();
        }
    }

    /** The plan of a class: all features that are stored, in the order of the metamodel. */
    static FeaturePlan of(EClass type) {
        List<Slot> attributes = new ArrayList<>();
        List<Slot> children = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!feature.isTransient()) {
                boolean inTag =
                        feature instanceof EAttribute
                                ? !feature.isMany()
                                : !((EReference) feature).isContainment();
                (inTag ? attributes : children).add(new Slot(type.getFeatureID(feature), feature));
            }
        }
        String name = type.getEPackage().getNsPrefix() + ":" + type.getName();
        return new FeaturePlan(name, List.copyOf(attributes), List.copyOf(children));
    }
}
