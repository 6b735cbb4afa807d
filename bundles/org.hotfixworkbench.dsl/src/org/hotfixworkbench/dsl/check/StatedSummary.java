package org.hotfixworkbench.dsl.check;

import java.util.List;
import org.hotfixworkbench.core.supersedence.DeliveredRows;

/**
 * A summary of a file, and the rows of its hotfixes. The rows hold for other compilations, too; the
 * files of the summary are numbered among those of the compilation that took it.
 *
 * @param summary the summary
 * @param rows the rows of each of its hotfixes
 */
public record StatedSummary(FileSummary summary, List<DeliveredRows> rows) {

    /** Copies the list. */
    public StatedSummary {
        rows = List.copyOf(rows);
        if (rows.size() != summary.hotfixes().size()) {
            throw new IllegalArgumentException(rows.size() + " rows");
        }
    }
}
