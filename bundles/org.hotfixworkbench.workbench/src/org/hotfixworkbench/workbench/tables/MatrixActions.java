package org.hotfixworkbench.workbench.tables;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewSite;

/** Menus and keys of a view with a matrix and tables: copy, as CSV, ask again. */
public final class MatrixActions {

    private final IViewSite site;
    private final MatrixTable matrix;
    private final Runnable refresh;

    /** Actions for a matrix. */
    public MatrixActions(IViewSite site, MatrixTable matrix, Runnable refresh) {
        this.site = site;
        this.matrix = matrix;
        this.refresh = refresh;
    }

    /** Puts the actions where they belong: into the menu of the view, and those of the tables. */
    public void contribute(List<DataTable<?>> tables, List<IAction> toggles) {
        IAction copy = copying("Copy Matrix", () -> matrix.content().text());
        IAction csv = copying("Copy Matrix as CSV", () -> matrix.content().csv());
        IAction again = action("Refresh", refresh);
        IMenuManager menu = site.getActionBars().getMenuManager();
        toggles.forEach(menu::add);
        menu.add(new Separator());
        menu.add(copy);
        menu.add(csv);
        menu.add(again);
        popup(matrix.table(), copy, csv, again);
        for (DataTable<?> table : tables) {
            popup(table.table(), table.copyAction(), table.copyCsvAction(), again);
        }
    }

    private static void popup(Control control, IAction copy, IAction csv, IAction again) {
        MenuManager menu = new MenuManager();
        menu.add(copy);
        menu.add(csv);
        menu.add(again);
        control.setMenu(menu.createContextMenu(control));
        control.addListener(SWT.KeyDown, event -> key(event, copy, again));
    }

    private static void key(Event event, IAction copy, IAction again) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy.run();
        } else if (event.keyCode == SWT.F5) {
            again.run();
        }
    }

    private IAction copying(String title, Supplier<String> text) {
        return action(
                title,
                () -> {
                    Clipboard clipboard = new Clipboard(matrix.table().getDisplay());
                    clipboard.setContents(
                            new Object[] {text.get()}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    private static IAction action(String title, Runnable task) {
        return new Action(title) {
            @Override
            public void run() {
                task.run();
            }
        };
    }
}
