package org.hotfixworkbench.editor.outline;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** A tree of symbols with a field above it: typing narrows the tree, Return goes to the symbol. */
final class QuickOutlinePopup extends PopupDialog {

    private static final Point SIZE = new Point(640, 420);

    private final ActiveText text;
    private final List<DocumentSymbol> symbols;
    private final NameFilter filter = new NameFilter();
    private @Nullable Text field;
    private @Nullable TreeViewer tree;

    QuickOutlinePopup(ActiveText text, List<DocumentSymbol> symbols) {
        super(
                text.viewer().getTextWidget().getShell(),
                SWT.RESIZE,
                true,
                false,
                false,
                false,
                false,
                "",
                "Return goes to the element, Escape back to the text");
        this.text = text;
        this.symbols = symbols;
    }

    /** Shows what has the wanted letters in its name or details, and all that is around it. */
    private static final class NameFilter extends ViewerFilter {

        private final SymbolLabels labels = new SymbolLabels();
        private String wanted = "";

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return matches(element)
                    || ((DocumentSymbol) element).getChildren() != null
                            && ((DocumentSymbol) element)
                                    .getChildren().stream()
                                            .anyMatch(child -> select(viewer, element, child));
        }

        boolean matches(Object element) {
            return labels.getText(element)
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains(wanted.toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        Text created = new Text(parent, SWT.SINGLE);
        created.setMessage("Type to filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(created);
        created.addModifyListener(event -> filter(created.getText()));
        created.addKeyListener(
                KeyListener.keyPressedAdapter(
                        event -> {
                            if (event.keyCode == SWT.ARROW_DOWN && tree != null) {
                                tree.getTree().setFocus();
                            } else if (isReturn(event)) {
                                go();
                            }
                        }));
        field = created;
        return created;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        TreeViewer created = new TreeViewer(parent, SWT.SINGLE);
        created.setContentProvider(new SymbolTree());
        created.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        created.setAutoExpandLevel(2);
        created.addFilter(filter);
        created.setInput(symbols);
        Tree widget = created.getTree();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(widget);
        widget.addMouseListener(MouseListener.mouseUpAdapter(event -> goTo(event.x, event.y)));
        widget.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> go()));
        tree = created;
        List<DocumentSymbol> path = Symbols.around(symbols, text.position());
        if (!path.isEmpty()) {
            created.setSelection(new TreeSelection(new TreePath(path.toArray())), true);
        }
        return widget;
    }

    private static boolean isReturn(KeyEvent event) {
        return event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    }

    private void filter(String wanted) {
        TreeViewer viewer = tree;
        if (viewer != null) {
            filter.wanted = wanted;
            viewer.getTree().setRedraw(false);
            viewer.refresh();
            viewer.expandAll();
            selectFirst(viewer.getTree().getItems());
            viewer.getTree().setRedraw(true);
        }
    }

    private boolean selectFirst(TreeItem[] items) {
        for (TreeItem item : items) {
            if (filter.matches(item.getData())) {
                item.getParent().setSelection(item);
                return true;
            }
            if (selectFirst(item.getItems())) {
                return true;
            }
        }
        return false;
    }

    /** A click on the arrow of a line opens the line, and is not meant for its element. */
    private void goTo(int x, int y) {
        TreeItem item = tree == null ? null : tree.getTree().getItem(new Point(x, y));
        if (item != null) {
            Rectangle bounds = item.getBounds();
            if (x >= bounds.x) {
                go();
            }
        }
    }

    private void go() {
        TreeViewer viewer = tree;
        IStructuredSelection selection = viewer == null ? null : viewer.getStructuredSelection();
        close();
        if (selection != null && selection.getFirstElement() instanceof DocumentSymbol symbol) {
            try {
                Places.select(text.editor(), symbol.getSelectionRange());
            } catch (BadLocationException e) {
                text.editor().setFocus(); // the text has changed below the pop-up
            }
        }
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
        Control widget = text.viewer().getTextWidget();
        Point corner = widget.toDisplay(0, 0);
        Point area = widget.getSize();
        return new Point(
                corner.x + Math.max(0, (area.x - size.x) / 2),
                corner.y + Math.max(0, (area.y - size.y) / 3));
    }
}
