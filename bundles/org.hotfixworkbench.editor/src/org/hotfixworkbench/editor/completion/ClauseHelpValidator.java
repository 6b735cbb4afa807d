package org.hotfixworkbench.editor.completion;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationPresenter;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Shows the form of a clause while the caret stays in its line, the active part in bold. */
final class ClauseHelpValidator
        implements IContextInformationValidator, IContextInformationPresenter {

    private @Nullable IDocument document;
    private @Nullable IContextInformation information;
    private int line;

    @Override
    public void install(IContextInformation shown, ITextViewer viewer, int offset) {
        document = viewer.getDocument();
        information = shown;
        line = line(offset);
    }

    private int line(int offset) {
        IDocument current = document;
        try {
            return current == null ? -1 : current.getLineOfOffset(offset);
        } catch (BadLocationException e) {
            return -1; // the text has become shorter
        }
    }

    @Override
    public boolean isContextInformationValid(int offset) {
        return line >= 0 && line(offset) == line;
    }

    @Override
    public boolean updatePresentation(int offset, TextPresentation presentation) {
        if (information instanceof ClauseHelp help && help.length() > 0) {
            presentation.clear();
            presentation.addStyleRange(
                    new StyleRange(help.start(), help.length(), null, null, SWT.BOLD));
            return true;
        }
        return false;
    }
}
