package org.hotfixworkbench.workbench.compare;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/**
 * Which two hotfixes are compared. It is only names: the next session compares what they are then.
 *
 * @param left the hotfix on the left, the old one
 * @param right the hotfix on the right
 */
public record Comparison(@NonNull String left, @NonNull String right)
        implements IEditorInput, IPersistableElement {

    static final String LEFT = "left";
    static final String RIGHT = "right";

    @Override
    public String getName() {
        return left + " \u2013 " + right;
    }

    @Override
    public String getToolTipText() {
        return "In what " + left + " and " + right + " differ";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle(WorkbenchPlugin.ID, "icons/compare.svg")
                .orElse(null);
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ComparisonFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(LEFT, left);
        memento.putString(RIGHT, right);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.cast(null);
    }
}
