package org.hotfixworkbench.exporters;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.NamedElement;

/**
 * Follows references without loading what they point to. In a model that is compiled file by file,
 * a reference to an element of another file is a stub: an EMF proxy that has its name. The name is
 * all that a format needs, and resolving the stub would parse that file again.
 */
public final class References {

    private References() {}

    /** The name of an element that is there already; null for none. */
    public static @Nullable String nameOf(@Nullable NamedElement element) {
        return element == null ? null : element.getName();
    }

    /** The name of the target of a single-valued reference; null when it has no target. */
    public static @Nullable String name(EObject owner, EReference reference) {
        return owner.eGet(reference, false) instanceof EObject target
                ? knownName(owner, target)
                : null;
    }

    /** The names of the targets of a many-valued reference. */
    public static List<String> names(EObject owner, EReference reference) {
        List<EObject> targets = targets(owner, reference);
        List<String> names = new ArrayList<>(targets.size());
        for (EObject target : targets) {
            names.add(knownName(owner, target));
        }
        return names;
    }

    /** The targets of a many-valued reference, stubs as they are. */
    @SuppressWarnings("unchecked")
    public static List<EObject> targets(EObject owner, EReference reference) {
        EList<EObject> targets = (EList<EObject>) owner.eGet(reference, false);
        return targets instanceof InternalEList<EObject> internal ? internal.basicList() : targets;
    }

    /** The target itself when it is known or at least has a name; otherwise what it resolves to. */
    public static EObject known(EObject owner, EObject target) {
        boolean named = target instanceof NamedElement it && it.getName() != null;
        return named || !target.eIsProxy() ? target : EcoreUtil.resolve(target, owner);
    }

    private static String knownName(EObject owner, EObject target) {
        return ((NamedElement) known(owner, target)).getName();
    }
}
