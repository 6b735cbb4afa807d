package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.value.FileVersion;

/** Machines. */
final class MachineRows {

    private static final int VERSION = MachineTables.MACHINE_FILE.columnNames().indexOf("version");
    private static final int PLATFORM =
            MachineTables.MACHINE_FILE.columnNames().indexOf("platform");

    private final TableOutput out;
    private final ModelIds ids;

    MachineRows(TableOutput out, ModelIds ids) {
        this.out = out;
        this.ids = ids;
    }

    /** Writes a machine and returns its id. */
    int write(Machine machine, int position) throws IOException {
        int id = ids.machines.describe(machine.getName());
        out.row(
                MachineTables.MACHINE,
                id,
                position,
                machine.getName(),
                machine.getTitle(),
                ids.product(machine.getProduct()),
                ids.level(machine.getLevel()),
                Cells.stated(machine.getArchitecture()),
                complete(machine.getInstalled()),
                machine.getNotInstalled() != null,
                complete(machine.getFeatures()),
                machine.getAbsentFeatures() != null,
                machine.isFilesComplete());
        names(MachineTables.INSTALLED, id, machine.getInstalled(), true);
        names(MachineTables.INSTALLED, id, machine.getNotInstalled(), false);
        names(MachineTables.FEATURE, id, machine.getFeatures(), true);
        names(MachineTables.FEATURE, id, machine.getAbsentFeatures(), false);
        files(id, machine.getProduct(), machine.getFiles());
        return id;
    }

    private static @Nullable Boolean complete(@Nullable FactList facts) {
        return facts == null ? null : facts.isComplete();
    }

    private void names(Table table, int machine, @Nullable NameList list, boolean present)
            throws IOException {
        int place = 0;
        for (String name : list == null ? List.<String>of() : list.getNames()) {
            out.row(table, machine, ++place, present, name);
        }
    }

    private void files(int machine, @Nullable Product product, List<MachineFile> files)
            throws IOException {
        Codebase codebase = product == null ? null : product.getCodebase();
        int place = 0;
        for (MachineFile file : files) {
            @Nullable Object[] row = new Object[MachineTables.MACHINE_FILE.columns().size()];
            row[0] = out.nextId(MachineTables.MACHINE_FILE);
            row[1] = ++place;
            row[2] = machine;
            row[3] = file.getName();
            row[4] = file.getName() == null ? null : Cells.fileKey(file.getName());
            FileVersion version = file.getVersion();
            Cells.version(row, VERSION, version);
            row[PLATFORM] = Cells.stated(file.getPlatform());
            row[PLATFORM + 1] = file.getServiceBranch();
            if (codebase != null && version != null) {
                row[PLATFORM + 2] =
                        ids.level(CatalogQueries.levelOf(codebase, version).orElse(null));
                row[PLATFORM + 3] = ids.branch(branch(codebase, version, file.getServiceBranch()));
            }
            out.row(MachineTables.MACHINE_FILE, row);
        }
    }

    /** As for the files of a hotfix: where no number tells the branch, the file states it. */
    private static @Nullable ServiceBranch branch(
            Codebase codebase, FileVersion version, @Nullable String stated) {
        return (stated != null && CatalogQueries.declaresBranches(codebase)
                        ? CatalogQueries.declaredBranch(codebase, stated)
                        : CatalogQueries.branchOf(codebase, version))
                .orElse(null);
    }
}
