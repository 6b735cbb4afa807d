package org.hotfixworkbench.editor.navigation;

import java.net.URI;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;

/** Opens places that the server names, in the thread of the display. */
public final class Places {

    private Places() {}

    /** Shows a place in an editor; false when it cannot be shown, which is logged. */
    public static boolean open(Location place) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return false;
        }
        try {
            if (open(page, place.getUri()) instanceof ITextEditor editor) {
                select(editor, place.getRange());
            }
            return true;
        } catch (CoreException | BadLocationException | IllegalArgumentException e) {
            EditorPlugin.log().error("Cannot open " + place.getUri(), e);
            return false;
        }
    }

    private static IEditorPart open(IWorkbenchPage page, String uri) throws CoreException {
        IFile file = Uris.file(uri).orElse(null);
        if (file != null) {
            return IDE.openEditor(page, file);
        }
        IEditorPart editor = IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(uri)));
        if (editor == null) {
            throw new PartInitException("There is no editor for it");
        }
        return editor;
    }

    /** Selects a range of the text that an editor shows, and scrolls to it. */
    public static void select(ITextEditor editor, Range range) throws BadLocationException {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        IRegion region = Positions.region(document, range);
        editor.selectAndReveal(region.getOffset(), region.getLength());
    }
}
