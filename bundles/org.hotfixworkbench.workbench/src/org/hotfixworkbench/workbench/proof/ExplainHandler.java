package org.hotfixworkbench.workbench.proof;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.subjects.Views;

/** Shows the proof about a hotfix on a machine, and asks for what is not selected. */
public final class ExplainHandler extends AbstractHandler {

    /** The command; its parameters are {@code hotfix} and {@code machine}. */
    public static final String COMMAND = "org.hotfixworkbench.workbench.explain";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Subject subject = Subject.of(event); // the dialogs change what is active
        String machine = event.getParameter("machine");
        Subject.one(
                event,
                "hotfix",
                "Choose a Hotfix",
                hotfix -> {
                    if (machine != null) {
                        show(window, new ProofQuestion(hotfix, machine));
                    } else {
                        subject.one(
                                window,
                                "machine",
                                "Choose a Machine",
                                name -> show(window, new ProofQuestion(hotfix, name)));
                    }
                });
        return null;
    }

    private static void show(IWorkbenchWindow window, ProofQuestion question) {
        Views.show(window, ProofView.ID, ProofView.class, view -> view.show(question));
    }
}
