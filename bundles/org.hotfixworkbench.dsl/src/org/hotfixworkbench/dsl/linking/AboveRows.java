package org.hotfixworkbench.dsl.linking;

import java.util.Collections;
import java.util.Iterator;
import org.eclipse.emf.common.util.AbstractTreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.model.ArchitecturePackage;

/**
 * Everything in a model but the rows of its packages, and what else a package holds: none of that
 * has references in the text.
 */
final class AboveRows extends AbstractTreeIterator<EObject> {

    private static final long serialVersionUID = 1;

    AboveRows(EObject model) {
        super(model, true);
    }

    @Override
    protected Iterator<? extends EObject> getChildren(Object object) {
        return object instanceof ArchitecturePackage
                ? Collections.emptyIterator()
                : ((EObject) object).eContents().iterator();
    }
}
