package org.hotfixworkbench.core.supersedence;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Finds places while the model and its text are still there. */
@FunctionalInterface
public interface Places {

    /**
     * The place of something.
     *
     * @param element an element
     * @param feature the feature that is meant; null means the element as a whole
     * @param index which value of a feature with several; -1 means all of them
     */
    Place of(EObject element, @Nullable EStructuralFeature feature, int index);
}
