package org.hotfixworkbench.workbench.wizards.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;

/** The formats that there are, to be checked. */
public final class FormatTable {

    private final Table table;

    /**
     * Makes the table.
     *
     * @param changed is told when something else is checked
     */
    public FormatTable(Composite parent, Runnable changed) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        for (Format format : Exporters.ALL) {
            new TableItem(table, SWT.NONE).setText(format.id() + ": " + format.description());
        }
        table.addListener(SWT.Selection, event -> changed.run());
    }

    /** The control to lay out. */
    public Table control() {
        return table;
    }

    /** Checks formats. */
    public void set(Collection<String> ids) {
        for (TableItem item : table.getItems()) {
            item.setChecked(ids.contains(id(item)));
        }
    }

    /** The names of what is checked, in the order of the formats. */
    public List<String> get() {
        List<String> checked = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                checked.add(id(item));
            }
        }
        return checked;
    }

    private String id(TableItem item) {
        return Exporters.ids().get(table.indexOf(item));
    }
}
