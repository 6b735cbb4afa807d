package org.hotfixworkbench.core.rules.catalog;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.RevisionRange;

/**
 * Finds ranges of revisions that hold nothing because they end before they begin.
 *
 * <p>Domain: a branch is a range of ascending revisions (betawiki.net, "Windows Server 2008 build
 * 6003"), and so is a service level where levels share a build (5.1.2600, 5.2.3790).
 */
public final class UnorderedRange extends Rule<Codebase> {

    /** The rule. */
    public UnorderedRange() {
        super(
                "unordered-range",
                Family.CATALOG,
                Codebase.class,
                Severities.always(Severity.ERROR),
                "A range of revisions ends before it begins");
    }

    @Override
    protected void check(Codebase codebase, RuleContext context) {
        codebase.getLevels()
                .forEach(
                        it ->
                                check(
                                        it,
                                        Literals.SERVICE_LEVEL__REVISIONS,
                                        it.getRevisions(),
                                        context));
        codebase.getBranches()
                .forEach(
                        it ->
                                check(
                                        it,
                                        Literals.SERVICE_BRANCH__REVISIONS,
                                        it.getRevisions(),
                                        context));
    }

    private static void check(
            NamedElement element,
            EAttribute feature,
            @Nullable RevisionRange range,
            RuleContext context) {
        if (range != null && range.first() > range.last()) {
            Location location = Location.of(element, feature);
            String swapped = range.last() + ".." + range.first();
            context.report(
                    location,
                    "the revisions "
                            + range
                            + " of "
                            + element.getName()
                            + " end before they begin",
                    List.of(
                            new Fix(
                                    "Change the range to " + swapped,
                                    false,
                                    new Fix.Replace(location, swapped))));
        }
    }
}
