package org.hotfixworkbench.dsl.scoping;

import com.google.common.base.Predicate;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Top-level elements by name, through the index: a look-up costs the same whatever the size of the
 * workspace. Behind the index stand the shipped catalog and, for hotfixes, the article numbers that
 * no source describes.
 */
public class ServicingGlobalScopes implements IGlobalScopeProvider {

    private final ResourceDescriptionsProvider index;
    private final Map<KbNumber, Hotfix> external = new ConcurrentHashMap<>();

    /** Takes what finds the index of a resource. */
    @Inject
    public ServicingGlobalScopes(ResourceDescriptionsProvider index) {
        this.index = index;
    }

    @Override
    public IScope getScope(
            Resource context,
            EReference reference,
            @Nullable Predicate<IEObjectDescription> filter) {
        return new GlobalScope(
                index(context),
                context.getResourceSet(),
                reference.getEReferenceType(),
                this::external);
    }

    /** The provider would wrap the index of a resource set for every reference. */
    private IResourceDescriptions index(Resource context) {
        ResourceDescriptionsData known =
                ResourceDescriptionsData.ResourceSetAdapter.findResourceDescriptionsData(
                        context.getResourceSet());
        return known == null ? index.getResourceDescriptions(context) : known;
    }

    /** The hotfix that stands for an article which no source describes; one for each number. */
    private Hotfix external(KbNumber article) {
        return external.computeIfAbsent(
                article,
                number -> {
                    Hotfix hotfix = ServicingFactory.eINSTANCE.createHotfix();
                    hotfix.setName(number.toString());
                    hotfix.setArticle(number);
                    hotfix.setExternal(true);
                    return hotfix;
                });
    }
}
