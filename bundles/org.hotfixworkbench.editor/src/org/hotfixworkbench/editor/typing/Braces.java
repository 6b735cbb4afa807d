package org.hotfixworkbench.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/**
 * Indents new lines, closes a block that Return opens, and takes a closing brace back to the
 * indentation of its block.
 */
public final class Braces implements IAutoEditStrategy {

    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && isLineBreak(document, command.text)) {
                breakLine(document, command);
            } else if ("}".equals(command.text)) {
                closeBlock(document, command);
            }
        } catch (BadLocationException e) {
            command.doit = true; // as it was typed
        }
    }

    private static boolean isLineBreak(IDocument document, String text) {
        return text != null && TextUtilities.equals(document.getLegalLineDelimiters(), text) >= 0;
    }

    private static void breakLine(IDocument document, DocumentCommand command)
            throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        int end = line.getOffset() + line.getLength();
        String after = document.get(command.offset, end - command.offset);
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        boolean opens = before.stripTrailing().endsWith("{") && !before.strip().startsWith("//");
        String lineBreak = command.text;
        command.text = lineBreak + indent + (opens ? STEP : "");
        if (opens && after.strip().startsWith("}")) {
            tail(command, lineBreak + indent, after);
        } else if (opens && after.isBlank() && isOpen(document.get())) {
            tail(command, lineBreak + indent + "}", after);
        }
    }

    /** Text that stands behind the caret afterwards, in place of the blanks that stood there. */
    private static void tail(DocumentCommand command, String tail, String after) {
        command.caretOffset = command.offset + command.text.length();
        command.shiftsCaret = false;
        command.length = after.length() - after.stripLeading().length();
        command.text += tail;
    }

    /** Whether a block of the text is not closed; braces in texts and comments do not count. */
    static boolean isOpen(String text) {
        return Brackets.balance(text) > 0;
    }

    private static void closeBlock(IDocument document, DocumentCommand command)
            throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (!before.isBlank()) {
            return;
        }
        int opening = Brackets.opening(document.get(), line.getOffset());
        if (opening >= 0) {
            IRegion first = document.getLineInformationOfOffset(opening);
            String opener = document.get(first.getOffset(), opening - first.getOffset());
            command.length += before.length();
            command.offset = line.getOffset();
            command.text =
                    opener.substring(0, opener.length() - opener.stripLeading().length()) + "}";
        }
    }
}
