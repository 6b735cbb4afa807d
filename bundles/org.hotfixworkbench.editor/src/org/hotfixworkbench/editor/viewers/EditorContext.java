package org.hotfixworkbench.editor.viewers;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/**
 * Switches the keys of this editor on in editors with our texts. The Generic Editor has one context
 * for all its languages; ours lies below it, so that no other language loses a key.
 */
public final class EditorContext implements IPartListener2, IWindowListener {

    /** The context in which our keys are valid. */
    public static final String ID = "org.hotfixworkbench.editor.context";

    private EditorContext() {}

    /** Watches all windows, those that are open included. */
    public static void install() {
        EditorContext context = new EditorContext();
        PlatformUI.getWorkbench().addWindowListener(context);
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            context.windowOpened(window);
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (IWorkbenchPage page : window.getPages()) {
            for (IEditorReference editor : page.getEditorReferences()) {
                partOpened(editor);
            }
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor
                && ActiveText.of(editor).isPresent()) {
            // It ends with the site of the editor.
            editor.getSite().getService(IContextService.class).activateContext(ID);
        }
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // of no interest
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // of no interest
    }
}
