package org.hotfixworkbench.dsl.compile;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Holds the catalogs and the file that is being compiled. A reference into another file stays the
 * named stand-in that the index gave: to load its target would parse every chain of replacements
 * again and again.
 */
final class StreamingResourceSet extends XtextResourceSet {

    @Override
    public @Nullable EObject getEObject(URI uri, boolean loadOnDemand) {
        Resource resource = getResource(uri.trimFragment(), false);
        return resource == null ? null : resource.getEObject(uri.fragment());
    }
}
