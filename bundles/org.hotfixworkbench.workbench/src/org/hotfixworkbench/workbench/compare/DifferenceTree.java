package org.hotfixworkbench.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** The tree of differences: in words, and what stands on the left and on the right. */
final class DifferenceTree {

    private static final int[] SHARES = {5, 3, 3};

    private final TreeViewer viewer;
    private List<Difference> groups = List.of();

    DifferenceTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        viewer.setContentProvider(new Content());
        column("Difference", DifferenceTree::label, true);
        column("", it -> new StyledString(it.left()), false);
        column("", it -> new StyledString(it.right()), false);
        ColumnViewerToolTipSupport.enableFor(viewer);
        tree.addListener(SWT.Resize, this::resized);
    }

    private void column(String title, Function<Difference, StyledString> text, boolean icons) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(
                new StyledCellLabelProvider() {
                    @Override
                    public void update(ViewerCell cell) {
                        Difference difference = (Difference) cell.getElement();
                        StyledString label = text.apply(difference);
                        cell.setText(label.getString());
                        cell.setStyleRanges(label.getStyleRanges());
                        cell.setImage(icons ? icon(difference.sign()) : null);
                    }

                    @Override
                    public @Nullable String getToolTipText(@Nullable Object element) {
                        Difference difference = (Difference) element;
                        return difference == null || difference.isGroup()
                                ? null
                                : difference.label() + " (" + difference.sign().words() + ")";
                    }
                });
    }

    private static StyledString label(Difference difference) {
        StyledString label = new StyledString(difference.label());
        if (difference.isGroup()) {
            int count = difference.children().size();
            label.append("  " + count, StyledString.COUNTER_STYLER);
        } else if (difference.breaking()) {
            label.append("  breaking", StyledString.QUALIFIER_STYLER);
        }
        return label;
    }

    private static @Nullable Image icon(Difference.Sign sign) {
        String name = "diff-" + sign.name().toLowerCase(Locale.ROOT);
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = WorkbenchPlugin.ID + "/" + name;
        if (registry.getDescriptor(key) == null) {
            ResourceLocator.imageDescriptorFromBundle(WorkbenchPlugin.ID, "icons/" + name + ".svg")
                    .ifPresent(it -> registry.put(key, it));
        }
        return registry.get(key);
    }

    /** The columns share the width, until the user has moved one of them. */
    private void resized(Event event) {
        Tree tree = viewer.getTree();
        int width = tree.getClientArea().width;
        int sum = 0;
        for (TreeColumn it : tree.getColumns()) {
            sum += it.getWidth();
        }
        if (width > 0 && (sum == 0 || Boolean.TRUE.equals(tree.getData("shared")))) {
            int all = 0;
            for (int share : SHARES) {
                all += share;
            }
            for (int i = 0; i < SHARES.length; i++) {
                tree.getColumn(i).setWidth(width * SHARES[i] / all);
            }
            tree.setData("shared", true);
        }
    }

    /** Shows an answer. Everything is open; what was selected stays so. */
    void show(CompareAnswer answer) {
        Difference before = selected();
        boolean first = groups.isEmpty();
        groups = Difference.tree(answer);
        Tree tree = viewer.getTree();
        tree.getColumn(1).setText(answer.left().name());
        tree.getColumn(2).setText(answer.right().name());
        viewer.setInput(groups);
        viewer.expandAll();
        List<Difference> all = differences();
        Stream.concat(
                        all.stream().filter(it -> before != null && it.isLike(before)),
                        all.stream().filter(it -> before == null))
                .findFirst()
                .ifPresent(this::select);
        if (first) {
            tree.setTopItem(tree.getItem(0)); // with its heading
        }
    }

    /** All differences, without the groups, in the order of the tree. */
    List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        groups.forEach(it -> all.addAll(it.children()));
        return all;
    }

    /** What is selected; null for nothing. */
    @Nullable
    Difference selected() {
        return (Difference) viewer.getStructuredSelection().getFirstElement();
    }

    /** Selects a difference. */
    void select(Difference difference) {
        viewer.setSelection(new StructuredSelection(difference), true);
    }

    /** Selects the next difference, or the previous one, around the end. */
    void step(int by) {
        List<Difference> all = differences();
        Difference from = selected();
        if (all.isEmpty()) {
            return;
        }
        int at = by > 0 ? -1 : all.size();
        if (from != null) {
            at = all.indexOf(from.isGroup() ? from.children().getFirst() : from);
            at -= by > 0 && from.isGroup() ? 1 : 0; // from a heading to the first below it
        }
        select(all.get(Math.floorMod(at + by, all.size())));
    }

    /** Is told what is selected. */
    void onSelect(Consumer<Difference> listener) {
        viewer.addSelectionChangedListener(
                event -> {
                    Difference difference = selected();
                    if (difference != null) {
                        listener.accept(difference);
                    }
                });
    }

    /** Is told what is double-clicked, or Enter is pressed on. */
    void onOpen(Consumer<Difference> listener) {
        viewer.addOpenListener(
                event -> {
                    Difference difference = selected();
                    if (difference != null) {
                        listener.accept(difference);
                    }
                });
    }

    /** The viewer. */
    TreeViewer viewer() {
        return viewer;
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Difference) parent).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return ((Difference) element).isGroup();
        }
    }
}
