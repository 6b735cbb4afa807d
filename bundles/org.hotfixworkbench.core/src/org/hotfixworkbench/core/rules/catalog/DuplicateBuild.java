package org.hotfixworkbench.core.rules.catalog;

import java.util.List;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.RevisionRange;

/**
 * Finds builds that two levels of a code base claim without telling their revisions apart.
 *
 * <p>Domain: a build stands for one level (6.0.6001 is SP1). On 5.1 and 5.2 the levels share a
 * build and have ranges of revisions of their own (file versions of Windows XP and Windows Server
 * 2003).
 */
public final class DuplicateBuild extends Rule<Codebase> {

    /** The rule. */
    public DuplicateBuild() {
        super(
                "duplicate-build",
                Family.CATALOG,
                Codebase.class,
                Severities.always(Severity.ERROR),
                "Two levels of a code base claim the same build and revisions");
    }

    @Override
    protected void check(Codebase codebase, RuleContext context) {
        List<ServiceLevel> levels = codebase.getLevels();
        for (int i = 0; i < levels.size(); i++) {
            List<Integer> builds = levels.get(i).getBuilds();
            for (int b = 0; b < builds.size(); b++) {
                for (ServiceLevel earlier : levels.subList(0, i)) {
                    if (earlier.getBuilds().contains(builds.get(b))
                            && overlap(earlier, levels.get(i))) {
                        report(levels.get(i), b, earlier, context);
                    }
                }
            }
        }
    }

    private static boolean overlap(ServiceLevel one, ServiceLevel other) {
        RevisionRange first = one.getRevisions();
        RevisionRange second = other.getRevisions();
        return first == null
                || second == null
                || first.first() <= second.last() && second.first() <= first.last();
    }

    private static void report(
            ServiceLevel level, int index, ServiceLevel earlier, RuleContext context) {
        context.report(
                Location.of(level, Literals.SERVICE_LEVEL__BUILDS, index),
                level.getName()
                        + " claims build "
                        + level.getBuilds().get(index)
                        + ", which "
                        + earlier.getName()
                        + " has already, and no revisions tell the two apart");
    }
}
