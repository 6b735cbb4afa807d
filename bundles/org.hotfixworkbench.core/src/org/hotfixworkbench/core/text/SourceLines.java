package org.hotfixworkbench.core.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Finds lines while the model and its text are still there. */
@FunctionalInterface
public interface SourceLines {

    /**
     * The line of something, from 1.
     *
     * @param element an element
     * @param feature the feature that is meant; null means the element as a whole, and so does a
     *     feature that the text does not write
     */
    int of(EObject element, @Nullable EStructuralFeature feature);
}
