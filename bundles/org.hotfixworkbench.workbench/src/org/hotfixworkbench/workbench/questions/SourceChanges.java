package org.hotfixworkbench.workbench.questions;

import java.util.function.Consumer;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.markers.Diagnostics;
import org.hotfixworkbench.editor.viewers.Pause;

/**
 * Says that the server has analysed texts, or that projects have come or gone, once when it comes
 * to rest: views ask again then.
 */
public final class SourceChanges {

    private final Display display;
    private final Runnable listener;
    private final Pause pause = new Pause(this::tell);
    private final Diagnostics diagnostics = EditorPlugin.connection().diagnostics();
    private final Consumer<String> heard = uri -> pause.begin();
    private final IResourceChangeListener projects = this::changed;

    /** Calls the listener in the thread of the display, from now on until {@link #close}. */
    public SourceChanges(Display display, Runnable listener) {
        this.display = display;
        this.listener = listener;
        diagnostics.addListener(heard);
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
    }

    /** Nothing is analysed when a project without a finding is closed. */
    private void changed(IResourceChangeEvent event) {
        for (IResourceDelta project : event.getDelta().getAffectedChildren()) {
            if (project.getKind() != IResourceDelta.CHANGED
                    || (project.getFlags() & IResourceDelta.OPEN) != 0) {
                pause.begin();
            }
        }
    }

    private void tell() {
        if (!display.isDisposed()) {
            display.asyncExec(listener);
        }
    }

    /** Calls the listener no more. */
    public void close() {
        diagnostics.removeListener(heard);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects);
        pause.cancel();
    }
}
