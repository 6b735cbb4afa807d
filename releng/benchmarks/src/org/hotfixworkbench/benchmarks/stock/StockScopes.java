package org.hotfixworkbench.benchmarks.stock;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.ImportedNamespaceAwareLocalScopeProvider;
import org.hotfixworkbench.dsl.scoping.ServicingScopes;
import org.hotfixworkbench.model.ServicingPackage;

/** Xtext's nested scopes, but for levels and branches, which depend on the product beside them. */
public class StockScopes implements IScopeProvider {

    private final ServicingScopes inner;
    private final ImportedNamespaceAwareLocalScopeProvider stock;

    /** Takes both. */
    @Inject
    public StockScopes(ServicingScopes inner, ImportedNamespaceAwareLocalScopeProvider stock) {
        this.inner = inner;
        this.stock = stock;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        boolean dependent =
                reference.getEReferenceType() == ServicingPackage.Literals.SERVICE_LEVEL
                        || reference.getEReferenceType()
                                == ServicingPackage.Literals.SERVICE_BRANCH;
        return (dependent ? inner : stock).getScope(context, reference);
    }
}
