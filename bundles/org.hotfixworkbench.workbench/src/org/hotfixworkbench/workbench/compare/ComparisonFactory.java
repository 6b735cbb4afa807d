package org.hotfixworkbench.workbench.compare;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the comparisons of the last session again. */
public final class ComparisonFactory implements IElementFactory {

    static final String ID = "org.hotfixworkbench.workbench.compare";

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        String left = memento.getString(Comparison.LEFT);
        String right = memento.getString(Comparison.RIGHT);
        return left == null || right == null ? null : new Comparison(left, right);
    }
}
