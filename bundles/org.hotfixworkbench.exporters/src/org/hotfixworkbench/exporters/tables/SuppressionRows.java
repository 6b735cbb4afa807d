package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Suppressible;
import org.hotfixworkbench.model.Suppression;

/** Accepted findings, wherever they are. */
final class SuppressionRows {

    private static final Table TABLE = MachineTables.SUPPRESSION;

    private final TableOutput out;

    SuppressionRows(TableOutput out) {
        this.out = out;
    }

    /** Writes what is accepted at an element, which is a row of a table. */
    void write(Table owner, int id, Suppressible element) throws IOException {
        int place = 0;
        for (Suppression it : element.getSuppressions()) {
            @Nullable Object[] row = new Object[TABLE.columns().size()];
            row[0] = out.nextId(TABLE);
            row[1] = ++place;
            row[TABLE.columnNames().indexOf(owner.name() + "_id")] = id;
            int last = row.length - 1;
            row[last - 3] = it.getRule();
            row[last - 2] = it.getSubject();
            row[last - 1] = it.getReason();
            row[last] = it.getUntil();
            out.row(TABLE, row);
        }
    }
}
