package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Statements about hotfixes: alternatives and expectations. */
final class StatementRows {

    private final TableOutput out;
    private final ModelIds ids;

    StatementRows(TableOutput out, ModelIds ids) {
        this.out = out;
        this.ids = ids;
    }

    /** Writes a group of alternatives and returns its id. */
    int write(AlternativeGroup group, int position) throws IOException {
        int id = ids.alternatives.describe(group.getName());
        out.row(MachineTables.ALTERNATIVE, id, position, group.getName(), group.getTitle());
        int place = 0;
        for (String name : References.names(group, Literals.ALTERNATIVE_GROUP__HOTFIXES)) {
            out.row(MachineTables.ALTERNATIVE_HOTFIX, id, ++place, ids.hotfixes.refer(name));
        }
        return id;
    }

    /** Writes an expectation and returns its id. */
    int write(Expectation expectation, int position) throws IOException {
        int id = out.nextId(MachineTables.EXPECTATION);
        String hotfix = References.name(expectation, Literals.EXPECTATION__HOTFIX);
        String machine = References.name(expectation, Literals.EXPECTATION__MACHINE);
        String successor = References.name(expectation, Literals.EXPECTATION__SUPERSEDED_BY);
        out.row(
                MachineTables.EXPECTATION,
                id,
                position,
                ids.hotfixes.refer(hotfix),
                ids.machines.refer(machine),
                expectation.getVerdict().getLiteral(),
                ids.optional(ids.hotfixes, successor),
                Cells.stated(expectation.getReason()));
        return id;
    }
}
