package org.hotfixworkbench.workbench.questions;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.markers.Diagnostics;
import org.hotfixworkbench.editor.viewers.Pause;

/** Says that the server has analysed texts, once when it comes to rest: views ask again then. */
public final class SourceChanges {

    private final Display display;
    private final Runnable listener;
    private final Pause pause = new Pause(this::tell);
    private final Diagnostics diagnostics = EditorPlugin.connection().diagnostics();
    private final Consumer<String> heard = uri -> pause.begin();

    /** Calls the listener in the thread of the display, from now on until {@link #close}. */
    public SourceChanges(Display display, Runnable listener) {
        this.display = display;
        this.listener = listener;
        diagnostics.addListener(heard);
    }

    private void tell() {
        if (!display.isDisposed()) {
            display.asyncExec(listener);
        }
    }

    /** Calls the listener no more. */
    public void close() {
        diagnostics.removeListener(heard);
        pause.cancel();
    }
}
