package org.hotfixworkbench.exporters.tests;

import java.util.List;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.Suppressible;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.Timestamp;
import org.hotfixworkbench.model.value.VersionMask;

/** Payloads, made again of a JSON document. */
final class JsonPayloads {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    private final JsonCatalog catalog;

    JsonPayloads(JsonCatalog catalog) {
        this.catalog = catalog;
    }

    Payload payload(JsonRow row) {
        Payload payload = MAKE.createPayload();
        Codebase codebase = catalog.codebases.get(row.text("codebase"));
        payload.setCodebase(codebase);
        payload.setCodebaseUnstated(codebase == null);
        for (JsonRow it : row.rows("branches")) {
            BranchMask mask = MAKE.createBranchMask();
            mask.setMask(it.value("mask", VersionMask::parse));
            mask.setLevel(catalog.level(codebase, it.text("level")));
            mask.setBranch(catalog.branch(codebase, it.text("branch")));
            mask.getProducts().addAll(products(it));
            payload.getBranches().add(mask);
        }
        for (JsonRow it : row.rows("packages")) {
            ArchitecturePackage part = MAKE.createArchitecturePackage();
            part.setArchitecture(it.value("architecture", Architecture::get));
            part.getProducts().addAll(products(it));
            it.rows("entries").forEach(entry -> part.getEntries().add(entry(codebase, entry)));
            optionalSuppressions(it, part);
            payload.getPackages().add(part);
        }
        optionalSuppressions(row, payload);
        return payload;
    }

    private List<Product> products(JsonRow row) {
        return row.has("products")
                ? row.names("products").stream().map(catalog.products::get).toList()
                : List.of();
    }

    private static void optionalSuppressions(JsonRow row, Suppressible element) {
        if (row.has("suppressions")) {
            JsonModel.suppressions(row, element);
        }
    }

    private PackageEntry entry(Codebase codebase, JsonRow row) {
        PackageEntry entry =
                switch (row.text("kind")) {
                    case "file" -> file(codebase, row);
                    case "manifest" -> manifest(row);
                    case "mum" -> MAKE.createMumEntry();
                    case "catalog" -> MAKE.createCatalogEntry();
                    default -> throw new IllegalArgumentException(row.text("kind"));
                };
        entry.setName(row.text("name"));
        entry.setSize(row.size("size"));
        Timestamp timestamp = row.value("timestamp", Timestamp::parse);
        if (timestamp != null) {
            entry.setDate(timestamp.date());
            entry.setTime(timestamp.time());
        }
        return entry;
    }

    private FileEntry file(Codebase codebase, JsonRow row) {
        FileEntry file = MAKE.createFileEntry();
        file.setVersion(row.value("version", FileVersion::parse));
        file.setPlatform(row.value("platform", Architecture::get));
        file.setLevel(catalog.level(codebase, row.text("level")));
        file.setBranch(catalog.branch(codebase, row.text("branch")));
        file.setRequiredLevel(row.has("statedLevel") ? row.text("statedLevel") : null);
        file.setServiceBranch(row.has("statedBranch") ? row.text("statedBranch") : null);
        return file;
    }

    private static ManifestEntry manifest(JsonRow row) {
        ManifestEntry manifest = MAKE.createManifestEntry();
        manifest.setComponent(row.text("component"));
        manifest.setComponentVersion(row.value("componentVersion", FileVersion::parse));
        manifest.setKey(row.text("key"));
        manifest.setKeyValid(row.truth("keyValid"));
        return manifest;
    }
}
