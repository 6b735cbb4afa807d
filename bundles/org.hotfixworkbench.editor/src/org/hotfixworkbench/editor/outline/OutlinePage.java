package org.hotfixworkbench.editor.outline;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ActiveText;
import org.hotfixworkbench.editor.viewers.Pause;

/** The outline of a text: renewed after each analysis, linked with the caret in both directions. */
public final class OutlinePage extends ContentOutlinePage {

    private final ActiveText text;
    private final Consumer<String> analysed = this::analysed;
    private final Pause pause = new Pause(this::refresh);
    private final ISelectionChangedListener caret = event -> showCaret();
    private List<DocumentSymbol> symbols = List.of();

    /** The outline of the text in an editor. */
    OutlinePage(ActiveText text) {
        this.text = text;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new SymbolTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        viewer.setAutoExpandLevel(2);
        EditorPlugin.connection().diagnostics().addListener(analysed);
        text.editor().getSelectionProvider().addSelectionChangedListener(caret);
        refresh();
    }

    @Override
    public void dispose() {
        pause.cancel();
        EditorPlugin.connection().diagnostics().removeListener(analysed);
        if (text.editor().getSelectionProvider() != null) {
            text.editor().getSelectionProvider().removeSelectionChangedListener(caret);
        }
        super.dispose();
    }

    private void analysed(String uri) {
        if (uri.equals(text.uri())) {
            pause.begin();
        }
    }

    private void refresh() {
        TreeViewer viewer = getTreeViewer();
        Answers.show(
                Symbols.of(text.uri()),
                org.eclipse.swt.widgets.Display.getDefault(),
                found -> {
                    if (viewer != null && !viewer.getControl().isDisposed()) {
                        show(viewer, found);
                    }
                });
    }

    private void show(TreeViewer viewer, List<DocumentSymbol> found) {
        if (found.equals(symbols)) {
            return;
        }
        boolean first = symbols.isEmpty();
        TreePath[] expanded = viewer.getExpandedTreePaths();
        viewer.getControl().setRedraw(false);
        symbols = found;
        viewer.setInput(found);
        if (!first) {
            viewer.setExpandedTreePaths(expanded);
        }
        viewer.getControl().setRedraw(true);
        showCaret();
    }

    private void showCaret() {
        TreeViewer viewer = getTreeViewer();
        if (viewer == null
                || viewer.getControl().isDisposed()
                || viewer.getControl().isFocusControl()) {
            return;
        }
        List<DocumentSymbol> path = Symbols.around(symbols, text.position());
        if (path.isEmpty()) {
            viewer.setSelection(StructuredSelection.EMPTY);
        } else {
            viewer.setSelection(new TreeSelection(new TreePath(path.toArray())), true);
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (getControl().isFocusControl()
                && event.getStructuredSelection().getFirstElement()
                        instanceof DocumentSymbol symbol) {
            try {
                Places.select(text.editor(), symbol.getSelectionRange());
            } catch (BadLocationException e) {
                pause.begin(); // an old tree; a new one is due
            }
        }
    }
}
