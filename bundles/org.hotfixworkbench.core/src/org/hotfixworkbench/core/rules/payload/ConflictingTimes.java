package org.hotfixworkbench.core.rules.payload;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.Timestamp;

/**
 * Finds rows that give one file, or one manifest, different time stamps.
 *
 * <p>Domain: as for {@link ConflictingRows}; genuine articles contain manifests of one name and
 * size that are listed with two times in two packages, so that it is never more than a warning.
 */
public final class ConflictingTimes extends Rule<Payload> {

    /** The rule. */
    public ConflictingTimes() {
        super(
                "conflicting-times",
                Family.PAYLOAD,
                Payload.class,
                Severities.always(Severity.WARNING),
                "Rows of one file or manifest have different time stamps");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        for (List<PackageEntry> rows : context.shared(SameFiles.GROUPS, payload)) {
            Majority.of(rows, ConflictingTimes::timestamp)
                    .ifPresent(it -> it.odd().forEach(odd -> report(odd, it, context)));
        }
    }

    private static Optional<Timestamp> timestamp(PackageEntry row) {
        return row.getTime() == null ? Optional.empty() : Optional.ofNullable(row.getTimestamp());
    }

    private static void report(PackageEntry odd, Majority majority, RuleContext context) {
        PackageEntry accepted = majority.accepted();
        boolean sameDay = odd.getDate().equals(accepted.getDate());
        context.report(
                Location.of(
                        odd, sameDay ? Literals.PACKAGE_ENTRY__TIME : Literals.PACKAGE_ENTRY__DATE),
                odd.getName()
                        + " is of "
                        + text(odd)
                        + " here and of "
                        + text(accepted)
                        + " in "
                        + ConflictingRows.place(odd, accepted));
    }

    private static String text(PackageEntry row) {
        return row.getDate() + " " + row.getTime();
    }
}
