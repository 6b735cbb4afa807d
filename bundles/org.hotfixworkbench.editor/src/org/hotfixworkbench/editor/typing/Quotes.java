package org.hotfixworkbench.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** Closes quotes as they are opened, and types over a quote that is there. */
public final class Quotes implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!"\"".equals(command.text) || command.length > 0) {
            return;
        }
        try {
            IRegion line = document.getLineInformationOfOffset(command.offset);
            int end = line.getOffset() + line.getLength();
            String before = document.get(line.getOffset(), command.offset - line.getOffset());
            String after = document.get(command.offset, end - command.offset);
            if (before.contains("//")) {
                return;
            }
            boolean inside = before.chars().filter(c -> c == '"').count() % 2 == 1;
            if (inside && after.startsWith("\"")) {
                command.text = "";
                command.caretOffset = command.offset + 1;
                command.shiftsCaret = false;
            } else if (!inside
                    && !before.endsWith("\"")
                    && (after.isEmpty() || Character.isWhitespace(after.charAt(0)))) {
                command.text = "\"\"";
                command.caretOffset = command.offset + 1;
                command.shiftsCaret = false;
            }
        } catch (BadLocationException e) {
            command.doit = true; // as it was typed
        }
    }
}
