package org.hotfixworkbench.workbench.tables;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotfixworkbench.exporters.answers.CsvLine;

/**
 * A matrix in which one cell is selected, by the mouse or with the arrow keys. Rows are made when
 * they are seen.
 */
public final class MatrixTable {

    private static final int PADDING = 20;
    private static final int ICON = 20;

    /**
     * What a matrix shows.
     *
     * @param headings of all columns, those of the titles of rows included
     * @param titles how many columns tell what a row is about
     * @param rows the texts; as many in each row as there are headings
     */
    public record Content(List<String> headings, int titles, List<List<String>> rows) {

        /** Nothing. */
        public static final Content NONE = new Content(List.of(), 0, List.of());

        /** Copies the lists. */
        public Content {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        /** As text with tabs, under the headings. */
        public String text() {
            StringBuilder text = new StringBuilder(String.join("\t", headings)).append('\n');
            rows.forEach(it -> text.append(String.join("\t", it)).append('\n'));
            return text.toString();
        }

        /** As CSV, RFC 4180. */
        public String csv() {
            StringBuilder text = new StringBuilder();
            List<List<String>> lines = new ArrayList<>();
            lines.add(headings);
            lines.addAll(rows);
            for (List<String> it : lines) {
                CsvLine line = new CsvLine();
                it.forEach(line::add);
                text.append(line).append("\r\n");
            }
            return text.toString();
        }
    }

    /** Hears of a cell, by its row and its column behind the titles. */
    @FunctionalInterface
    public interface CellListener {
        /** A cell was selected, or opened. */
        void cell(int row, int column);
    }

    /** What cells have beside their texts. */
    public interface Looks {
        /** The icon of a cell; null for none. The matrix does not dispose it. */
        @Nullable
        Image icon(int row, int column);

        /** Whether the text of a cell is bold. */
        boolean bold(int row, int column);
    }

    private static final Looks PLAIN =
            new Looks() {
                @Override
                public @Nullable Image icon(int row, int column) {
                    return null;
                }

                @Override
                public boolean bold(int row, int column) {
                    return false;
                }
            };

    private final Table table;
    private final List<CellListener> selectionListeners = new ArrayList<>();
    private final List<CellListener> openListeners = new ArrayList<>();
    private Content content = Content.NONE;
    private Looks looks = PLAIN;
    private final String indent;
    private int column;

    /** An empty matrix. */
    public MatrixTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseDown, this::clicked);
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Selection, event -> tell(selectionListeners));
        table.addListener(SWT.DefaultSelection, event -> tell(openListeners));
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        indent = indent();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index >= 0 && index < content.rows().size()) {
            List<String> texts = content.rows().get(index);
            for (int i = 0; i < content.headings().size(); i++) {
                int cell = i - content.titles();
                boolean bold = cell < 0 || looks.bold(index, cell);
                boolean icon = cell >= 0 && looks.icon(index, cell) != null;
                item.setText(i, icon ? indent + texts.get(i) : texts.get(i));
                item.setFont(i, bold ? JFaceResources.getFontRegistry().getBold("") : null);
            }
        }
    }

    /** As many blanks as have the width of an icon. */
    private String indent() {
        GC gc = new GC(table);
        int blank = Math.max(1, gc.textExtent(" ").x);
        gc.dispose();
        return " ".repeat((ICON + blank - 1) / blank);
    }

    private void clicked(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int i = content.titles(); item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                int row = table.indexOf(item);
                boolean sameRow = row == table.getSelectionIndex();
                column = i - content.titles();
                table.redraw();
                if (sameRow) {
                    tell(selectionListeners);
                }
            }
        }
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        int next = column + step;
        if (step != 0 && next >= 0 && next < columns()) {
            column = next;
            table.showColumn(table.getColumn(next + content.titles()));
            table.redraw();
            tell(selectionListeners);
            event.doit = false;
        }
    }

    /** Only the selected cell looks selected. */
    private void erase(Event event) {
        if (event.index != column + content.titles()) {
            if ((event.detail & SWT.SELECTED) != 0) {
                event.gc.setBackground(table.getBackground());
                event.gc.setForeground(table.getForeground());
                event.gc.fillRectangle(event.getBounds());
            }
            event.detail &= ~(SWT.SELECTED | SWT.HOT);
        }
    }

    /** Icons are painted: an image of an item would indent all columns on some systems. */
    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        int cell = event.index - content.titles();
        Image icon = cell < 0 ? null : looks.icon(table.indexOf(item), cell);
        if (icon != null) {
            Rectangle text = item.getTextBounds(event.index);
            Rectangle size = icon.getBounds();
            event.gc.drawImage(icon, text.x, text.y + (text.height - size.height) / 2);
        }
    }

    private int columns() {
        return content.headings().size() - content.titles();
    }

    private void tell(List<CellListener> listeners) {
        int row = table.getSelectionIndex();
        if (row >= 0 && row < content.rows().size() && column < columns()) {
            listeners.forEach(it -> it.cell(row, column));
        }
    }

    /** Is told when a cell is selected. */
    public void onSelect(CellListener listener) {
        selectionListeners.add(listener);
    }

    /** Is told when a cell is double-clicked, or Enter is pressed on it. */
    public void onOpen(CellListener listener) {
        openListeners.add(listener);
    }

    /** Gives cells icons and bold texts, from the next content on. */
    public void looks(Looks wanted) {
        looks = wanted;
    }

    /** Shows something else; no cell is selected then. */
    public void set(Content shown) {
        table.setRedraw(false);
        if (!shown.headings().equals(content.headings())) {
            for (TableColumn it : table.getColumns()) {
                it.dispose();
            }
            for (String heading : shown.headings()) {
                new TableColumn(table, SWT.LEFT).setText(heading);
            }
        }
        content = shown;
        table.deselectAll();
        table.setItemCount(shown.rows().size());
        table.clearAll();
        size();
        table.setRedraw(true);
    }

    /** Columns are as wide as their texts. */
    private void size() {
        GC gc = new GC(table);
        gc.setFont(JFaceResources.getFontRegistry().getBold(""));
        for (int i = 0; i < table.getColumnCount(); i++) {
            int width = gc.textExtent(content.headings().get(i)).x;
            for (List<String> row : content.rows()) {
                width = Math.max(width, gc.textExtent(row.get(i)).x);
            }
            boolean icons = looks != PLAIN && i >= content.titles();
            table.getColumn(i).setWidth(width + PADDING + (icons ? ICON : 0));
        }
        gc.dispose();
    }

    /** Selects a cell and tells so. */
    public void select(int row, int wanted) {
        column = wanted;
        table.select(row);
        table.showSelection();
        table.redraw();
        tell(selectionListeners);
    }

    /** What is shown. */
    public Content content() {
        return content;
    }

    /** The control to lay out. */
    public Table table() {
        return table;
    }
}
