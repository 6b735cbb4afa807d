package org.hotfixworkbench.dsl.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.NamedElement;

/**
 * The catalog that comes with the language. Every resource set sees it without naming it; an
 * element of the same name and kind in the sources takes its place.
 */
public final class ShippedCatalog {

    /** Under which name resource sets have it; its text is a resource beside this class. */
    public static final URI LOCATION = URI.createURI("servicing:/windows.catalog");

    private static final String TEXT = "windows.catalog";

    private ShippedCatalog() {}

    /** The catalog as a document in a resource set, loaded at the first call. */
    public static Document in(ResourceSet resourceSet) {
        Resource resource = resourceSet.getResource(LOCATION, false);
        return (Document) (resource == null ? load(resourceSet) : resource).getContents().get(0);
    }

    private static Resource load(ResourceSet resourceSet) {
        Resource resource = resourceSet.createResource(LOCATION);
        try (InputStream text = ShippedCatalog.class.getResourceAsStream(TEXT)) {
            resource.load(text, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    /** The element of a kind and name. */
    public static Optional<EObject> find(ResourceSet resourceSet, EClass kind, String name) {
        for (Element element : in(resourceSet).getElements()) {
            if (kind.isInstance(element) && name.equals(((NamedElement) element).getName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
