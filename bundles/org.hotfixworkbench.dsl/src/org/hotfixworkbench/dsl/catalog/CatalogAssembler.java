package org.hotfixworkbench.dsl.catalog;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage;

/** Collects the code bases and products that a resource sees: its sources' and the shipped ones. */
public class CatalogAssembler {

    private final IGlobalScopeProvider scopes;

    /** Takes what knows the elements that a resource sees. */
    @Inject
    public CatalogAssembler(IGlobalScopeProvider scopes) {
        this.scopes = scopes;
    }

    /** The catalog as a resource sees it. */
    public Catalog assemble(Resource context) {
        return new Catalog(
                all(context, ServicingPackage.Literals.PAYLOAD__CODEBASE, Codebase.class),
                all(context, ServicingPackage.Literals.PRODUCT_CONDITION__PRODUCT, Product.class));
    }

    private <T extends EObject> List<T> all(Resource context, EReference kind, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (IEObjectDescription description :
                scopes.getScope(context, kind, null).getAllElements()) {
            EObject element =
                    EcoreUtil.resolve(description.getEObjectOrProxy(), context.getResourceSet());
            if (type.isInstance(element) && !element.eIsProxy()) {
                found.add(type.cast(element));
            }
        }
        return found;
    }
}
