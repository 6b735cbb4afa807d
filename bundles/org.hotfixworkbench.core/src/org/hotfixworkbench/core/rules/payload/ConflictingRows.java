package org.hotfixworkbench.core.rules.payload;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds rows that give one file, or one manifest, different sizes.
 *
 * <p>Domain: a file is identified by name, version and platform, a manifest by its name; 64-bit
 * packages repeat the 32-bit ones (file tables of KB articles; see {@link SameFiles}).
 */
public final class ConflictingRows extends Rule<Payload> {

    /** The rule. */
    public ConflictingRows() {
        super(
                "conflicting-rows",
                Family.PAYLOAD,
                Payload.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "Rows of one file or manifest have different sizes");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        for (List<PackageEntry> rows : context.shared(SameFiles.GROUPS, payload)) {
            Majority.of(rows, row -> Optional.ofNullable(row.getSize()))
                    .ifPresent(it -> it.odd().forEach(odd -> report(odd, it, context)));
        }
    }

    private static void report(PackageEntry odd, Majority majority, RuleContext context) {
        Location location = Location.of(odd, Literals.PACKAGE_ENTRY__SIZE);
        PackageEntry accepted = majority.accepted();
        String size = Words.size(accepted.getSize());
        context.report(
                location,
                odd.getName()
                        + " has "
                        + Words.size(odd.getSize())
                        + " bytes here and "
                        + size
                        + " in "
                        + place(odd, accepted),
                majority.clear()
                        ? List.of(
                                new Fix(
                                        "Change the size to " + size,
                                        false,
                                        new Fix.Replace(location, size)))
                        : List.of());
    }

    /** Where the other row is, in words. */
    static String place(PackageEntry here, PackageEntry there) {
        return here.eContainer() != there.eContainer()
                        && there.eContainer() instanceof ArchitecturePackage other
                ? Words.name(other)
                : "another row of the package";
    }
}
