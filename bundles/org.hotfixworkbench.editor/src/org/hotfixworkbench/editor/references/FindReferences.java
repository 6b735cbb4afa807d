package org.hotfixworkbench.editor.references;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.search.ui.NewSearchUI;
import org.hotfixworkbench.editor.navigation.Words;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Ctrl+Shift+G: who uses the element at the caret. */
public final class FindReferences extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveText.of(event)
                .ifPresent(
                        text ->
                                NewSearchUI.runQueryInBackground(
                                        new ReferenceQuery(name(text), text.place())));
        return null;
    }

    private static String name(ActiveText text) {
        try {
            IRegion word = Words.at(text.document(), text.selection().getOffset());
            return text.document().get(word.getOffset(), word.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("The caret is outside its text", e);
        }
    }
}
