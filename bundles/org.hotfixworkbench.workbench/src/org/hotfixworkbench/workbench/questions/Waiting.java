package org.hotfixworkbench.workbench.questions;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/**
 * Shows that a view waits for an answer which is not there at once: its tab looks busy, and there
 * is a job in the view "Progress" that the user may cancel.
 */
public final class Waiting extends Job {

    /** What a view says when its question was cancelled. */
    public static final String CANCELLED = "The question was cancelled. Refresh asks it again.";

    /** How long nobody needs to know of it, in milliseconds. */
    private static final int PATIENCE = 300;

    private final CompletableFuture<?> answer;
    private final Display display;
    private final Runnable cancelled;

    private Waiting(String name, CompletableFuture<?> answer, Display display, Runnable cancelled) {
        super(name);
        this.answer = answer;
        this.display = display;
        this.cancelled = cancelled;
    }

    /**
     * Shows it from now on until there is an answer. In the thread of the display.
     *
     * @param name what the view does, for the user
     * @param cancelled what it does when the user has cancelled the question, in that thread
     */
    public static void show(
            IWorkbenchPartSite site, String name, CompletableFuture<?> answer, Runnable cancelled) {
        @Nullable
        IWorkbenchSiteProgressService progress =
                site.getService(IWorkbenchSiteProgressService.class);
        if (progress == null) {
            answer.cancel(true); // the view has been closed: nobody waits
            return;
        }
        Waiting job = new Waiting(name, answer, site.getShell().getDisplay(), cancelled);
        progress.schedule(job, PATIENCE, true);
        answer.whenComplete((value, failure) -> job.cancel());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            answer.handle((value, failure) -> Status.OK_STATUS).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // a failure was handled
        }
        return Status.OK_STATUS;
    }

    /** When there is no answer yet, the user has cancelled; otherwise there is nothing to do. */
    @Override
    protected void canceling() {
        if (answer.cancel(true) && !display.isDisposed()) {
            display.asyncExec(cancelled);
        }
    }
}
