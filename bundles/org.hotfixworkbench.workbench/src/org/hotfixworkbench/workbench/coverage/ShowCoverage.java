package org.hotfixworkbench.workbench.coverage;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.subjects.Views;

/** Shows the view of what hotfixes cover, with the hotfix marked that is meant, if there is one. */
public final class ShowCoverage extends AbstractHandler {

    private static final String HOTFIX = "hotfix";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (event.getParameter(HOTFIX) == null && !Subject.of(event).mayBe(HOTFIX)) {
            Views.show(window, CoverageView.ID, CoverageView.class, view -> {});
        } else {
            Subject.one(
                    event,
                    HOTFIX,
                    "Choose a Hotfix",
                    hotfix ->
                            Views.show(
                                    window,
                                    CoverageView.ID,
                                    CoverageView.class,
                                    view -> view.mark(hotfix)));
        }
        return null;
    }
}
