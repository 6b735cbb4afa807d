package org.hotfixworkbench.workbench.proof;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.questions.Element;
import org.hotfixworkbench.workbench.questions.ElementDialog;

/** Shows the proof about a hotfix on a machine, and asks for what it was not given. */
public final class ExplainHandler extends AbstractHandler {

    /** The command; its parameters are {@code hotfix} and {@code machine}. */
    public static final String COMMAND = "org.hotfixworkbench.workbench.explain";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        with(
                window,
                event.getParameter("hotfix"),
                "hotfix",
                "Choose a Hotfix",
                hotfix ->
                        with(
                                window,
                                event.getParameter("machine"),
                                "machine",
                                "Choose a Machine",
                                machine -> show(window, new ProofQuestion(hotfix, machine))));
        return null;
    }

    private static void with(
            IWorkbenchWindow window,
            @Nullable String given,
            String kind,
            String title,
            Consumer<String> next) {
        if (given != null) {
            next.accept(given);
            return;
        }
        Answers.show(
                Element.all(kind),
                window.getShell().getDisplay(),
                all -> {
                    if (!window.getShell().isDisposed()) {
                        ElementDialog.choose(window.getShell(), title, all).ifPresent(next);
                    }
                });
    }

    private static void show(IWorkbenchWindow window, ProofQuestion question) {
        try {
            ((ProofView) window.getActivePage().showView(ProofView.ID)).show(question);
        } catch (PartInitException e) {
            WorkbenchPlugin.log().error("Cannot show the proof", e);
        }
    }
}
