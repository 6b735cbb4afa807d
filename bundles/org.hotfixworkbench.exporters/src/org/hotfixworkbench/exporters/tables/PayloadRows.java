package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.value.VersionMask;

/** Payloads with their masks and packages. */
final class PayloadRows {

    private static final int VERSION = PayloadTables.ENTRY.columnNames().indexOf("version");
    private static final int SIZE = PayloadTables.ENTRY.columnNames().indexOf("size");
    private static final int PLATFORM = PayloadTables.ENTRY.columnNames().indexOf("platform");
    private static final int COMPONENT = PayloadTables.ENTRY.columnNames().indexOf("component");

    private final TableOutput out;
    private final ModelIds ids;
    private final SuppressionRows suppressions;

    PayloadRows(TableOutput out, ModelIds ids, SuppressionRows suppressions) {
        this.out = out;
        this.ids = ids;
        this.suppressions = suppressions;
    }

    void write(int hotfix, List<Payload> payloads) throws IOException {
        int place = 0;
        for (Payload payload : payloads) {
            int id = out.nextId(PayloadTables.PAYLOAD);
            out.row(
                    PayloadTables.PAYLOAD,
                    id,
                    ++place,
                    hotfix,
                    ids.optional(ids.codebases, payload.getCodebase()),
                    payload.isCodebaseUnstated());
            suppressions.write(PayloadTables.PAYLOAD, id, payload);
            masks(id, payload.getBranches());
            packages(id, payload.getPackages());
        }
    }

    private void masks(int payload, List<BranchMask> masks) throws IOException {
        int place = 0;
        for (BranchMask it : masks) {
            int id = out.nextId(PayloadTables.BRANCH_MASK);
            VersionMask mask = it.getMask();
            out.row(
                    PayloadTables.BRANCH_MASK,
                    id,
                    ++place,
                    payload,
                    mask.toString(),
                    mask.build(),
                    mask.firstRevision(),
                    mask.lastRevision(),
                    ids.level(it.getLevel()),
                    ids.branch(it.getBranch()));
            products(PayloadTables.BRANCH_MASK_PRODUCT, id, it.getProducts());
        }
    }

    private void packages(int payload, List<ArchitecturePackage> packages) throws IOException {
        int place = 0;
        for (ArchitecturePackage it : packages) {
            int id = out.nextId(PayloadTables.PACKAGE);
            out.row(
                    PayloadTables.PACKAGE,
                    id,
                    ++place,
                    payload,
                    Cells.stated(it.getArchitecture()));
            suppressions.write(PayloadTables.PACKAGE, id, it);
            products(PayloadTables.PACKAGE_PRODUCT, id, it.getProducts());
            int position = 0;
            for (PackageEntry entry : it.getEntries()) {
                entry(id, ++position, entry);
            }
        }
    }

    private void products(Table table, int owner, List<Product> products) throws IOException {
        int place = 0;
        for (Product it : products) {
            out.row(table, owner, ++place, ids.product(it));
        }
    }

    private void entry(int owner, int position, PackageEntry entry) throws IOException {
        @Nullable Object[] row = new Object[PayloadTables.ENTRY.columns().size()];
        row[0] = out.nextId(PayloadTables.ENTRY);
        row[1] = position;
        row[2] = owner;
        row[3] = kind(entry);
        row[4] = entry.getName();
        row[SIZE] = entry.getSize();
        row[SIZE + 1] = entry.getDate();
        row[SIZE + 2] = Cells.text(entry.getTime());
        if (entry instanceof FileEntry file) {
            file(row, file);
        } else if (entry instanceof ManifestEntry manifest) {
            row[COMPONENT] = manifest.getComponent();
            row[COMPONENT + 1] = Cells.text(manifest.getComponentVersion());
            row[COMPONENT + 2] = manifest.getKey();
            row[COMPONENT + 3] = manifest.getKeyValid();
        }
        out.row(PayloadTables.ENTRY, row);
    }

    private void file(@Nullable Object[] row, FileEntry file) throws IOException {
        row[VERSION - 1] = file.getName() == null ? null : Cells.fileKey(file.getName());
        Cells.version(row, VERSION, file.getVersion());
        row[PLATFORM] = Cells.stated(file.getPlatform());
        row[PLATFORM + 1] = ids.level(file.getLevel());
        row[PLATFORM + 2] = ids.branch(file.getBranch());
        row[PLATFORM + 3] = file.getRequiredLevel();
        row[PLATFORM + 4] = file.getServiceBranch();
    }

    private static String kind(PackageEntry entry) {
        return switch (entry) {
            case FileEntry it -> "file";
            case ManifestEntry it -> "manifest";
            case MumEntry it -> "mum";
            case CatalogEntry it -> "catalog";
            default -> throw new IllegalArgumentException(entry.eClass().getName());
        };
    }
}
