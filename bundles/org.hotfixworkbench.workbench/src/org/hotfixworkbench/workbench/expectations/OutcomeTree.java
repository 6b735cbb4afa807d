package org.hotfixworkbench.workbench.expectations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.hotfixworkbench.editor.viewers.Icons;
import org.hotfixworkbench.workbench.applicability.VerdictKind;
import org.hotfixworkbench.workbench.expectations.Grouping.Group;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.Rows;

/**
 * Outcomes under their headings. The tree is virtual: lines are made when they are seen. A group
 * with a failure is open at first.
 */
final class OutcomeTree {

    /** The columns beside the tree. */
    private static final List<Column<Outcome>> BESIDE =
            List.of(
                    Column.text("Expected", 36, Outcome::expected),
                    Column.text("Actual", 36, Outcome::actual),
                    Column.text("Why", 44, it -> it.explanation() == null ? "" : it.explanation()),
                    Column.text("Source", 24, it -> it.file() + ":" + it.line()));

    private static final String WIDTH = "width";

    private final Tree tree;
    private final Rows<Outcome> rows;
    private final Set<String> closed = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private List<Group> groups = List.of();
    private Grouping grouping = Grouping.HOTFIX;

    OutcomeTree(Composite parent) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        List<Column<Outcome>> all = new ArrayList<>();
        all.add(Column.text("Result", 8, Outcome::result));
        all.add(Column.text("Hotfix", 28, Outcome::hotfix));
        all.add(Column.text("Machine", 22, Outcome::machine));
        all.addAll(BESIDE);
        rows = new Rows<>(all);
        GC gc = new GC(tree);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        column("Expectation", 54 * character);
        BESIDE.forEach(it -> column(it.title(), it.width() * character));
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, event -> toggled(event, true));
        tree.addListener(SWT.Collapse, event -> toggled(event, false));
    }

    private void column(String title, double width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(title);
        column.setWidth((int) width);
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        int at = parent == null ? tree.indexOf(item) : tree.indexOf(parent);
        if (at < 0 || at >= groups.size()) {
            return; // a line that is about to go
        }
        Group group = groups.get(at);
        if (parent == null) {
            item.setText(0, group.heading() + "  (" + group.counts().beside() + ")");
            item.setImage(0, icon(group));
            item.setItemCount(group.outcomes().size());
        } else if (parent.indexOf(item) < group.outcomes().size()) {
            fill(item, group.outcomes().get(parent.indexOf(item)));
        }
    }

    private void fill(TreeItem item, Outcome outcome) {
        item.setText(
                0, grouping.label(outcome) + (outcome.met() ? "" : "  \u2013 " + outcome.result()));
        item.setImage(0, icon(outcome));
        for (int i = 0; i < BESIDE.size(); i++) {
            item.setText(i + 1, BESIDE.get(i).text().apply(outcome));
        }
    }

    private @Nullable Image icon(Group group) {
        return group.counts().good() ? Icons.of(grouping.icon()) : VerdictKind.icon("fails");
    }

    private static Image icon(Outcome outcome) {
        return VerdictKind.icon(outcome.met() ? "holds" : outcome.unknown() ? "unknown" : "fails");
    }

    private void toggled(Event event, boolean open) {
        int at = tree.indexOf((TreeItem) event.item);
        if (at >= 0 && at < groups.size()) {
            (open ? closed : opened).remove(groups.get(at).heading());
            (open ? opened : closed).add(groups.get(at).heading());
        }
    }

    private boolean isOpen(Group group) {
        return opened.contains(group.heading())
                || !group.counts().good() && !closed.contains(group.heading());
    }

    /** Groups by something else. */
    void group(Grouping wanted) {
        if (wanted != grouping) {
            closed.clear();
            opened.clear();
            grouping = wanted;
            refresh();
        }
    }

    /** What is grouped by. */
    Grouping grouping() {
        return grouping;
    }

    /** Shows these; what is selected stays so when it is among them. */
    void set(List<Outcome> outcomes) {
        rows.set(outcomes);
        refresh();
    }

    /** Shows only failures, or everything. */
    void failuresOnly(boolean only) {
        rows.want(it -> !only || !it.met());
        refresh();
    }

    private void refresh() {
        Outcome before = selected().orElse(null);
        groups = grouping.groups(rows.all(), rows.shown());
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            if (isOpen(groups.get(i))) {
                TreeItem item = tree.getItem(i);
                item.getText(); // has it filled: only what has lines can be opened
                item.setExpanded(true);
            }
        }
        tree.setRedraw(true);
        if (before != null) {
            rows.shown().stream()
                    .filter(it -> it.key().equals(before.key()))
                    .findFirst()
                    .ifPresent(this::select);
        }
    }

    /** Selects an outcome that is shown, and opens its group. */
    void select(Outcome outcome) {
        for (int i = 0; i < groups.size(); i++) {
            int at = groups.get(i).outcomes().indexOf(outcome);
            if (at >= 0) {
                TreeItem group = tree.getItem(i);
                group.getText();
                group.setExpanded(true);
                opened.add(groups.get(i).heading());
                closed.remove(groups.get(i).heading());
                TreeItem item = group.getItem(at);
                tree.setSelection(item);
                tree.showSelection();
                tree.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    /** The selected outcome; empty for a group. */
    Optional<Outcome> selected() {
        List<Outcome> all = selectedAll();
        TreeItem[] items = tree.getSelection();
        return items.length == 0 || items[0].getParentItem() == null
                ? Optional.empty()
                : all.stream().findFirst();
    }

    /** The selected outcome, or those of the selected group. */
    List<Outcome> selectedAll() {
        TreeItem[] items = tree.getSelection();
        if (items.length == 0) {
            return List.of();
        }
        TreeItem parent = items[0].getParentItem();
        int group = tree.indexOf(parent == null ? items[0] : parent);
        if (group < 0 || group >= groups.size()) {
            return List.of();
        }
        List<Outcome> outcomes = groups.get(group).outcomes();
        int at = parent == null ? -1 : parent.indexOf(items[0]);
        return parent == null
                ? outcomes
                : at < outcomes.size() ? List.of(outcomes.get(at)) : List.of();
    }

    /** Selects the next failure in the order of the tree, or the previous one, around the end. */
    void step(int by) {
        List<Outcome> order = groups.stream().flatMap(it -> it.outcomes().stream()).toList();
        List<Outcome> selected = selectedAll();
        int at = selected.isEmpty() ? -1 : order.indexOf(selected.getFirst());
        if (by > 0 && selected().isEmpty() && at >= 0) {
            at--; // from a heading to the first below it
        } else if (by < 0 && at < 0) {
            at = order.size();
        }
        for (int i = 0; i < order.size(); i++) {
            at = Math.floorMod(at + by, order.size());
            if (!order.get(at).met()) {
                select(order.get(at));
                return;
            }
        }
    }

    /** The rows behind it. */
    Rows<Outcome> rows() {
        return rows;
    }

    /** Is told when something else is selected. */
    void onSelect(Runnable listener) {
        tree.addListener(SWT.Selection, event -> listener.run());
    }

    /** Is told which outcome is double-clicked, or Enter is pressed on; a group opens or closes. */
    void onOpen(Consumer<Outcome> listener) {
        tree.addListener(
                SWT.DefaultSelection,
                event -> selected().ifPresentOrElse(listener, this::toggleSelected));
    }

    private void toggleSelected() {
        for (TreeItem item : tree.getSelection()) {
            Event event = new Event();
            event.item = item;
            item.setExpanded(!item.getExpanded());
            toggled(event, item.getExpanded());
        }
    }

    /** The tree itself. */
    Tree tree() {
        return tree;
    }

    /** Writes grouping and widths down. */
    void save(IMemento memento) {
        memento.putString("groupBy", grouping.id());
        for (int i = 0; i < tree.getColumnCount(); i++) {
            memento.putInteger(WIDTH + i, tree.getColumn(i).getWidth());
        }
    }

    /** Takes grouping and widths as they were written down. */
    void restore(@Nullable IMemento memento) {
        if (memento == null) {
            return;
        }
        String by = memento.getString("groupBy");
        grouping = Grouping.of(by == null ? "" : by);
        for (int i = 0; i < tree.getColumnCount(); i++) {
            Integer width = memento.getInteger(WIDTH + i);
            if (width != null) {
                tree.getColumn(i).setWidth(width);
            }
        }
    }
}
