package org.hotfixworkbench.workbench.replacements;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.subjects.Views;

/** Opens the view of what replaces what, on the hotfix that is meant when there is one. */
public final class ShowReplacements extends AbstractHandler {

    private static final String HOTFIX = "hotfix";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (event.getParameter(HOTFIX) == null && !Subject.of(event).mayBe(HOTFIX)) {
            Views.show(window, ReplacementsView.ID, ReplacementsView.class, view -> {});
        } else {
            Subject.one(
                    event,
                    HOTFIX,
                    "Choose a Hotfix",
                    hotfix ->
                            Views.show(
                                    window,
                                    ReplacementsView.ID,
                                    ReplacementsView.class,
                                    view -> view.reveal(hotfix)));
        }
        return null;
    }
}
