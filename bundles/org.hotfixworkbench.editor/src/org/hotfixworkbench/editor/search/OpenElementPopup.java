package org.hotfixworkbench.editor.search;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;

/**
 * A list of elements with a field above it: the server is asked again with every letter, and an
 * answer that a later letter has made worthless is given up.
 */
final class OpenElementPopup extends PopupDialog {

    private static final Point SIZE = new Point(640, 420);
    private static final String HELP = "Return opens the element, Escape closes this";

    private @Nullable Text field;
    private @Nullable TableViewer table;
    private Future<?> asked = CompletableFuture.completedFuture(null);

    OpenElementPopup(Shell parent) {
        super(parent, SWT.RESIZE, true, false, false, false, false, "", HELP);
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        Text created = new Text(parent, SWT.SINGLE);
        created.setMessage("Words of a name, a title or an article number");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(created);
        created.addModifyListener(event -> ask(created.getText()));
        created.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        field = created;
        return created;
    }

    /** The list is moved through while the field keeps the focus, to type on. */
    private void keyPressed(KeyEvent event) {
        if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            go();
        } else if (event.keyCode == SWT.ARROW_DOWN) {
            move(1);
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_UP) {
            move(-1);
            event.doit = false;
        }
    }

    private void move(int step) {
        TableViewer viewer = Objects.requireNonNull(table);
        int count = viewer.getTable().getItemCount();
        int next = viewer.getTable().getSelectionIndex() + step;
        if (next >= 0 && next < count) {
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(next)), true);
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        TableViewer created = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
        created.setContentProvider(ArrayContentProvider.getInstance());
        created.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels()));
        created.addOpenListener(event -> go());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(created.getTable());
        table = created;
        ask("");
        return created.getTable();
    }

    private void ask(String words) {
        asked.cancel(true);
        WorkspaceSymbolParams params = new WorkspaceSymbolParams(words);
        var asking =
                EditorPlugin.connection()
                        .request(server -> server.getWorkspaceService().symbol(params));
        asked = asking; // not what is made of it: cancelling that would not reach the server
        Answers.show(
                asking.thenApply(FoundElement::all),
                getParentShell().getDisplay(),
                found -> {
                    if (asked == asking && getShell() != null) {
                        show(words, found);
                    }
                });
    }

    private void show(String words, List<FoundElement> found) {
        TableViewer viewer = Objects.requireNonNull(table);
        viewer.setInput(found);
        if (!found.isEmpty()) {
            viewer.setSelection(new StructuredSelection(found.get(0)), true);
        }
        setInfoText(found.isEmpty() ? "No element is about \"" + words + '"' : HELP);
    }

    private void go() {
        Object selected = Objects.requireNonNull(table).getStructuredSelection().getFirstElement();
        if (selected instanceof FoundElement element) {
            close();
            Places.open(element.place());
        }
    }

    @Override
    public boolean close() {
        asked.cancel(true);
        return super.close();
    }

    @Override
    protected @Nullable Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(
                window.x + Math.max(0, (window.width - size.x) / 2),
                window.y + Math.max(0, (window.height - size.y) / 3));
    }
}
