package org.hotfixworkbench.workbench.versions;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.workbench.subjects.FileRow;

/** Follows the cursor of editors from one file row to the next. */
final class EditorLink implements ISelectionListener {

    private final IWorkbenchPartSite site;
    private final Consumer<String> listener;
    private @Nullable IAction action;
    private boolean enabled;

    EditorLink(IWorkbenchPartSite site, Consumer<String> listener) {
        this.site = site;
        this.listener = listener;
    }

    /** The button, which shows whether the link is on. */
    void action(IAction button) {
        action = button;
    }

    /** Turns the link on or off. */
    void enable(boolean on) {
        if (action != null) {
            action.setChecked(on);
        }
        if (on != enabled) {
            enabled = on;
            if (on) {
                site.getPage().addPostSelectionListener(this);
            } else {
                site.getPage().removePostSelectionListener(this);
            }
        }
    }

    /** Whether the link is on. */
    boolean enabled() {
        return enabled;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, @Nullable ISelection selection) {
        if (part instanceof ITextEditor editor && selection instanceof ITextSelection text) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            if (document != null) {
                follow(document, text.getOffset());
            }
        }
    }

    private void follow(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            String file = FileRow.name(document.get(line.getOffset(), line.getLength()));
            if (file != null) {
                listener.accept(file);
            }
        } catch (BadLocationException e) {
            // the text has changed since: another selection follows
        }
    }
}
