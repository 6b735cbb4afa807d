package org.hotfixworkbench.workbench.replacements;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Widths;
import org.hotfixworkbench.workbench.replacements.scene.Scene;

/** Lays replacements out beside the user interface, and can be cancelled. */
final class LayoutJob extends Job {

    private final ReplacementView view;
    private final Widths widths;
    private final Consumer<Scene> done;

    LayoutJob(ReplacementView view, Widths widths, Consumer<Scene> done) {
        super("Laying replacements out");
        this.view = view;
        this.widths = widths;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        return Scene.of(view, widths, monitor::isCanceled)
                .map(
                        it -> {
                            done.accept(it);
                            return Status.OK_STATUS;
                        })
                .orElse(Status.CANCEL_STATUS);
    }
}
