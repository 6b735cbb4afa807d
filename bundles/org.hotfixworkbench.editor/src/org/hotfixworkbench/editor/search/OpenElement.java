package org.hotfixworkbench.editor.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Ctrl+Shift+T: opens an element of any file, and of the shipped catalog, by its name. */
public final class OpenElement extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        new OpenElementPopup(HandlerUtil.getActiveWorkbenchWindow(event).getShell()).open();
        return null;
    }
}
