package org.hotfixworkbench.exporters.cyclonedx;

import java.io.IOException;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;

/**
 * A row of a package.
 *
 * @param entry the row
 * @param kind what it is
 * @param version its version, where rows of its kind have one
 */
record Row(@NonNull PackageEntry entry, @NonNull String kind, @Nullable String version) {

    static Row of(PackageEntry entry) {
        return switch (entry) {
            case FileEntry it ->
                    new Row(
                            it,
                            "file",
                            it.getVersion() == null ? null : it.getVersion().toString());
            case ManifestEntry it ->
                    new Row(
                            it,
                            "manifest",
                            it.getComponentVersion() == null
                                    ? null
                                    : it.getComponentVersion().toString());
            case MumEntry it -> new Row(it, "mum", null);
            case CatalogEntry it -> new Row(it, "catalog", null);
            default -> throw new IllegalArgumentException(entry.eClass().getName());
        };
    }

    /** Writes what CycloneDX has no members for. */
    void describe(Properties properties) throws IOException {
        properties.add("kind", kind);
        properties.add("size", entry.getSize());
        properties.add("timestamp", entry.getTimestamp());
        if (entry instanceof FileEntry file) {
            properties.add(
                    "platform",
                    file.getPlatform() == Architecture.UNSTATED
                            ? null
                            : file.getPlatform().getLiteral());
            properties.add("level", References.nameOf(file.getLevel()));
            properties.add("branch", References.nameOf(file.getBranch()));
            properties.add("statedLevel", file.getRequiredLevel());
            properties.add("statedBranch", file.getServiceBranch());
        } else if (entry instanceof ManifestEntry manifest) {
            properties.add("component", manifest.getComponent());
            properties.add("key", manifest.getKey());
            properties.add("keyValid", manifest.getKeyValid());
        }
    }
}
