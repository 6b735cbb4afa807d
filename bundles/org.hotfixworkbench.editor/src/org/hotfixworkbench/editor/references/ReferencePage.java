package org.hotfixworkbench.editor.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** References in the Search view: lines below their files, or all lines as a list. */
public final class ReferencePage extends AbstractTextSearchViewPage {

    private final ReferenceTree content = new ReferenceTree();
    private boolean fresh = true;

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setAutoExpandLevel(TreeViewer.ALL_LEVELS);
        configure(viewer, false);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        configure(viewer, true);
    }

    private static void configure(StructuredViewer viewer, boolean withFile) {
        viewer.setComparator(
                new ViewerComparator() {
                    @Override
                    public int compare(
                            org.eclipse.jface.viewers.Viewer shown, Object one, Object other) {
                        return one instanceof ReferenceLine first
                                        && other instanceof ReferenceLine second
                                        && first.file().equals(second.file())
                                ? Integer.compare(first.line(), second.line())
                                : path(one).compareTo(path(other));
                    }
                });
        ReferenceLabels labels = new ReferenceLabels(withFile);
        if (viewer instanceof TreeViewer tree) {
            tree.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        } else if (viewer instanceof TableViewer table) {
            table.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        }
    }

    private static String path(Object element) {
        IFile file = element instanceof ReferenceLine line ? line.file() : (IFile) element;
        return file.getFullPath().toString();
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        getViewer().refresh();
        if (fresh && getViewer() instanceof TreeViewer tree) {
            fresh = false;
            tree.expandAll();
        }
    }

    @Override
    protected void clear() {
        fresh = true;
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate)
            throws PartInitException {
        IFile file = ((ReferenceLine) match.getElement()).file();
        IWorkbenchPage page = getSite().getPage();
        if (IDE.openEditor(page, file, activate) instanceof ITextEditor editor) {
            editor.selectAndReveal(offset, length);
        }
    }
}
