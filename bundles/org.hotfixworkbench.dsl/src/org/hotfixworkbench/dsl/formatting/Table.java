package org.hotfixworkbench.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * Rows whose cells are aligned. A cell is one token. The last cell of a row is not filled up, and
 * cells behind the last column are left alone.
 */
final class Table {

    private static final int NONE = -1;

    private final List<List<ISemanticRegion>> rows = new ArrayList<>();
    private final int columns;
    private final int flushRight;
    private final int firstWidth;

    private Table(int columns, int flushRight, int firstWidth) {
        this.columns = columns;
        this.flushRight = flushRight;
        this.firstWidth = firstWidth;
    }

    /** A table of this many columns, all of them flush left. */
    static Table of(int columns) {
        return new Table(columns, NONE, 0);
    }

    /** The same table, with the numbers of one column flush right. */
    Table flushRight(int column) {
        return new Table(columns, column, firstWidth);
    }

    /** The same table, with a first column that is at least this wide. */
    Table firstWidth(int width) {
        return new Table(columns, flushRight, width);
    }

    /** Adds a row. */
    void add(List<ISemanticRegion> cells) {
        rows.add(cells.size() > columns ? cells.subList(0, columns + 1) : cells);
    }

    /** Plans the gaps between the cells. */
    void align(Layout layout) {
        int[] widths = new int[columns];
        widths[0] = firstWidth;
        for (List<ISemanticRegion> row : rows) {
            for (int column = 0; column < Math.min(columns, row.size()); column++) {
                widths[column] = Math.max(widths[column], row.get(column).getLength());
            }
        }
        for (List<ISemanticRegion> row : rows) {
            align(row, widths, layout);
        }
    }

    private void align(List<ISemanticRegion> row, int[] widths, Layout layout) {
        for (int column = 1; column < row.size(); column++) {
            int rest = column - 1 == flushRight ? 0 : missing(row, widths, column - 1);
            int lead = column == flushRight ? missing(row, widths, column) : 0;
            layout.before(row.get(column), Gap.blanks(1 + rest + lead));
        }
    }

    private static int missing(List<ISemanticRegion> row, int[] widths, int column) {
        return widths[column] - row.get(column).getLength();
    }
}
