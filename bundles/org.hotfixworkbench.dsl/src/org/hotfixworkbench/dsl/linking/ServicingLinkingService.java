package org.hotfixworkbench.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.scoping.IScope;

/**
 * Xtext's linking without the list of names that a file has asked for: nobody reads it, and the one
 * scope provider would have to know at any time for which file it is asked.
 */
public class ServicingLinkingService extends DefaultLinkingService {

    @Override
    protected IScope getScope(EObject context, EReference reference) {
        return getScopeProvider().getScope(context, reference);
    }
}
