package org.hotfixworkbench.dsl.compile;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * Holds the catalogs, or the file that is being compiled and sees them. A reference into another
 * file stays the named stand-in that the index gave: to load its target would parse every chain of
 * replacements again and again.
 */
final class StreamingResourceSet extends XtextResourceSet {

    private final Map<URI, Resource> catalogs;

    /** Sees what it holds. */
    StreamingResourceSet() {
        this.catalogs = Map.of();
    }

    /**
     * Sees an index and files of another set.
     *
     * @param catalogs the files of the other set; nothing here changes them
     */
    StreamingResourceSet(ResourceDescriptionsData index, Map<URI, Resource> catalogs) {
        this.catalogs = catalogs;
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(this, index);
    }

    /** Never loads a file. */
    @Override
    public @Nullable Resource getResource(URI uri, boolean loadOnDemand) {
        for (Resource resource : getResources()) {
            if (uri.equals(resource.getURI())) {
                return resource;
            }
        }
        return catalogs.get(uri);
    }

    @Override
    public @Nullable EObject getEObject(URI uri, boolean loadOnDemand) {
        Resource resource = getResource(uri.trimFragment(), false);
        return resource == null ? null : resource.getEObject(uri.fragment());
    }
}
