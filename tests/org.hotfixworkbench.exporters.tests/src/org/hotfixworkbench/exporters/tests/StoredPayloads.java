package org.hotfixworkbench.exporters.tests;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.VersionMask;

/** Payloads, made again of their tables. */
final class StoredPayloads {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    private final Connection connection;
    private final StoredCatalog catalog;
    private final StoredHotfixes hotfixes;
    private final Map<Integer, Payload> payloads = new HashMap<>();
    private final Map<Integer, ArchitecturePackage> packages = new HashMap<>();

    StoredPayloads(Connection connection, StoredCatalog catalog, StoredHotfixes hotfixes) {
        this.connection = connection;
        this.catalog = catalog;
        this.hotfixes = hotfixes;
    }

    private List<TableRow> rows(String table) throws SQLException {
        return TableRow.of(connection, "SELECT * FROM " + table + " ORDER BY position");
    }

    void read(StoredModel model) throws SQLException {
        for (TableRow row : rows("payload")) {
            Payload payload = MAKE.createPayload();
            payload.setCodebase(catalog.codebases.get(row.number("codebase_id")));
            payload.setCodebaseUnstated(row.truth("codebase_unstated"));
            hotfixes.hotfixes.get(row.number("hotfix_id")).getPayloads().add(payload);
            payloads.put(row.id(), payload);
            model.suppressions("payload", row, payload);
        }
        masks();
        var products = TableRow.parts(connection, "package_product", "package_id");
        for (TableRow row : rows("package")) {
            ArchitecturePackage it = MAKE.createArchitecturePackage();
            it.setArchitecture(architecture(row, "architecture"));
            for (TableRow product : products.getOrDefault(row.id(), List.of())) {
                it.getProducts().add(catalog.products.get(product.number("product_id")));
            }
            payloads.get(row.number("payload_id")).getPackages().add(it);
            packages.put(row.id(), it);
            model.suppressions("package", row, it);
        }
        for (TableRow row : rows("entry")) {
            packages.get(row.number("package_id")).getEntries().add(entry(row));
        }
    }

    private void masks() throws SQLException {
        var products = TableRow.parts(connection, "branch_mask_product", "branch_mask_id");
        for (TableRow row : rows("branch_mask")) {
            BranchMask mask = MAKE.createBranchMask();
            mask.setMask(VersionMask.parse(row.text("mask")));
            mask.setLevel(catalog.levels.get(row.number("service_level_id")));
            mask.setBranch(catalog.branches.get(row.number("service_branch_id")));
            for (TableRow product : products.getOrDefault(row.id(), List.of())) {
                mask.getProducts().add(catalog.products.get(product.number("product_id")));
            }
            payloads.get(row.number("payload_id")).getBranches().add(mask);
        }
    }

    static Architecture architecture(TableRow row, String column) {
        String word = row.text(column);
        return word == null ? Architecture.UNSTATED : Architecture.get(word);
    }

    private PackageEntry entry(TableRow row) {
        PackageEntry entry =
                switch (row.text("kind")) {
                    case "file" -> file(row);
                    case "manifest" -> manifest(row);
                    case "mum" -> MAKE.createMumEntry();
                    case "catalog" -> MAKE.createCatalogEntry();
                    default -> throw new IllegalArgumentException(row.text("kind"));
                };
        entry.setName(row.text("name"));
        entry.setSize(row.size("size"));
        entry.setDate(row.day("file_date"));
        String time = row.text("file_time");
        entry.setTime(time == null ? null : LocalTime.parse(time));
        return entry;
    }

    private FileEntry file(TableRow row) {
        FileEntry file = MAKE.createFileEntry();
        file.setVersion(row.version("version"));
        file.setPlatform(architecture(row, "platform"));
        file.setRequiredLevel(row.text("stated_level"));
        file.setServiceBranch(row.text("stated_branch"));
        file.setLevel(catalog.levels.get(row.number("service_level_id")));
        file.setBranch(catalog.branches.get(row.number("service_branch_id")));
        return file;
    }

    private static ManifestEntry manifest(TableRow row) {
        ManifestEntry manifest = MAKE.createManifestEntry();
        manifest.setComponent(row.text("component"));
        manifest.setComponentVersion(row.version("component_version"));
        manifest.setKey(row.text("assembly_key"));
        manifest.setKeyValid(row.truth("key_valid"));
        return manifest;
    }
}
