package org.hotfixworkbench.workbench.coverage;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.SystemCell;

/** The selected system, from one session to the next. */
final class CellMemento {

    private static final String PRODUCT = "product";
    private static final String LEVEL = "level";
    private static final String ARCHITECTURE = "architecture";

    private CellMemento() {}

    /** Writes it down; nothing when there is none. */
    static void save(@Nullable SystemCell cell, IMemento memento) {
        if (cell != null) {
            memento.putString(PRODUCT, cell.product());
            memento.putString(LEVEL, cell.level());
            memento.putString(ARCHITECTURE, cell.arch());
        }
    }

    /** One that is at its place; null when none was written down. */
    static @Nullable SystemCell restore(IMemento memento) {
        String product = memento.getString(PRODUCT);
        String level = memento.getString(LEVEL);
        String architecture = memento.getString(ARCHITECTURE);
        return product == null || level == null || architecture == null
                ? null
                : at(product, level, architecture);
    }

    /** A system of which nothing but its place is known. */
    static SystemCell at(String product, String level, String architecture) {
        return new SystemCell(product, product, level, architecture, null, 0, 0, 0, null);
    }
}
