package org.hotfixworkbench.editor.elements;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;

/** A field, and below it the elements that the server finds for what is in it. */
final class ElementDialog extends Dialog {

    private static final Point SIZE = new Point(640, 480);

    private @Nullable TableViewer table;
    private CompletableFuture<List<WorkspaceSymbol>> search =
            CompletableFuture.completedFuture(List.of());

    ElementDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Open Element");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage("Some letters of a name, title or article number");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        TableViewer viewer = new TableViewer(area, SWT.BORDER | SWT.SINGLE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels()));
        viewer.addDoubleClickListener(event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        table = viewer;
        field.addModifyListener(event -> search(field.getText()));
        field.addKeyListener(
                KeyListener.keyPressedAdapter(
                        event -> {
                            if (event.keyCode == SWT.ARROW_DOWN) {
                                viewer.getControl().setFocus();
                            }
                        }));
        search("");
        return area;
    }

    /** Asks for each change of the field; an answer that is out of date is not waited for. */
    private void search(String wanted) {
        search.cancel(true);
        search =
                EditorPlugin.connection()
                        .request(
                                server ->
                                        server.getWorkspaceService()
                                                .symbol(new WorkspaceSymbolParams(wanted))
                                                .thenApply(
                                                        found ->
                                                                found == null || found.isLeft()
                                                                        ? List.<WorkspaceSymbol>of()
                                                                        : Answers.list(
                                                                                found.getRight())));
        CompletableFuture<List<WorkspaceSymbol>> mine = search;
        Answers.show(
                mine,
                getShell() == null ? getParentShell().getDisplay() : getShell().getDisplay(),
                found -> {
                    if (mine == search) {
                        show(found);
                    }
                });
    }

    private void show(List<WorkspaceSymbol> found) {
        TableViewer viewer = table;
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.setInput(found);
            if (!found.isEmpty()) {
                viewer.setSelection(new StructuredSelection(found.getFirst()), true);
            }
        }
    }

    @Override
    protected void okPressed() {
        TableViewer viewer = table;
        Object chosen = viewer == null ? null : viewer.getStructuredSelection().getFirstElement();
        super.okPressed();
        if (chosen instanceof WorkspaceSymbol symbol) {
            Places.open(
                    symbol.getLocation()
                            .map(place -> place, file -> new Location(file.getUri(), new Range())));
        }
    }
}
