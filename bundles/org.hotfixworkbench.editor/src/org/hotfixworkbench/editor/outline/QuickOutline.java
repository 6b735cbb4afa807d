package org.hotfixworkbench.editor.outline;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Ctrl+O: the outline over the text, with a filter. */
public final class QuickOutline extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveText.of(event)
                .ifPresent(
                        text ->
                                Answers.show(
                                        Symbols.of(text.uri()),
                                        HandlerUtil.getActiveShell(event).getDisplay(),
                                        symbols -> open(text, symbols)));
        return null;
    }

    private static void open(ActiveText text, List<DocumentSymbol> symbols) {
        if (!text.viewer().getTextWidget().isDisposed()) {
            new QuickOutlinePopup(text, symbols).open();
        }
    }
}
