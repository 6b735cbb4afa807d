package org.hotfixworkbench.core.rules.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Finds manifests whose version no file of their package has, once for every version.
 *
 * <p>Domain: as for {@link VersionWithoutManifest}. A component may consist of files without a
 * version and of older ones: KB2492386 has packages of which only databases (.sdb) are new. Where a
 * package has files without a version, a manifest stands alone only if no other one has its
 * version; where all files with a version are of the base release, nothing can be said.
 */
public final class ManifestVersionUnknown extends Rule<ArchitecturePackage> {

    private static final int MAX_EXAMPLES = 5;

    /** The rule. */
    public ManifestVersionUnknown() {
        super(
                "manifest-version-unknown",
                Family.MANIFEST,
                ArchitecturePackage.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "No file of the package has the version of a manifest");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        Elements.codebaseOf(architecture).ifPresent(it -> check(architecture, it, context));
    }

    private static void check(
            ArchitecturePackage architecture, Codebase codebase, RuleContext context) {
        Map<FileVersion, List<ManifestEntry>> manifests = new LinkedHashMap<>();
        for (ManifestEntry manifest : Elements.manifests(architecture)) {
            FileVersion version = manifest.getComponentVersion();
            if (version != null && CatalogQueries.holds(codebase, version)) {
                manifests.merge(version, List.of(manifest), ManifestVersionUnknown::first);
            }
        }
        List<FileEntry> files = Elements.files(architecture);
        Optional<FileVersion> sample = builtVersion(files, codebase);
        if (sample.isEmpty()) {
            return;
        }
        boolean open = files.stream().anyMatch(it -> !Elements.isOf(codebase, it));
        files.forEach(it -> manifests.keySet().removeIf(version -> matches(it, version)));
        manifests.values().stream()
                .filter(rows -> !open || rows.size() == 1)
                .forEach(rows -> report(rows.get(0), architecture, files, context));
    }

    /** Two rows are enough to know that there is more than one. */
    private static List<ManifestEntry> first(List<ManifestEntry> some, List<ManifestEntry> more) {
        return List.of(some.get(0), more.get(0));
    }

    private static Optional<FileVersion> builtVersion(List<FileEntry> files, Codebase codebase) {
        for (FileEntry file : files) {
            if (Elements.isOf(codebase, file) && !Elements.isBaseRelease(file)) {
                return Optional.of(file.getVersion());
            }
        }
        return Optional.empty();
    }

    /** Other products in Windows share build and revision: 7.0.6001.x in a component 6.0.6001.x. */
    private static boolean matches(FileEntry file, FileVersion version) {
        FileVersion own = file.getVersion();
        return own != null
                && own.build() == version.build()
                && own.revision() == version.revision();
    }

    private static void report(
            ManifestEntry manifest,
            ArchitecturePackage architecture,
            List<FileEntry> files,
            RuleContext context) {
        Set<String> versions = new TreeSet<>();
        for (FileEntry file : files) {
            if (file.getVersion() != null && versions.size() < MAX_EXAMPLES) {
                versions.add(file.getVersion().toString());
            }
        }
        context.report(
                Location.of(manifest, Literals.PACKAGE_ENTRY__NAME),
                "no file of "
                        + Words.name(architecture)
                        + " is of "
                        + manifest.getComponentVersion()
                        + " like this manifest; they are of "
                        + Words.and(versions));
    }
}
