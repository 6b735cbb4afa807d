package org.hotfixworkbench.workbench.replacements;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the view of what replaces what, on a hotfix when one is given. */
public final class ShowReplacements extends AbstractHandler {

    private static final String HOTFIX = "hotfix";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ReplacementsView view =
                    (ReplacementsView)
                            HandlerUtil.getActiveWorkbenchWindowChecked(event)
                                    .getActivePage()
                                    .showView(ReplacementsView.ID);
            String hotfix = event.getParameter(HOTFIX);
            if (hotfix != null) {
                view.reveal(hotfix);
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The view cannot be opened", e);
        }
    }
}
