package org.hotfixworkbench.core.rules.replacement;

import java.util.Iterator;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds a hotfix that replaces itself.
 *
 * <p>Domain: the section on replacement names previously released hotfixes (KB articles). The
 * references are not resolved for this: in a large build the replaced hotfixes are not in memory.
 */
public final class SelfReplacement extends Rule<Hotfix> {

    /** The rule. */
    public SelfReplacement() {
        super(
                "self-replacement",
                Family.REPLACEMENT,
                Hotfix.class,
                Severities.always(Severity.ERROR),
                "A hotfix replaces itself");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        Replacement replacement = hotfix.getReplacement();
        if (replacement == null
                || !(replacement.getHotfixes() instanceof InternalEList<Hotfix> targets)) {
            return;
        }
        Iterator<Hotfix> iterator = targets.basicIterator();
        for (int i = 0; iterator.hasNext(); i++) {
            if (isSame(hotfix, iterator.next())) {
                context.report(
                        Location.of(replacement, Literals.REPLACEMENT__HOTFIXES, i),
                        hotfix.getName() + " replaces itself");
            }
        }
    }

    private static boolean isSame(Hotfix hotfix, Hotfix target) {
        return target == hotfix
                || target.eIsProxy()
                        && hotfix.eResource() != null
                        && EcoreUtil.getURI(hotfix).equals(((InternalEObject) target).eProxyURI());
    }
}
