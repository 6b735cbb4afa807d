package org.hotfixworkbench.editor.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.edits.TextEdits;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Ctrl+Shift+F: lays out what is selected, or the whole text. */
public final class FormatHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveText.of(event)
                .filter(text -> text.editor().isEditable())
                .ifPresent(
                        text ->
                                Answers.show(
                                        edits(text),
                                        HandlerUtil.getActiveShell(event).getDisplay(),
                                        apply(text)));
        return null;
    }

    private static CompletableFuture<List<TextEdit>> edits(ActiveText text) {
        return text.selection().getLength() > 0
                ? Formatting.range(text.uri(), text.range())
                : Formatting.all(text.uri());
    }

    /** Nothing is done when the text has changed since it was asked about. */
    private static java.util.function.Consumer<List<TextEdit>> apply(ActiveText text) {
        IDocumentExtension4 stamped = (IDocumentExtension4) text.document();
        long asked = stamped.getModificationStamp();
        return edits -> {
            if (stamped.getModificationStamp() == asked) {
                try {
                    TextEdits.apply(text.document(), edits);
                } catch (BadLocationException | MalformedTreeException e) {
                    EditorPlugin.log().error("Cannot format " + text.uri(), e);
                }
            }
        };
    }
}
