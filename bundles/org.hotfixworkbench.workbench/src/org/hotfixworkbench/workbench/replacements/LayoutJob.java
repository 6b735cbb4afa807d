package org.hotfixworkbench.workbench.replacements;

import java.util.Optional;
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
    private final Runnable cancelled;

    /** One of the two is told how it ends. */
    LayoutJob(ReplacementView view, Widths widths, Consumer<Scene> done, Runnable cancelled) {
        super("Laying replacements out");
        this.view = view;
        this.widths = widths;
        this.done = done;
        this.cancelled = cancelled;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        Optional<Scene> scene = Scene.of(view, widths, monitor::isCanceled);
        scene.ifPresentOrElse(done, cancelled);
        return scene.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }
}
