package org.hotfixworkbench.workbench.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.navigator.INavigatorContentExtension;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.navigation.Places;

/** Which element belongs to an editor, and which editor to an element. */
public final class EditorLinks implements ILinkHelper {

    private static final String CONTENT = "org.hotfixworkbench.workbench.explorer.content";

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        IFile file = Adapters.adapt(input, IFile.class);
        if (file == null) {
            return StructuredSelection.EMPTY;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        ElementNode node =
                page != null && page.findEditor(input) instanceof ITextEditor editor
                        ? atCaret(page, file, editor)
                        : null;
        return new StructuredSelection(node == null ? file : node);
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
     */
    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof ElementNode node
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
