package org.hotfixworkbench.core.rules.manifest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Analysis;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The versions that the manifests of a package name, as far as they are of a code base.
 *
 * @param versions the versions
 * @param oldest day of the oldest manifest; null when none has a date
 */
public record ManifestVersions(Set<FileVersion> versions, @Nullable LocalDate oldest) {

    /** Files and manifests of one build are at most a few days apart. */
    private static final int DAYS = 30;

    /** What the manifests of a package say; nothing where the code base is not known. */
    public static final Analysis<ArchitecturePackage, ManifestVersions> READ =
            (architecture, catalog) ->
                    Elements.codebaseOf(architecture)
                            .map(it -> of(architecture, it))
                            .orElse(new ManifestVersions(Set.of(), null));

    private static ManifestVersions of(ArchitecturePackage architecture, Codebase codebase) {
        Set<FileVersion> versions = new HashSet<>();
        LocalDate oldest = null;
        for (ManifestEntry manifest : Elements.manifests(architecture)) {
            FileVersion version = manifest.getComponentVersion();
            if (version == null || !CatalogQueries.holds(codebase, version)) {
                continue;
            }
            versions.add(version);
            LocalDate date = manifest.getDate();
            if (date != null && (oldest == null || date.isBefore(oldest))) {
                oldest = date;
            }
        }
        return new ManifestVersions(versions, oldest);
    }

    /**
     * Returns whether a file is one that a component carries along unchanged from an earlier build:
     * no manifest names its version, a manifest has a later one, and the file is a month older than
     * all manifests.
     *
     * <p>Domain: a component is delivered as a whole. KB2492386 of March 2011 carries Acres.dll
     * 6.0.6001.18032 of March 2008 in the component 6.0.6001.18612.
     */
    public boolean carried(FileEntry file) {
        FileVersion version = file.getVersion();
        LocalDate date = file.getDate();
        LocalDate day = oldest;
        if (version == null || date == null || day == null || versions.contains(version)) {
            return false;
        }
        return date.isBefore(day.minusDays(DAYS))
                && versions.stream().anyMatch(it -> later(it, version));
    }

    private static boolean later(FileVersion one, FileVersion other) {
        return one.build() > other.build()
                || one.build() == other.build() && one.revision() > other.revision();
    }
}
