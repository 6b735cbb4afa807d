package org.hotfixworkbench.workbench.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;

/**
 * A table of rows under a filter. It is virtual: texts are made for the lines that are seen, so ten
 * thousand rows cost what a screenful costs. In the place of no rows stands a sentence.
 */
public final class DataTable<T> {

    private static final String FILTER = "filter";
    private static final String SORT = "sort";
    private static final String DOWN = "down";
    private static final String WIDTH = "width";

    private final Rows<T> rows;
    private final Function<T, @Nullable Image> icon;
    private final Composite area;
    private final Text filter;
    private final Composite stack;
    private final StackLayout pages = new StackLayout();
    private final Table table;
    private final Label nothing;
    private final List<Consumer<Optional<T>>> selectionListeners = new ArrayList<>();
    private final List<Consumer<T>> openListeners = new ArrayList<>();
    private Predicate<T> checked = row -> false;
    private BiConsumer<T, Boolean> checkListener = (row, wanted) -> {};
    private String nothingYet = "";
    private Runnable changed = () -> {};

    /**
     * A table without rows.
     *
     * @param icon of a row, beside its first text; the table does not dispose it
     */
    public DataTable(Composite parent, List<Column<T>> columns, Function<T, @Nullable Image> icon) {
        this(parent, columns, icon, SWT.NONE);
    }

    /**
     * A table without rows.
     *
     * @param icon of a row, beside its first text; the table does not dispose it
     * @param style further style of the table, such as {@code SWT.CHECK}
     */
    public DataTable(
            Composite parent,
            List<Column<T>> columns,
            Function<T, @Nullable Image> icon,
            int style) {
        this.rows = new Rows<>(columns);
        this.icon = icon;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Type words to filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(pages);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table = new Table(stack, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | style);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        nothing = new Label(stack, SWT.WRAP | SWT.CENTER);
        createColumns();
        listen();
        show();
    }

