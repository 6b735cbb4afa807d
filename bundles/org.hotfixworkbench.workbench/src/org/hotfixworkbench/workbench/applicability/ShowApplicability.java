package org.hotfixworkbench.workbench.applicability;

import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.subjects.Views;

/** Shows what applies to a machine, or the machines to which a hotfix applies. */
public final class ShowApplicability extends AbstractHandler {

    /** The command; its parameters are {@code kind}, {@code hotfix} and {@code machine}. */
    public static final String COMMAND = "org.hotfixworkbench.workbench.showApplicability";

    private static final String HOTFIX = "hotfix";
    private static final String MACHINE = "machine";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String kind = kind(event);
        Subject.one(
                event,
                kind,
                kind.equals(HOTFIX) ? "Choose a Hotfix" : "Choose a Machine",
                name ->
                        Views.show(
                                window,
                                ApplicabilityView.ID,
                                ApplicabilityView.class,
                                view -> view.choose(kind, name)));
        return null;
    }

    private static String kind(ExecutionEvent event) {
        String meant = Subject.of(event).mayBe(HOTFIX) ? HOTFIX : MACHINE;
        String given = event.getParameter(HOTFIX) == null ? meant : HOTFIX;
        return Objects.requireNonNullElse(event.getParameter("kind"), given);
    }
}
