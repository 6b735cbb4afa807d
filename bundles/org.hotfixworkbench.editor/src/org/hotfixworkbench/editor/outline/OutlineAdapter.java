package org.hotfixworkbench.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Gives the Generic Editor an outline when it shows one of our texts. */
public final class OutlineAdapter implements IAdapterFactory {

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Object object, Class<T> type) {
        if (type == IContentOutlinePage.class && object instanceof IEditorPart editor) {
            return ActiveText.of(editor).map(text -> type.cast(new OutlinePage(text))).orElse(null);
        }
        return null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
