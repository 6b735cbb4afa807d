package org.hotfixworkbench.editor;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.editor.viewers.EditorContext;

/**
 * Activates the bundle with the workbench, so that all projects are checked before an editor opens.
 */
public final class EditorStartup implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(EditorContext::install);
    }
}
