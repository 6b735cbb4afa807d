package org.hotfixworkbench.dsl.compile;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Prepares a model for several threads. */
final class CompleteModel {

    private CompleteModel() {}

    /**
     * Has a model find out all that it would find out when somebody first asks: the targets of
     * references, lists that are empty. Then several threads may read it.
     */
    static void of(Resource resource) {
        EcoreUtil.resolveAll(resource);
        TreeIterator<EObject> elements = resource.getAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            element.eClass().getEAllStructuralFeatures().forEach(element::eGet);
        }
    }
}
