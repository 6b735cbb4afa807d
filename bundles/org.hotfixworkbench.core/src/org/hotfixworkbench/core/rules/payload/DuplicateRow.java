package org.hotfixworkbench.core.rules.payload;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.PackageEntry;

/**
 * Finds rows of a package that say the same.
 *
 * <p>Domain: files without a version, of other products and of the base release of a level do stand
 * several times in genuine tables, once for each component that carries them (KB2492386 has
 * Acres.dll 6.1.7600.16385 four times in one table). They are left alone.
 */
public final class DuplicateRow extends Rule<ArchitecturePackage> {

    /** The rule. */
    public DuplicateRow() {
        super(
                "duplicate-row",
                Family.PAYLOAD,
                ArchitecturePackage.class,
                Severities.always(Severity.WARNING),
                "A package has the same row twice");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        Optional<Codebase> codebase = Elements.codebaseOf(architecture);
        Set<Row> rows = new HashSet<>();
        for (PackageEntry entry : architecture.getEntries()) {
            if (entry instanceof FileEntry file && mayRepeat(file, codebase)) {
                continue;
            }
            if (entry.getName() != null && !rows.add(Row.of(entry))) {
                context.report(
                        Location.of(entry),
                        Words.name(architecture)
                                + " has this row for "
                                + entry.getName()
                                + " already",
                        List.of(new Fix("Remove the row", true, new Fix.Remove(entry))));
            }
        }
    }

    private static boolean mayRepeat(FileEntry file, Optional<Codebase> codebase) {
        return file.getVersion() == null
                || Elements.isBaseRelease(file)
                || codebase.isPresent() && !Elements.isOf(codebase.get(), file);
    }

    private record Row(
            EClass kind,
            String name,
            List<@Nullable Object> cells,
            @Nullable Long size,
            @Nullable LocalDate date,
            @Nullable LocalTime time) {

        static Row of(PackageEntry entry) {
            return new Row(
                    entry.eClass(),
                    entry.getName(),
                    cells(entry),
                    entry.getSize(),
                    entry.getDate(),
                    entry.getTime());
        }

        private static List<@Nullable Object> cells(PackageEntry entry) {
            return entry instanceof FileEntry file
                    ? Arrays.asList(
                            file.getVersion(),
                            file.getPlatform(),
                            file.getRequiredLevel(),
                            file.getServiceBranch())
                    : List.of();
        }
    }
}
