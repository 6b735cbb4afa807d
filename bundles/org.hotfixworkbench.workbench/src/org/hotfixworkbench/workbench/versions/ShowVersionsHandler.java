package org.hotfixworkbench.workbench.versions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view of file versions, with a file when the command names one. */
public final class ShowVersionsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            VersionsView view =
                    (VersionsView)
                            HandlerUtil.getActiveWorkbenchWindowChecked(event)
                                    .getActivePage()
                                    .showView(VersionsView.ID);
            String file = event.getParameter("file");
            if (file != null) {
                view.select(file);
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("Cannot show the file versions", e);
        }
    }
}
