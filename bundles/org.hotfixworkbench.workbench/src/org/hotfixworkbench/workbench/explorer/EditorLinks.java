package org.hotfixworkbench.workbench.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.navigator.INavigatorContentExtension;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.navigation.Places;

/** Which editor belongs to an element. */
public final class EditorLinks implements ILinkHelper {

    private static final String CONTENT = "org.hotfixworkbench.workbench.explorer.content";

    /** The platform selects the file, and {@link CaretLink} the element in it then. */
    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        return StructuredSelection.EMPTY;
    }

    private static @Nullable ElementNode atCaret(
            IWorkbenchPage page, IFile file, ITextEditor editor) {
        if (page.findView(ProjectExplorer.VIEW_ID) instanceof CommonNavigator explorer) {
            INavigatorContentExtension content =
                    explorer.getNavigatorContentService().getContentExtensionById(CONTENT);
            if (content != null && content.getContentProvider() instanceof FileContents contents) {
                return CaretLink.at(contents.elements(file), editor);
            }
        }
        return null;
    }

    /**
     * An editor that is open comes to the front, and shows the element unless the caret is in it.
     * While somebody is in an editor it is the explorer that follows.
     */
    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (!(page.getActivePart() instanceof IEditorPart)
                && selection.getFirstElement() instanceof ElementNode node
                && page.findEditor(new FileEditorInput(node.file()))
                        instanceof ITextEditor editor) {
            page.bringToTop(editor);
            if (!node.equals(atCaret(page, node.file(), editor))) {
                try {
                    Places.select(editor, node.range());
                } catch (BadLocationException e) {
                    return; // the text has changed since
                }
            }
        }
    }
}
