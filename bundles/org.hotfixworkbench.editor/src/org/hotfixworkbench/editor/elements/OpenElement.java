package org.hotfixworkbench.editor.elements;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Ctrl+Shift+T: any hotfix, machine, product or level of all projects, by some letters of it. */
public final class OpenElement extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ElementDialog dialog = new ElementDialog(HandlerUtil.getActiveShell(event));
        dialog.setBlockOnOpen(false);
        dialog.open();
        return null;
    }
}
