package org.hotfixworkbench.dsl.ide.workspace;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.model.NamedElement;

/**
 * Something that has a name and can be referred to.
 *
 * @param kind its class
 * @param owner the code base of a service level or branch; empty for a top-level element
 * @param name its name
 */
public record Symbol(@NonNull EClass kind, @NonNull String owner, @NonNull String name) {

    /** A top-level element. */
    public static Symbol of(EClass kind, String name) {
        return new Symbol(kind, "", name);
    }

    /** The symbol of an element that has a name. */
    public static Symbol of(NamedElement element) {
        EObject container = element.eContainer();
        String owner =
                container instanceof NamedElement named && named.getName() != null
                        ? named.getName()
                        : "";
        return new Symbol(element.eClass(), owner, element.getName());
    }

    /** Whether it stands at the top level of a file. */
    public boolean topLevel() {
        return owner.isEmpty();
    }
}
