package org.hotfixworkbench.workbench.versions;

import java.util.List;
import org.eclipse.ui.PartInitException;
import org.hotfixworkbench.testing.Workbench;

/** Drives the view of file versions from other packages. */
public final class VersionsDriver {

    private final VersionsView view;

    /** Opens the view. */
    public VersionsDriver() throws PartInitException {
        view = (VersionsView) Workbench.page().showView(VersionsView.ID);
    }

    /** The files that are listed: others after each answer. */
    public List<?> files() {
        return view.files().rows().all();
    }

    /** Asks for everything again. */
    public void refresh() {
        view.refresh();
    }

    /** Chooses a file. */
    public void select(String file) {
        view.select(file);
    }

    /** Chooses a cell. */
    public void cell(int row, int column) {
        view.matrix().select(row, column);
    }

    /** How many rows the matrix has. */
    public int levels() {
        return view.matrix().content().rows().size();
    }

    /** How many versions the selected cell has. */
    public int versions() {
        return view.rows().rows().all().size();
    }
}
