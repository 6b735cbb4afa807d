package org.hotfixworkbench.editor.hierarchy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** F4: what replaces the hotfix at the caret. Ctrl+Alt+H: what requires it, too. */
public final class ShowHierarchy extends AbstractHandler {

    private static final String REPLACEMENTS = "org.hotfixworkbench.editor.replacements";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        ActiveText text = ActiveText.of(event).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            HierarchyView view =
                    (HierarchyView)
                            HandlerUtil.getActiveWorkbenchWindow(event)
                                    .getActivePage()
                                    .showView(HierarchyView.ID);
            boolean replacements = REPLACEMENTS.equals(event.getCommand().getId());
            view.show(text.place(), replacements ? Relation.REPLACED_BY : Relation.NEEDED_BY);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The view cannot be opened", e);
        }
    }
}
