package org.hotfixworkbench.core.derivation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Sets the derived values of every row: service level and branch of files, component, version, key
 * and validity of the key of manifests. Deriving twice changes nothing.
 *
 * <p>Domain: the number of a file tells its level and, from 6.0 to 6.2, its branch (file
 * information notes of KB articles); on 5.x the table states the branch. The name of a manifest is
 * the key form of an assembly identity (additional file information of KB articles).
 */
public final class Derivation {

    private Derivation() {}

    /**
     * Derives the values of all rows of a hotfix. Files of a payload without code base have none.
     */
    public static void derive(Hotfix hotfix) {
        for (Payload payload : hotfix.getPayloads()) {
            Codebase codebase = payload.getCodebase();
            Releases releases =
                    new Releases(codebase == null || codebase.eIsProxy() ? null : codebase);
            for (ArchitecturePackage architecture : payload.getPackages()) {
                for (PackageEntry entry : architecture.getEntries()) {
                    // nobody waits for a notification, and a million of them cost seconds
                    boolean deliver = entry.eDeliver();
                    entry.eSetDeliver(false);
                    derive(entry, releases);
                    entry.eSetDeliver(deliver);
                }
            }
        }
    }

    private static void derive(PackageEntry entry, Releases releases) {
        if (entry instanceof FileEntry file) {
            derive(file, releases);
        } else if (entry instanceof ManifestEntry manifest) {
            derive(manifest);
        }
    }

    private static void derive(FileEntry file, Releases releases) {
        FileVersion version = file.getVersion();
        Release release = version == null ? Release.NONE : releases.of(version);
        file.setLevel(release.level());
        String stated = file.getServiceBranch();
        file.setBranch(
                stated != null && releases.declared()
                        ? releases.declaredBranch(stated)
                        : release.branch());
    }

    private static void derive(ManifestEntry entry) {
        String text = entry.getName();
        Optional<ManifestName> parsed = text == null ? Optional.empty() : ManifestName.parse(text);
        entry.setIdentity(parsed.orElse(null));
        if (parsed.isEmpty()) {
            entry.setComponent(null);
            entry.setComponentVersion(null);
            entry.setKey(null);
            entry.setKeyValid(null);
            return;
        }
        ManifestName name = parsed.get();
        entry.setComponent(name.component());
        entry.setComponentVersion(name.version());
        entry.setKey(name.key());
        entry.setKeyValid(name.keyValid().orElse(null));
    }

    /** What the catalog says of one version. */
    private record Release(@Nullable ServiceLevel level, @Nullable ServiceBranch branch) {
        static final Release NONE = new Release(null, null);
    }

    /** The answers of the catalog for one payload, which has few different versions. */
    private static final class Releases {

        private final @Nullable Codebase codebase;
        private final boolean declared;
        private final Map<FileVersion, Release> known = new HashMap<>();

        Releases(@Nullable Codebase codebase) {
            this.codebase = codebase;
            this.declared = codebase != null && CatalogQueries.declaresBranches(codebase);
        }

        boolean declared() {
            return declared;
        }

        Release of(FileVersion version) {
            return known.computeIfAbsent(version, this::lookUp);
        }

        private Release lookUp(FileVersion version) {
            Codebase base = codebase;
            if (base == null) {
                return Release.NONE;
            }
            return new Release(
                    CatalogQueries.levelOf(base, version).orElse(null),
                    CatalogQueries.branchOf(base, version).orElse(null));
        }

        @Nullable
        ServiceBranch declaredBranch(String stated) {
            Codebase base = codebase;
            return base == null ? null : CatalogQueries.declaredBranch(base, stated).orElse(null);
        }
    }
}
