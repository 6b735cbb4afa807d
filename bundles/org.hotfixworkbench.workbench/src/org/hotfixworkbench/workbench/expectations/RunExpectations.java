package org.hotfixworkbench.workbench.expectations;

import com.google.gson.JsonObject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.subjects.Views;

/** Runs the expectations of what is selected, or of the file in the editor. */
public final class RunExpectations extends AbstractHandler {

    /** The command. */
    public static final String COMMAND = "org.hotfixworkbench.workbench.runExpectations";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        JsonObject scope = Subject.of(event).expectations();
        Views.show(
                HandlerUtil.getActiveWorkbenchWindowChecked(event),
                ExpectationsView.ID,
                ExpectationsView.class,
                view -> view.run(scope));
        return null;
    }
}
