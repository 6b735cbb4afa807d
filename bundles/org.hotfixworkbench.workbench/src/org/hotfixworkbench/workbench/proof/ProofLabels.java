package org.hotfixworkbench.workbench.proof;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.workbench.applicability.VerdictKind;

/** The columns of the proof tree. */
final class ProofLabels {

    private ProofLabels() {}

    /** Sets a viewer up to show steps. */
    static void on(TreeViewer tree) {
        tree.setContentProvider(new Content());
        column(tree, "Step", 480, ProofStep::label, true);
        column(tree, "What Is Known", 320, ProofStep::fact, false);
        column(tree, "To Change It", 240, ProofStep::change, false);
        column(tree, "Source", 240, ProofStep::source, false);
        tree.getTree().setHeaderVisible(true);
    }

    private static void column(
            TreeViewer tree,
            String title,
            int width,
            java.util.function.Function<ProofStep, String> text,
            boolean icons) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(
                new ColumnLabelProvider() {
                    @Override
                    public String getText(Object element) {
                        return text.apply((ProofStep) element);
                    }

                    @Override
                    public @Nullable Image getImage(Object element) {
                        String icon = ((ProofStep) element).icon();
                        return icons && !icon.isEmpty() ? VerdictKind.icon(icon) : null;
                    }
                });
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((java.util.List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((ProofStep) parent).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return ((ProofStep) element).parent();
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ProofStep) element).children().isEmpty();
        }
    }
}
