package org.hotfixworkbench.workbench.subjects;

import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** Opens the views in which commands show something. */
public final class Views {

    private Views() {}

    /**
     * Shows a view in front.
     *
     * @param action what is to be shown in it
     */
    public static <T> void show(
            IWorkbenchWindow window, String id, Class<T> type, Consumer<T> action) {
        try {
            action.accept(type.cast(window.getActivePage().showView(id)));
        } catch (PartInitException e) {
            WorkbenchPlugin.log().error("Cannot open the view " + id, e);
        }
    }
}
