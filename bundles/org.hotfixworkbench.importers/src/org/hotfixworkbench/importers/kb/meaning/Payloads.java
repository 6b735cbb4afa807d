package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.ManifestName;

/** Collects rows in a payload for each code base and a package for each architecture. */
final class Payloads {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final List<Payload> payloads = new ArrayList<>();

    /** The payload of a code base, which is made when there is none; null stands for not stated. */
    Payload of(@Nullable Codebase codebase) {
        for (Payload payload : payloads) {
            if (payload.getCodebase() == codebase) {
                return payload;
            }
        }
        Payload payload = FACTORY.createPayload();
        payload.setCodebase(codebase);
        payload.setCodebaseUnstated(codebase == null);
        payloads.add(payload);
        return payload;
    }

    /** The payloads in the order in which the article comes to them. */
    List<Payload> all() {
        return payloads;
    }

    /** Adds a row to the package of an architecture and of the products of a heading. */
    void add(
            @Nullable Codebase codebase,
            Architecture architecture,
            Set<Product> products,
            FileRow row) {
        packageOf(of(codebase), architecture, ofCodebase(products, codebase))
                .getEntries()
                .add(entry(row));
    }

    private static Set<Product> ofCodebase(Set<Product> products, @Nullable Codebase codebase) {
        Set<Product> some = new LinkedHashSet<>(products);
        some.removeIf(it -> it.getCodebase() != codebase);
        return some;
    }

    private static ArchitecturePackage packageOf(
            Payload payload, Architecture architecture, Set<Product> products) {
        for (ArchitecturePackage found : payload.getPackages()) {
            if (found.getArchitecture() == architecture
                    && new HashSet<>(found.getProducts()).equals(products)) {
                return found;
            }
        }
        ArchitecturePackage made = FACTORY.createArchitecturePackage();
        made.setArchitecture(architecture);
        made.getProducts().addAll(products);
        payload.getPackages().add(made);
        return made;
    }

    /** The entry of a package that a row stands for. */
    static PackageEntry entry(FileRow row) {
        PackageEntry entry = ofKind(row);
        entry.setSize(row.size());
        entry.setDate(row.date());
        entry.setTime(row.time());
        return entry;
    }

    private static PackageEntry ofKind(FileRow row) {
        String lower = row.name().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".manifest") && ManifestName.parse(lower).isPresent()) {
            ManifestEntry manifest = FACTORY.createManifestEntry();
            manifest.setName(ManifestName.parse(lower).orElseThrow().toString());
            return manifest;
        }
        if (lower.endsWith(".mum") && row.version() == null) {
            MumEntry mum = FACTORY.createMumEntry();
            mum.setName(row.name());
            return mum;
        }
        if (lower.endsWith(".cat") && row.bare()) {
            CatalogEntry catalog = FACTORY.createCatalogEntry();
            catalog.setName(row.name());
            return catalog;
        }
        FileEntry file = FACTORY.createFileEntry();
        file.setName(row.name());
        file.setVersion(row.version());
        file.setPlatform(row.platform());
        file.setRequiredLevel(row.level());
        file.setServiceBranch(row.branch());
        return file;
    }
}
