package org.hotfixworkbench.importers.cbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.AssemblyIdentity;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Makes rows of manifests. A manifest that is there has a size; one that is only referred to has
 * the name that its identity gives, since the last digits of it are computed. Manifests and
 * cabinets hold no times in UTC, so no row has one.
 */
final class Rows {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;
    private static final String CATALOG = ".cat";

    private final Map<String, Carried> carried = new HashMap<>();
    private final List<Carried> catalogs = new ArrayList<>();
    private final Map<ArchitecturePackage, Map<String, PackageEntry>> known = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    Rows(List<Carried> files) {
        for (Carried file : files) {
            carried.put(key(file.folder(), file.name()), file);
            if (file.name().toLowerCase(Locale.ROOT).endsWith(CATALOG)) {
                catalogs.add(file);
            }
        }
    }

    private static String key(String folder, String name) {
        return folder + "/" + name.toLowerCase(Locale.ROOT);
    }

    /** The rows that a manifest adds to a package. */
    List<PackageEntry> of(Manifest manifest, ArchitecturePackage target) {
        Map<String, PackageEntry> rows = known.computeIfAbsent(target, it -> new HashMap<>());
        List<PackageEntry> added = new ArrayList<>();
        if (manifest.packageElement().isPresent()) {
            PackageEntry row =
                    sized(FACTORY.createMumEntry(), manifest.fileName(), manifest.size());
            if (rows.putIfAbsent("mum " + manifest.key(), row) == null) {
                added.add(row);
            }
            catalogOf(manifest, added);
        } else {
            manifest(nameOf(manifest), manifest.size(), rows, added);
            files(manifest, rows, added);
        }
        for (AssemblyIdentity component : manifest.components()) {
            String name = nameOf(component);
            if (name != null) {
                manifest(name, null, rows, added);
            }
        }
        return added;
    }

    /** The file of a manifest has its name, unless somebody has renamed it. */
    private static String nameOf(Manifest manifest) {
        String computed = nameOf(manifest.identity());
        boolean named = ManifestName.parse(manifest.key()).isPresent();
        return computed == null || named ? manifest.key() : computed;
    }

    private static @Nullable String nameOf(AssemblyIdentity identity) {
        try {
            return ManifestName.of(identity).toString();
        } catch (IllegalArgumentException e) {
            // a version that is not four numbers: a reference to any version, and no file
            return null;
        }
    }

    private static void manifest(
            String name,
            @Nullable Long size,
            Map<String, PackageEntry> rows,
            List<PackageEntry> added) {
        PackageEntry present = rows.get(name);
        if (present == null) {
            ManifestEntry row = FACTORY.createManifestEntry();
            row.setName(name);
            row.setSize(size);
            rows.put(name, row);
            added.add(row);
        } else if (size != null) {
            present.setSize(size);
        }
    }

    private void files(
            Manifest manifest, Map<String, PackageEntry> rows, List<PackageEntry> added) {
        Architecture own =
                Architectures.ofManifestPrefix(manifest.identity().processorArchitecture())
                        .orElse(Architecture.UNSTATED);
        Architecture platform =
                switch (own) {
                    case WOW64 -> Architecture.X86;
                    case MSIL -> Architecture.UNSTATED;
                    default -> own;
                };
        for (String name : manifest.files()) {
            FileEntry row = FACTORY.createFileEntry();
            row.setName(name);
            row.setPlatform(platform);
            Carried file = carried.get(key(nameOf(manifest), name));
            if (file != null) {
                row.setSize(file.size());
                row.setVersion(file.version());
            }
            String key =
                    "file %s %s %s %s"
                            .formatted(name, row.getVersion(), row.getSize(), row.getPlatform());
            if (rows.putIfAbsent(key, row) == null) {
                added.add(row);
            }
        }
    }

    /** The catalog of a package has the name of its manifest. */
    private void catalogOf(Manifest manifest, List<PackageEntry> added) {
        String key = manifest.key();
        String base = key.endsWith(".mum") ? key.substring(0, key.length() - 4) : key;
        for (Carried catalog : catalogs) {
            String name = catalog.name().toLowerCase(Locale.ROOT);
            if (name.equals(base + CATALOG) && written.add(name)) {
                CatalogEntry row = FACTORY.createCatalogEntry();
                added.add(sized(row, catalog.name(), catalog.size()));
            }
        }
    }

    private static PackageEntry sized(PackageEntry row, String name, long size) {
        row.setName(name);
        row.setSize(size);
        return row;
    }
}
