package org.hotfixworkbench.dsl.naming;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.NamedElement;

/**
 * Addresses of top-level elements are their kinds and names ({@code Hotfix:credssp-ca-chain}), not
 * their positions: they can be told without parsing the file, and an edit above does not change
 * them.
 */
public class NamedFragments implements IFragmentProvider {

    private static final char SEPARATOR = ':';

    /** The address of an element of a kind and name within its file. */
    public static String fragment(EClass kind, String name) {
        return kind.getName() + SEPARATOR + name;
    }

    @Override
    public @Nullable String getFragment(EObject object, Fallback fallback) {
        if (object instanceof NamedElement element
                && object.eContainer() instanceof Document
                && element.getName() != null) {
            return fragment(object.eClass(), element.getName());
        }
        return fallback.getFragment(object);
    }

    @Override
    public @Nullable EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        int separator = fragment.indexOf(SEPARATOR);
        if (separator <= 0 || fragment.startsWith("/") || resource.getContents().isEmpty()) {
            return fallback.getEObject(fragment);
        }
        String kind = fragment.substring(0, separator);
        String name = fragment.substring(separator + 1);
        if (resource.getContents().get(0) instanceof Document document) {
            for (Element element : document.getElements()) {
                if (element instanceof NamedElement named
                        && name.equals(named.getName())
                        && kind.equals(element.eClass().getName())) {
                    return element;
                }
            }
        }
        return null;
    }

    /** A stand-in for an element of another file: it has a name and an address, and no content. */
    public static <T extends NamedElement> T standIn(
            T element, org.eclipse.emf.common.util.URI file) {
        String fragment = fragment(element.eClass(), element.getName());
        ((InternalEObject) element).eSetProxyURI(file.appendFragment(fragment));
        return element;
    }
}
