package org.hotfixworkbench.core.rules.version;

import java.util.Optional;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Finds versions whose build the catalog does not know.
 *
 * <p>Domain: the third part of a version of Windows is the build of a release and its service level
 * (file information notes of KB articles). Other products have numbers of their own and are left
 * alone, unless they pair a build of this code base with the version of another one.
 */
public final class UnknownBuild extends Rule<FileEntry> {

    /** The rule. */
    public UnknownBuild() {
        super(
                "unknown-build",
                Family.VERSION,
                FileEntry.class,
                new Severities(Severity.ERROR, Severity.ERROR, Severity.WARNING),
                "The build of a file belongs to no service level of its code base");
    }

    @Override
    protected void check(FileEntry file, RuleContext context) {
        FileVersion version = file.getVersion();
        if (version == null || file.getLevel() != null || !version.valid()) {
            return;
        }
        Elements.codebaseOf(file)
                .flatMap(it -> problem(it, version, context))
                .ifPresent(
                        it -> context.report(Location.of(file, Literals.FILE_ENTRY__VERSION), it));
    }

    private static Optional<String> problem(
            Codebase codebase, FileVersion version, RuleContext context) {
        boolean known = hasBuild(codebase, version.build());
        if (CatalogQueries.holds(codebase, version)) {
            String what =
                    known
                            ? "revision " + version.revision() + " of build " + version.build()
                            : "build " + version.build();
            return Optional.of(
                    what
                            + " belongs to no level of "
                            + codebase.getName()
                            + ": it has "
                            + Words.levels(codebase));
        }
        return context.catalog()
                .codebaseOf(version)
                .filter(other -> known && !hasBuild(other, version.build()))
                .map(
                        other ->
                                "build "
                                        + version.build()
                                        + " belongs to "
                                        + codebase.getName()
                                        + " and is no build of "
                                        + other.getName()
                                        + ", whose version "
                                        + other.getVersion()
                                        + " stands before it");
    }

    private static boolean hasBuild(Codebase codebase, int build) {
        for (ServiceLevel level : codebase.getLevels()) {
            if (level.getBuilds().contains(build)) {
                return true;
            }
        }
        return false;
    }
}
