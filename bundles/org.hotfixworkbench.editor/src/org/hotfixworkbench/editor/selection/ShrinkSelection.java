package org.hotfixworkbench.editor.selection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Alt+Shift+Down: goes back to what was selected before the selection grew. */
public final class ShrinkSelection extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveText.of(event).ifPresent(text -> SelectionSteps.of(text.viewer()).shrink());
        return null;
    }
}
