package org.hotfixworkbench.workbench.versions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.subjects.Views;

/**
 * Shows who delivers newer versions of the files of a hotfix; the file in whose row the caret is is
 * selected then.
 */
public final class FindNewer extends AbstractHandler {

    /** The command; its parameter is {@code hotfix}. */
    public static final String COMMAND = "org.hotfixworkbench.workbench.findNewer";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String file = Subject.of(event).fileRow().orElse("");
        Subject.one(
                event,
                "hotfix",
                "Choose a Hotfix",
                hotfix ->
                        Views.show(
                                window,
                                NewerView.ID,
                                NewerView.class,
                                view -> view.show(hotfix, file)));
        return null;
    }
}
