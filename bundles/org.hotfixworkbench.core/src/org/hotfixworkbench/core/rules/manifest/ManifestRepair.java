package org.hotfixworkbench.core.rules.manifest;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.ManifestName;

/** Looks in the payload of a manifest for what its name should have been. */
final class ManifestRepair {

    private static final Set<String> PREFIXES =
            Set.of("amd64", "arm", "ia64", "msil", "wow64", "x86");

    /** Repairs are for slips; a table that is wrong throughout does not have to be quick. */
    private static final int MAX_CANDIDATES = 200;

    private final ManifestName name;
    private final Set<FileVersion> versions = new LinkedHashSet<>();
    private final Set<String> components = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    ManifestRepair(ManifestEntry manifest, ManifestName name) {
        this.name = name;
        Elements.container(manifest, Payload.class)
                .ifPresent(payload -> payload.getPackages().forEach(this::collect));
    }

    private void collect(ArchitecturePackage architecture) {
        for (FileEntry file : Elements.files(architecture)) {
            if (file.getVersion() != null && versions.size() < MAX_CANDIDATES) {
                versions.add(file.getVersion());
            }
        }
        for (ManifestEntry other : Elements.manifests(architecture)) {
            if (Boolean.TRUE.equals(other.getKeyValid()) && names.size() < MAX_CANDIDATES) {
                components.add(other.getComponent());
                versions.add(other.getComponentVersion());
                names.add(other.getName());
            }
        }
    }

    /** The name with one other part for which the printed key is right. */
    Optional<ManifestName> misprintedIdentity() {
        Stream<ManifestName> candidates =
                Stream.of(
                                versions.stream()
                                        .map(it -> with(name.architecture(), name.component(), it)),
                                PREFIXES.stream()
                                        .sorted()
                                        .map(it -> with(it, name.component(), name.version())),
                                components.stream()
                                        .map(it -> with(name.architecture(), it, name.version())))
                        .flatMap(it -> it);
        return candidates.filter(it -> it.keyValid().orElse(false)).findFirst();
    }

    private ManifestName with(String architecture, String component, FileVersion version) {
        return new ManifestName(
                architecture,
                component,
                name.publicKeyToken(),
                version,
                name.culture(),
                name.key());
    }

    /** Whether another row of the payload prints exactly this name. */
    boolean printedElsewhere(ManifestName candidate) {
        return names.contains(candidate.toString());
    }
}
