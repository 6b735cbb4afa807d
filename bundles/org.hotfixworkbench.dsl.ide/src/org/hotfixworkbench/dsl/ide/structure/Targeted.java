package org.hotfixworkbench.dsl.ide.structure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hotfixworkbench.model.NamedElement;

/** Names of what references lead to. They are not followed: stand-ins have their names. */
public final class Targeted {

    private static final String NOTHING = "?";

    private Targeted() {}

    /** The name of what a reference leads to; a question mark where it leads to nothing. */
    public static String name(EObject owner, EReference reference) {
        return name(owner.eGet(reference, false));
    }

    /** The names of what a reference with several values leads to. */
    public static List<String> names(EObject owner, EReference reference) {
        List<String> names = new ArrayList<>();
        Iterator<?> targets = ((InternalEList<?>) owner.eGet(reference, false)).basicIterator();
        while (targets.hasNext()) {
            names.add(name(targets.next()));
        }
        return names;
    }

    private static String name(Object target) {
        return target instanceof NamedElement named && named.getName() != null
                ? named.getName()
                : NOTHING;
    }
}
