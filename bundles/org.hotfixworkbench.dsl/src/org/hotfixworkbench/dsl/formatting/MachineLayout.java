package org.hotfixworkbench.dsl.formatting;

import java.util.Set;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;

/** The layout of a machine: its files are a table. */
final class MachineLayout {

    private static final int CLAUSE_WIDTH = 10;
    private static final int FILE_COLUMNS = 4;

    private final Layout layout;
    private final Clauses clauses;

    MachineLayout(Layout layout) {
        this.layout = layout;
        this.clauses =
                new Clauses(
                        layout,
                        Set.of("runs", "installed", "not", "feature", "file", "files"),
                        Set.of("not"),
                        CLAUSE_WIDTH);
    }

    void plan(Machine machine) {
        clauses.plan(machine);
        machine.getSuppressions().forEach(layout::line);
        clauses.wrap("installed", machine.getInstalled());
        clauses.wrap("not installed", machine.getNotInstalled());
        clauses.wrap("feature", machine.getFeatures());
        clauses.wrap("not feature", machine.getAbsentFeatures());
        Table files = Table.of(FILE_COLUMNS).firstWidth(CLAUSE_WIDTH - 1);
        for (MachineFile file : machine.getFiles()) {
            files.add(layout.rowOf(file));
        }
        files.align(layout);
    }
}
