package org.hotfixworkbench.core.rules.payload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Finds rows that are half a year or more from all others of their version.
 *
 * <p>Domain: all files and components of one version come from one build and are hours or days
 * apart (file tables of the CredSSP article, KB981506, KB2492386). Files without a version may be
 * years older (Tspkg.mof), and so may those of a base release; they do not count.
 */
public final class OddDate extends Rule<Payload> {

    private static final int DAYS = 180;
    private static final int ENOUGH = 3;

    /** The rule. */
    public OddDate() {
        super(
                "odd-date",
                Family.PAYLOAD,
                Payload.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A row is half a year or more from the others of its version");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        Elements.codebase(payload).ifPresent(it -> check(payload, it, context));
    }

    private static void check(Payload payload, Codebase codebase, RuleContext context) {
        Map<FileVersion, List<PackageEntry>> builds = new LinkedHashMap<>();
        for (ArchitecturePackage architecture : payload.getPackages()) {
            for (PackageEntry entry : architecture.getEntries()) {
                FileVersion version = version(entry, codebase);
                if (version != null && entry.getDate() != null) {
                    builds.computeIfAbsent(version, it -> new ArrayList<>()).add(entry);
                }
            }
        }
        builds.forEach((version, rows) -> check(version, rows, context));
    }

    private static @Nullable FileVersion version(PackageEntry entry, Codebase codebase) {
        if (entry instanceof ManifestEntry manifest) {
            FileVersion version = manifest.getComponentVersion();
            return version != null && CatalogQueries.holds(codebase, version) ? version : null;
        }
        return entry instanceof FileEntry file
                        && Elements.isOf(codebase, file)
                        && !Elements.isBaseRelease(file)
                ? file.getVersion()
                : null;
    }

    private static void check(FileVersion version, List<PackageEntry> rows, RuleContext context) {
        if (rows.size() < ENOUGH) {
            return;
        }
        List<LocalDate> dates = rows.stream().map(PackageEntry::getDate).sorted().toList();
        LocalDate middle = dates.get(dates.size() / 2);
        List<PackageEntry> odd =
                rows.stream()
                        .filter(
                                it ->
                                        Math.abs(ChronoUnit.DAYS.between(middle, it.getDate()))
                                                >= DAYS)
                        .toList();
        if (odd.size() * ENOUGH > rows.size()) {
            return;
        }
        for (PackageEntry row : odd) {
            context.report(
                    Location.of(row, Literals.PACKAGE_ENTRY__DATE),
                    row.getName()
                            + " is of "
                            + row.getDate()
                            + ", but other rows of version "
                            + version
                            + " are of "
                            + middle);
        }
    }
}
