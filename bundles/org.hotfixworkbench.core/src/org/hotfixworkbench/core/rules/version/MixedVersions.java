package org.hotfixworkbench.core.rules.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Finds a file that is of the code base in some rows and, with a build of that code base, of
 * another product in one.
 *
 * <p>Domain: Internet Explorer 7 and Windows Media Player 11 on Windows Vista do have versions such
 * as 7.0.6001.x, but then in every row of that file (blog ntdebugging, "Windows Hotfixes and
 * Updates - How do they work?", 2008, on how one source file becomes the rows of a package).
 */
public final class MixedVersions extends Rule<Payload> {

    /** The rule. */
    public MixedVersions() {
        super(
                "mixed-versions",
                Family.VERSION,
                Payload.class,
                new Severities(Severity.ERROR, Severity.ERROR, Severity.WARNING),
                "A file has the version of another product in one row and that of Windows in others");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        Elements.codebase(payload).ifPresent(it -> check(payload, it, context));
    }

    private static void check(Payload payload, Codebase codebase, RuleContext context) {
        List<FileEntry> foreign = new ArrayList<>();
        Map<String, Set<FileVersion>> own = new HashMap<>();
        for (FileEntry file : Elements.files(payload)) {
            if (file.getVersion() == null || file.getName() == null) {
                continue;
            }
            if (Elements.isOf(codebase, file)) {
                own.computeIfAbsent(key(file), it -> new HashSet<>()).add(file.getVersion());
            } else if (CatalogQueries.levelOf(codebase, moved(file, codebase)).isPresent()) {
                foreign.add(file);
            }
        }
        for (FileEntry file : foreign) {
            Set<FileVersion> versions = own.getOrDefault(key(file), Set.of());
            if (!versions.isEmpty()) {
                report(file, codebase, versions, context);
            }
        }
    }

    private static void report(
            FileEntry file, Codebase codebase, Set<FileVersion> own, RuleContext context) {
        Location location = Location.of(file, Literals.FILE_ENTRY__VERSION);
        FileVersion meant = moved(file, codebase);
        context.report(
                location,
                file.getName()
                        + " is of "
                        + codebase.getName()
                        + " in other rows, and build "
                        + meant.build()
                        + " is one of "
                        + codebase.getName()
                        + ", but "
                        + file.getVersion()
                        + " does not begin with "
                        + codebase.getVersion(),
                List.of(
                        new Fix(
                                "Change the version to " + meant,
                                own.contains(meant),
                                new Fix.Replace(location, meant.toString()))));
    }

    private static FileVersion moved(FileEntry file, Codebase codebase) {
        FileVersion version = file.getVersion();
        return new FileVersion(
                codebase.getVersion().major(),
                codebase.getVersion().minor(),
                version.build(),
                version.revision());
    }

    private static String key(FileEntry file) {
        return file.getName().toLowerCase(Locale.ROOT);
    }
}
