package org.hotfixworkbench.importers.kb.meaning;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.Value;
import org.hotfixworkbench.importers.kb.values.Versions;
import org.hotfixworkbench.importers.kb.words.Column;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/** The tables of the file information notes: version mask, product, service level, branch. */
final class BranchTables {

    private final Catalog catalog;
    private final ProductNames names;
    private final Payloads payloads;
    private final RepairLog log;

    BranchTables(Catalog catalog, ProductNames names, Payloads payloads, RepairLog log) {
        this.catalog = catalog;
        this.names = names;
        this.payloads = payloads;
        this.log = log;
    }

    void read(Block.Table table, TableColumns columns) {
        for (Block.Row row : table.rows().subList(columns.first(), table.rows().size())) {
            if (row.blank()) {
                log.repair(row.line(), "empty row dropped");
            } else {
                row(row, columns);
            }
        }
    }

    private void row(Block.Row row, TableColumns columns) {
        Value<Versions.MaskAtStart> read =
                Versions.mask(row.cell(columns.columns().indexOf(Column.VERSION)));
        Versions.MaskAtStart mask = read.value();
        Codebase codebase = mask == null ? null : codebase(mask.mask());
        if (mask == null || codebase == null) {
            log.keep(
                    row.line(),
                    mask == null
                            ? "row of versions and branches not understood"
                            : "the catalog has no code base for " + mask.mask(),
                    List.of(String.join(" | ", row.cells())));
            return;
        }
        log.repair(row.line(), read.repair());
        String product = cell(row, columns, Column.PRODUCT);
        if (!mask.rest().isEmpty()) {
            log.repair(row.line(), "'" + mask.rest() + "' taken off the version mask before it");
            product = mask.rest() + " " + product;
        }
        payloads.of(codebase)
                .getBranches()
                .add(branch(row, columns, codebase, mask.mask(), product));
    }

    private BranchMask branch(
            Block.Row row,
            TableColumns columns,
            Codebase codebase,
            VersionMask mask,
            String product) {
        BranchMask branch = ServicingFactory.eINSTANCE.createBranchMask();
        branch.setMask(mask);
        String level = cell(row, columns, Column.LEVEL);
        branch.setLevel(ProductNames.levelOf(codebase, level));
        if (branch.getLevel() == null && !level.isEmpty()) {
            keep(row, "service level", level, codebase);
        }
        String service = cell(row, columns, Column.BRANCH);
        branch.setBranch(branch(codebase, service));
        if (branch.getBranch() == null && !service.isEmpty()) {
            keep(row, "branch", service, codebase);
        }
        branch.getProducts().addAll(names.productsIn(product, Set.of()));
        return branch;
    }

    private void keep(Block.Row row, String what, String name, Codebase codebase) {
        log.keep(
                row.line(),
                "%s has no %s '%s': left out".formatted(codebase.getName(), what, name),
                List.of(String.join(" | ", row.cells())));
    }

    private static String cell(Block.Row row, TableColumns columns, Column column) {
        int index = columns.columns().indexOf(column);
        return index < 0 ? "" : row.cell(index);
    }

    private @Nullable Codebase codebase(VersionMask mask) {
        FileVersion version =
                new FileVersion(mask.major(), mask.minor(), mask.build(), mask.firstRevision());
        for (Codebase codebase : catalog.codebases()) {
            if (codebase.getVersion() != null && codebase.getVersion().includes(version)) {
                return codebase;
            }
        }
        return null;
    }

    private static @Nullable ServiceBranch branch(Codebase codebase, String name) {
        for (ServiceBranch branch : codebase.getBranches()) {
            String own = branch.getName();
            boolean same = name.equalsIgnoreCase(own);
            boolean qfe = name.equalsIgnoreCase("QFE") && "LDR".equals(own);
            boolean ldr = name.equalsIgnoreCase("LDR") && "QFE".equals(own);
            if (same || qfe || ldr) {
                return branch;
            }
        }
        return null;
    }
}
