package org.hotfixworkbench.workbench.explorer;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.texteditor.ITextEditor;

/** Selects the element in which the caret is, when the explorer is linked with the editor. */
final class CaretLink implements ISelectionListener, ISelectionChangedListener {

    private final CommonViewer viewer;
    private final FileContents contents;

    /** The file whose elements are waited for. */
    private @Nullable ITextEditor waiting;

    CaretLink(CommonViewer viewer, FileContents contents) {
        this.viewer = viewer;
        this.contents = contents;
        viewer.getCommonNavigator().getSite().getPage().addPostSelectionListener(this);
        viewer.addPostSelectionChangedListener(this);
    }

    /** Follows no more. */
    void close() {
        viewer.getCommonNavigator().getSite().getPage().removePostSelectionListener(this);
        viewer.removePostSelectionChangedListener(this);
    }

    /** The platform has selected the file of an editor that has come to the front. */
    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        if (viewer.getCommonNavigator().isLinkingEnabled()
                && viewer.getCommonNavigator().getSite().getPage().getActivePart()
                        instanceof ITextEditor editor
                && event.getStructuredSelection().getFirstElement() instanceof IFile file
                && file.equals(file(editor))) {
            follow(editor);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, @Nullable ISelection selection) {
        if (viewer.getCommonNavigator().isLinkingEnabled()
                && part instanceof ITextEditor editor
                && selection instanceof ITextSelection
                && !viewer.getControl().isDisposed()) {
            follow(editor);
        }
    }

    private void follow(ITextEditor editor) {
        IFile file = file(editor);
        if (file == null || contents.elements(file) == null) {
            waiting = file == null ? null : editor;
            return;
        }
        waiting = null;
        ElementNode node = at(contents.elements(file), editor);
        Object wanted = node == null ? file : node;
        if (!wanted.equals(viewer.getStructuredSelection().getFirstElement())) {
            viewer.setSelection(new StructuredSelection(wanted), true);
        }
    }

    /** The elements of a file are known now. */
    void arrived(IFile file) {
        ITextEditor editor = waiting;
        if (editor != null && file.equals(file(editor))) {
            follow(editor);
        }
    }

    private static @Nullable IFile file(IEditorPart editor) {
        return ChangedFiles.ours(Adapters.adapt(editor.getEditorInput(), IFile.class));
    }

    /** The element in which the caret of an editor is. */
    static @Nullable ElementNode at(@Nullable List<ElementNode> elements, ITextEditor editor) {
        return elements != null
                        && editor.getSelectionProvider().getSelection()
                                instanceof ITextSelection selection
                ? ElementNode.at(elements, selection.getStartLine())
                : null;
    }
}
