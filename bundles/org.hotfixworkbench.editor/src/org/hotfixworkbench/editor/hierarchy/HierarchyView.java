package org.hotfixworkbench.editor.hierarchy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;

/** The view "Hotfix Hierarchy": what replaces or requires what, in one of four directions. */
public final class HierarchyView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.hotfixworkbench.editor.hierarchy";

    private static final String HELP =
            "Put the caret on a hotfix in an editor, and press Ctrl+Alt+H for what replaces or"
                    + " requires it, or F4 for what replaces it.";

    private final Map<Direction, IAction> toggles = new EnumMap<>(Direction.class);
    private Direction direction = Direction.USERS;
    private @Nullable HierarchyRoot root;
    private @Nullable PageBook book;
    private @Nullable Label message;
    private @Nullable TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        PageBook pages = new PageBook(parent, SWT.NONE);
        Label empty = new Label(pages, SWT.WRAP);
        TreeViewer tree = new TreeViewer(pages, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new HierarchyTree(this::ask));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new HierarchyLabels()));
        tree.setAutoExpandLevel(2);
        tree.addOpenListener(event -> open(tree));
        book = pages;
        message = empty;
        viewer = tree;
        getSite().setSelectionProvider(tree);
        fill(getViewSite().getActionBars());
        show(HELP);
    }

    private void fill(IActionBars bars) {
        for (Direction each : Direction.values()) {
            IAction toggle =
                    new Action(each.label(), IAction.AS_RADIO_BUTTON) {
                        @Override
                        public void run() {
                            if (isChecked()) {
                                turn(each);
                            }
                        }
                    };
            toggle.setToolTipText(each.label());
            ResourceLocator.imageDescriptorFromBundle(EditorPlugin.ID, each.icon())
                    .ifPresent(toggle::setImageDescriptor);
            toggle.setChecked(each == direction);
            toggles.put(each, toggle);
            bars.getToolBarManager().add(toggle);
            bars.getMenuManager().add(toggle);
        }
        IAction refresh =
                new Action("Refresh") {
                    @Override
                    public void run() {
                        begin();
                    }
                };
        refresh.setActionDefinitionId("org.eclipse.ui.file.refresh");
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.getMenuManager().add(new Separator());
        bars.getMenuManager().add(refresh);
        bars.updateActionBars();
    }

    /** Shows the hierarchy of a hotfix; of none, how to come to one. */
    void show(Optional<HierarchyRoot> found, Direction wanted) {
        direction = wanted;
        toggles.forEach((each, toggle) -> toggle.setChecked(each == wanted));
        root = found.orElse(null);
        if (found.isEmpty()) {
            show("There is no hotfix at the caret. " + HELP);
        } else {
            begin();
        }
    }

    private void show(String text) {
        setContentDescription("");
        Label empty = Objects.requireNonNull(message);
        empty.setText(text);
        Objects.requireNonNull(book).showPage(empty);
    }

    private void turn(Direction wanted) {
        if (direction != wanted) {
            direction = wanted;
            begin();
        }
    }

    private void begin() {
        HierarchyRoot current = root;
        if (current != null) {
            TreeViewer tree = Objects.requireNonNull(viewer);
            HierarchyNode top = new HierarchyNode(null, direction.first(current));
            setContentDescription(top.entry().name());
            Objects.requireNonNull(book).showPage(tree.getControl());
            tree.setInput(List.of(top));
            tree.setSelection(new StructuredSelection(top));
            setFocus();
        }
    }

    private void ask(HierarchyNode node) {
        TreeViewer tree = Objects.requireNonNull(viewer);
        Direction asked = direction;
        Display display = tree.getControl().getDisplay();
        CompletableFuture<List<HierarchyEntry>> answer = asked.below(node.entry());
        Answers.show(
                answer,
                display,
                found -> {
                    node.fill(found);
                    refresh(node);
                    describe(node, asked, found.size());
                });
        answer.exceptionally(
                failure -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(
                                () -> {
                                    node.fail();
                                    refresh(node);
                                });
                    }
                    return List.of();
                });
    }

    private void refresh(HierarchyNode node) {
        TreeViewer tree = Objects.requireNonNull(viewer);
        if (!tree.getControl().isDisposed()) {
            tree.refresh(node);
        }
    }

    /** Tells above the tree what was found, when it is about the hotfix at the top. */
    private void describe(HierarchyNode node, Direction asked, int count) {
        TreeViewer tree = Objects.requireNonNull(viewer);
        if (!tree.getControl().isDisposed()
                && tree.getInput() instanceof List<?> tops
                && tops.contains(node)) {
            setContentDescription(asked.sentence(node.entry().name(), count));
        }
    }

    private static void open(TreeViewer tree) {
        if (tree.getStructuredSelection().getFirstElement() instanceof HierarchyNode node) {
            Places.open(node.entry().place());
        }
    }

    @Override
    public void setFocus() {
        PageBook pages = book;
        if (pages != null) {
            pages.setFocus();
        }
    }
}
