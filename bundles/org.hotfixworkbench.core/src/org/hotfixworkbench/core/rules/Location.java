package org.hotfixworkbench.core.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A place in the model: an element, one of its features, or one value of a feature with several.
 * Whoever has the text turns it into lines and columns.
 *
 * @param element the element
 * @param feature the feature whose value is meant; null means the element as a whole
 * @param index position of the value in a feature with several values, from 0; -1 means all of them
 */
public record Location(EObject element, @Nullable EStructuralFeature feature, int index) {

    /** The element as a whole. */
    public static Location of(EObject element) {
        return new Location(element, null, -1);
    }

    /** The value of a feature. */
    public static Location of(EObject element, EStructuralFeature feature) {
        return new Location(element, feature, -1);
    }

    /** One value of a feature with several values. */
    public static Location of(EObject element, EStructuralFeature feature, int index) {
        return new Location(element, feature, index);
    }
}
