package org.hotfixworkbench.editor.hierarchy;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;

/** What a hotfix replaces or requires, and what does that to it, as far as one wants to follow. */
public final class HierarchyView extends ViewPart {

    /** The name of the view in the workbench. */
    public static final String ID = "org.hotfixworkbench.editor.hierarchy";

    private static final String HINT = "F4 in a hotfix shows what replaces it";

    private Relation relation = Relation.REPLACED_BY;
    private @Nullable TextDocumentPositionParams place;
    private @Nullable TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        TreeViewer created = new TreeViewer(parent, SWT.SINGLE);
        created.setUseHashlookup(true);
        created.setContentProvider(new HierarchyTree(this::ask));
        created.setLabelProvider(new DelegatingStyledCellLabelProvider(new HierarchyLabels()));
        created.addDoubleClickListener(
                event -> {
                    if (created.getStructuredSelection().getFirstElement()
                            instanceof HierarchyNode node) {
                        Places.open(node.location());
                    }
                });
        viewer = created;
        for (Relation each : Relation.values()) {
            getViewSite().getActionBars().getMenuManager().add(new Choice(each));
        }
        setContentDescription(HINT);
    }

    /** Goes along another relation. */
    private final class Choice extends Action {

        private final Relation choice;

        Choice(Relation choice) {
            super(choice.label(), IAction.AS_RADIO_BUTTON);
            this.choice = choice;
            setChecked(choice == relation);
        }

        @Override
        public void run() {
            TextDocumentPositionParams current = place;
            if (isChecked()) {
                relation = choice;
                if (current != null) {
                    show(current, choice);
                }
            }
        }
    }

    /** Shows the hotfix at a place, and what it is related to. */
    void show(TextDocumentPositionParams newPlace, Relation newRelation) {
        place = newPlace;
        relation = newRelation;
        for (var item : getViewSite().getActionBars().getMenuManager().getItems()) {
            if (item instanceof org.eclipse.jface.action.ActionContributionItem choice
                    && choice.getAction() instanceof Choice it) {
                it.setChecked(it.choice == newRelation);
            }
        }
        Answers.show(
                newRelation.roots(newPlace),
                getViewSite().getShell().getDisplay(),
                roots -> {
                    if (newPlace == place && newRelation == relation) {
                        show(roots);
                    }
                });
    }

    private void show(List<HierarchyNode> roots) {
        TreeViewer current = viewer;
        if (current == null || current.getControl().isDisposed()) {
            return;
        }
        current.setInput(roots);
        current.expandToLevel(2);
        setContentDescription(
                roots.isEmpty() ? "There is no hotfix at the caret" : relation.label());
    }

    private void ask(HierarchyNode node) {
        Answers.show(
                relation.next(node),
                getViewSite().getShell().getDisplay(),
                children -> {
                    TreeViewer current = viewer;
                    node.setChildren(children);
                    if (current != null && !current.getControl().isDisposed()) {
                        current.refresh(node);
                        current.expandToLevel(node, 1);
                    }
                });
    }

    @Override
    public void setFocus() {
        TreeViewer current = viewer;
        if (current != null) {
            current.getControl().setFocus();
        }
    }
}
