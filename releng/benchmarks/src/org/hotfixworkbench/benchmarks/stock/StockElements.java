package org.hotfixworkbench.benchmarks.stock;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.dsl.values.CompleteLists;

/** Makes elements that tell who listens of every change, as Xtext's do; lists have no holes. */
public class StockElements extends CompleteLists {

    @Override
    public EObject create(EClassifier type) {
        EObject created = super.create(type);
        created.eSetDeliver(true);
        return created;
    }
}
