package org.hotfixworkbench.workbench.coverage;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.explorer.ElementNode;
import org.hotfixworkbench.workbench.questions.CaretElement;
import org.hotfixworkbench.workbench.questions.Element;

/**
 * Shows the view of what hotfixes cover. Marked is the hotfix that is given, that is selected in
 * the explorer, or in which the caret of the editor is.
 */
public final class ShowCoverage extends AbstractHandler {

    private static final String HOTFIX = "hotfix";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        CoverageView view = open(event);
        String given = event.getParameter(HOTFIX);
        if (given != null) {
            view.mark(given);
        } else if (part instanceof IEditorPart && selection != null) {
            Answers.show(
                    Element.all(HOTFIX),
                    view.getSite().getShell().getDisplay(),
                    all -> CaretElement.at(part, selection, all).ifPresent(view::mark));
        } else {
            selected(selection).ifPresent(view::mark);
        }
        return null;
    }

    private static CoverageView open(ExecutionEvent event) throws ExecutionException {
        try {
            return (CoverageView)
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)
                            .getActivePage()
                            .showView(CoverageView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The view cannot be opened", e);
        }
    }

    private static Optional<String> selected(@Nullable ISelection selection) {
        return selection instanceof IStructuredSelection some
                        && some.getFirstElement() instanceof ElementNode node
                ? Optional.ofNullable(node.expectations().get(HOTFIX))
                : Optional.empty();
    }
}
