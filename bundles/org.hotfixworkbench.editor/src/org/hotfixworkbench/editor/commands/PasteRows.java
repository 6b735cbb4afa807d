package org.hotfixworkbench.editor.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Turns cells from a web page, a spreadsheet or an article into rows at the caret. */
public final class PasteRows extends AbstractHandler {

    private static final String COMMAND = "hotfix.pasteRows";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveText.of(event).ifPresent(text -> paste(text, clipboard(event)));
        return null;
    }

    private static void paste(ActiveText text, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            ServerCommands.run(
                    "Paste as Rows",
                    new ExecuteCommandParams(
                            COMMAND, List.of(text.uri(), text.position(), content)));
        }
    }

    private static @Nullable String clipboard(ExecutionEvent event) {
        Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }
}
