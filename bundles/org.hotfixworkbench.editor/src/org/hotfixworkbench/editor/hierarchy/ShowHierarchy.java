package org.hotfixworkbench.editor.hierarchy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Ctrl+Alt+H and F4: the hierarchy of the hotfix at the caret, beginning with its users. */
public final class ShowHierarchy extends AbstractHandler {

    private static final String TYPES = "org.hotfixworkbench.editor.typeHierarchy";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Direction direction =
                TYPES.equals(event.getCommand().getId()) ? Direction.REPLACING : Direction.USERS;
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        ActiveText.of(event)
                .ifPresent(
                        text ->
                                Answers.show(
                                        HierarchyRequests.root(text.place()),
                                        HandlerUtil.getActiveShell(event).getDisplay(),
                                        root -> {
                                            HierarchyView view = open(page);
                                            if (view != null) {
                                                view.show(root, direction);
                                            }
                                        }));
        return null;
    }

    private static @Nullable HierarchyView open(IWorkbenchPage page) {
        try {
            return (HierarchyView) page.showView(HierarchyView.ID);
        } catch (PartInitException e) {
            EditorPlugin.log().error("Cannot open the hierarchy", e);
            return null;
        }
    }
}
