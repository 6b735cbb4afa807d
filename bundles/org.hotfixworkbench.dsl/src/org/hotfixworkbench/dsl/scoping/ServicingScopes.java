package org.hotfixworkbench.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractGlobalScopeDelegatingScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage;

/**
 * Levels and branches belong to the product or code base of their context; everything else has one
 * flat name space. A product knows its levels from its first one on, under the names it calls them.
 */
public class ServicingScopes extends AbstractGlobalScopeDelegatingScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference.getEReferenceType() == ServicingPackage.Literals.SERVICE_LEVEL) {
            return levels(context);
        }
        if (reference.getEReferenceType() == ServicingPackage.Literals.SERVICE_BRANCH) {
            Payload payload = EcoreUtil2.getContainerOfType(context, Payload.class);
            Codebase codebase = payload == null ? null : payload.getCodebase();
            return codebase == null ? IScope.NULLSCOPE : named(codebase.getBranches());
        }
        return getGlobalScope(context.eResource(), reference);
    }

    private static IScope levels(EObject context) {
        return switch (context) {
            case ProductCondition condition -> levelsOf(condition.getProduct());
            case ProductAtLevel target -> levelsOf(target.getProduct());
            case Machine machine -> levelsOf(machine.getProduct());
            default -> levelsOf(codebaseOf(context));
        };
    }

    private static @Nullable Codebase codebaseOf(EObject context) {
        Product product = EcoreUtil2.getContainerOfType(context, Product.class);
        if (product != null) {
            return product.getCodebase();
        }
        Payload payload = EcoreUtil2.getContainerOfType(context, Payload.class);
        return payload == null ? null : payload.getCodebase();
    }

    private static IScope levelsOf(@Nullable Codebase codebase) {
        return codebase == null ? IScope.NULLSCOPE : named(codebase.getLevels());
    }

    private static IScope levelsOf(@Nullable Product product) {
        if (product == null || product.getCodebase() == null) {
            return IScope.NULLSCOPE;
        }
        List<IEObjectDescription> found = new ArrayList<>();
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            String name = CatalogQueries.levelName(product, level);
            if (name != null) {
                found.add(EObjectDescription.create(QualifiedName.create(name), level));
            }
        }
        return new SimpleScope(found);
    }

    private static IScope named(List<? extends NamedElement> elements) {
        List<IEObjectDescription> found = new ArrayList<>(elements.size());
        for (NamedElement element : elements) {
            if (element.getName() != null) {
                found.add(
                        EObjectDescription.create(
                                QualifiedName.create(element.getName()), element));
            }
        }
        return new SimpleScope(found);
    }
}
