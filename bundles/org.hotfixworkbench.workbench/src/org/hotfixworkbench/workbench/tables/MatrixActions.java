package org.hotfixworkbench.workbench.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

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
        Map<Control, IAction> copies = new HashMap<>();
        copies.put(matrix.table(), copy);
        for (DataTable<?> table : tables) {
            IAction copyRows = table.copyAction();
            copies.put(table.table(), copyRows);
            popup(table.table(), copyRows, table.copyCsvAction(), again);
        }
        IActionBars bars = site.getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("Copy", () -> copy(copies)));
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), again);
        bars.updateActionBars();
    }

    /** Copies from what has the focus; in a field that is the selected text. */
    private void copy(Map<Control, IAction> copies) {
        Control focus = matrix.table().getDisplay().getFocusControl();
        if (focus instanceof Text field) {
            field.copy();
        } else if (copies.containsKey(focus)) {
            copies.get(focus).run();
        }
    }

    private static void popup(Control control, IAction copy, IAction csv, IAction again) {
        MenuManager menu = new MenuManager();
        menu.add(copy);
        menu.add(csv);
        menu.add(again);
        control.setMenu(menu.createContextMenu(control));
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