    private void createColumns() {
        GC gc = new GC(table);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (Column<T> column : rows.columns()) {
            TableColumn made = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
            made.setWidth((int) (character * (column.width() + 3)));
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> sortBy(made));
        }
    }

    private void listen() {
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::selectedOrChecked);
        table.addListener(
                SWT.DefaultSelection,
                event -> selected().ifPresent(row -> openListeners.forEach(it -> it.accept(row))));
        filter.addListener(SWT.Modify, event -> applyFilter());
        filter.addListener(SWT.DefaultSelection, event -> table.setFocus());
        filter.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ARROW_DOWN) {
                        table.setFocus();
                        event.doit = false;
                    }
                });
    }

    private void selectedOrChecked(Event event) {
        if (event.detail != SWT.CHECK) {
            selectionChanged();
            return;
        }
        TableItem item = (TableItem) event.item;
        checkListener.accept(rows.shown().get(table.indexOf(item)), item.getChecked());
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index < 0 || index >= rows.shown().size()) {
            return; // a line that is about to go
        }
        T row = rows.shown().get(index);
        List<Column<T>> columns = rows.columns();
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, columns.get(i).text().apply(row));
        }
        item.setImage(icon.apply(row));
        item.setChecked(checked.test(row));
    }

    private void sortBy(TableColumn column) {
        boolean again = table.getSortColumn() == column;
        boolean down = again && table.getSortDirection() == SWT.UP;
        sort(table.indexOf(column), down);
    }

    private void sort(int column, boolean down) {
        keepingSelection(() -> rows.sort(rows.columns().get(column), down));
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
    }

    private void applyFilter() {
        keepingSelection(() -> rows.filter(filter.getText()));
        changed.run();
    }

    private void keepingSelection(Runnable change) {
        List<T> before = selection();
        change.run();
        resize(rows.shown().size());
        select(before);
        show();
        if (!before.equals(selection())) {
            selectionChanged();
        }
    }

    /** All lines at once: taking thousands away one by one is what a table is slow at. */
    private void resize(int count) {
        int top = table.getTopIndex();
        if (count < table.getItemCount()) {
            table.removeAll();
        }
        table.setItemCount(count);
        table.clearAll();
        if (top < count) {
            table.setTopIndex(top);
        }
    }

    private void select(List<T> wanted) {
        table.deselectAll();
        Set<T> open = new HashSet<>(wanted);
        for (int i = 0; i < rows.shown().size() && !open.isEmpty(); i++) {
            if (open.remove(rows.shown().get(i))) {
                table.select(i);
            }
        }
        table.showSelection();
    }

    private void selectionChanged() {
        Optional<T> row = selected();
        selectionListeners.forEach(it -> it.accept(row));
    }

    private void show() {
        boolean some = !rows.shown().isEmpty();
        nothing.setText(rows.all().isEmpty() ? "\n" + nothingYet : "\nNo row passes the filter.");
        pages.topControl = some ? table : nothing;
        stack.layout();
    }

    /** The sentence in the place of no rows: what to do so that there are some. */
    public void nothingYet(String sentence) {
        nothingYet = sentence;
        show();
    }

    /** Shows these rows. Selection, order and filter stay. */
    public void set(List<T> all) {
        keepingSelection(() -> rows.set(all));
        changed.run();
    }

    /** Shows only rows of a kind, beside the filter of the user. */
    public void want(Predicate<T> kind) {
        keepingSelection(() -> rows.want(kind));
        changed.run();
    }

    /** Is told when other rows are to be seen. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Is told which row is selected; of several the first. */
    public void onSelect(Consumer<Optional<T>> listener) {
        selectionListeners.add(listener);
    }

    /** Is told which row was double-clicked, or on which Enter was pressed. */
    public void onOpen(Consumer<T> listener) {
        openListeners.add(listener);
    }

    /**
     * Makes the boxes of a table with {@code SWT.CHECK} mean something.
     *
     * @param isChecked whether the box of a row is ticked
     * @param listener is told which box the user has changed, and how
     */
    public void onCheck(Predicate<T> isChecked, BiConsumer<T, Boolean> listener) {
        checked = isChecked;
        checkListener = listener;
    }

    /** Shows the rows as they are now, when something about them has changed. */
    public void refresh() {
        table.clearAll();
    }

    /** The rows and what is seen of them. */
    public Rows<T> rows() {
        return rows;
    }

    /** The selected row; of several the first. */
    public Optional<T> selected() {
        return selection().stream().findFirst();
    }

    /** The selected rows. */
    public List<T> selection() {
        List<T> selected = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < rows.shown().size()) {
                selected.add(rows.shown().get(index));
            }
        }
        return selected;
    }

    /** Selects a row that is shown. */
    public void select(T row) {
        select(List.of(row));
        selectionChanged();
    }

    /** The control to lay out. */
    public Control control() {
        return area;
    }

    /** The table itself, for menus and focus. */
    public Table table() {
        return table;
    }

    /** Puts the cursor where one begins: into the table, or into the filter when it is empty. */
    public void setFocus() {
        (rows.shown().isEmpty() ? filter : table).setFocus();
    }

    /** Copies the selected rows, or all that are shown when none is, as text with tabs. */
    public Action copyAction() {
        return copying("Copy", () -> rows.text(selectionOrAll()));
    }

    /** Copies the selected rows, or all that are shown when none is, as CSV. */
    public Action copyCsvAction() {
        return copying("Copy as CSV", () -> rows.csv(selectionOrAll()));
    }

    private List<T> selectionOrAll() {
        List<T> selected = selection();
        return selected.isEmpty() ? rows.shown() : selected;
    }

    private Action copying(String title, java.util.function.Supplier<String> text) {
        Action action =
                new Action(title) {
                    @Override
                    public void run() {
                        Clipboard clipboard = new Clipboard(table.getDisplay());
                        clipboard.setContents(
                                new Object[] {text.get()},
                                new Transfer[] {TextTransfer.getInstance()});
                        clipboard.dispose();
                    }
                };
        return action;
    }

    /** Writes filter, order and widths down. */
    public void save(IMemento memento) {
        memento.putString(FILTER, filter.getText());
        TableColumn sorted = table.getSortColumn();
        if (sorted != null) {
            memento.putInteger(SORT, table.indexOf(sorted));
            memento.putBoolean(DOWN, table.getSortDirection() == SWT.DOWN);
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            memento.putInteger(WIDTH + i, table.getColumn(i).getWidth());
        }
    }

    /** Takes filter, order and widths as they were written down. */
    public void restore(@Nullable IMemento memento) {
        if (memento == null) {
            return;
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            Integer width = memento.getInteger(WIDTH + i);
            if (width != null) {
                table.getColumn(i).setWidth(width);
            }
        }
        Integer column = memento.getInteger(SORT);
        if (column != null && column >= 0 && column < table.getColumnCount()) {
            sort(column, Boolean.TRUE.equals(memento.getBoolean(DOWN)));
        }
        String text = memento.getString(FILTER);
        filter.setText(text == null ? "" : text);
    }
}
