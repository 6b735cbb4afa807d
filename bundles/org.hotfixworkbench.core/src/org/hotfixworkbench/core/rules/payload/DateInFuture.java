package org.hotfixworkbench.core.rules.payload;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Finds rows with a date that has not come yet: a file cannot be listed before it is built. */
public final class DateInFuture extends Rule<PackageEntry> {

    /** The rule. */
    public DateInFuture() {
        super(
                "date-in-future",
                Family.PAYLOAD,
                PackageEntry.class,
                Severities.always(Severity.WARNING),
                "The date of a file has not come yet");
    }

    @Override
    protected void check(PackageEntry entry, RuleContext context) {
        // the other side of the date line may be a day ahead
        if (entry.getDate() != null && entry.getDate().isAfter(context.today().plusDays(1))) {
            context.report(
                    Location.of(entry, Literals.PACKAGE_ENTRY__DATE),
                    entry.getName()
                            + " is of "
                            + entry.getDate()
                            + ", a day that has not come yet");
        }
    }
}
