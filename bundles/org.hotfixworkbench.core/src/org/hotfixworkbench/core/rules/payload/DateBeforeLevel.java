package org.hotfixworkbench.core.rules.payload;

import java.time.LocalDate;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds files that are older than the service level that they are of, once for every level.
 *
 * <p>Domain: a file of the build of a service pack comes after the service pack (release days of
 * Microsoft lifecycle data). The files of the service pack itself are some months older than its
 * release (6.1.7601.17514 is of November 2010, SP1 of February 2011), and so may the first fixes
 * be.
 */
public final class DateBeforeLevel extends Rule<ArchitecturePackage> {

    /** Between the build of a service pack and its release. */
    private static final int MONTHS = 4;

    /** The rule. */
    public DateBeforeLevel() {
        super(
                "date-before-level",
                Family.PAYLOAD,
                ArchitecturePackage.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A file is older than its service level");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        for (FileEntry file : Elements.files(architecture)) {
            ServiceLevel level = file.getLevel();
            LocalDate released = level == null ? null : level.getReleased();
            if (released != null
                    && file.getDate() != null
                    && !Elements.isBaseRelease(file)
                    && file.getDate().isBefore(released.minusMonths(MONTHS))) {
                context.report(
                        Location.of(file, Literals.PACKAGE_ENTRY__DATE),
                        file.getName()
                                + " is of "
                                + file.getDate()
                                + ", but build "
                                + file.getVersion().build()
                                + " is "
                                + level.getName()
                                + ", which was released on "
                                + released);
            }
        }
    }
}
