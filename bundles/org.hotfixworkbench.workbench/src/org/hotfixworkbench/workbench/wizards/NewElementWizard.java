package org.hotfixworkbench.workbench.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;

/** A wizard that writes a file with one hotfix or machine, and opens it. */
public abstract class NewElementWizard extends ServicingWizard implements INewWizard {

    /** How often it is looked whether the user has cancelled, in milliseconds. */
    private static final int INTERVAL = 100;

    /** Creates the wizard: see {@link ServicingWizard}. */
    protected NewElementWizard(String title, String kind) {
        super(title, kind);
    }

    /**
     * Writes a text and opens the file.
     *
     * @param target where it goes
     * @param content what is written, as soon as it is there
     * @param place in front of which text the caret is put; the beginning when there is none
     * @return whether it succeeded
     */
    protected boolean create(IFile target, CompletableFuture<Descriptor> content, String place) {
        boolean written =
                run(
                        new WorkspaceModifyOperation() {
                            @Override
                            protected void execute(IProgressMonitor monitor)
                                    throws CoreException,
                                            InvocationTargetException,
                                            InterruptedException {
                                NewFile.write(target, text(content, monitor), monitor);
                            }
                        });
        if (written) {
            NewFile.open(target, Math.max(0, content.join().text().indexOf(place)));
        }
        return written;
    }

    private static String text(CompletableFuture<Descriptor> content, IProgressMonitor monitor)
            throws CoreException, InterruptedException {
        while (true) {
            try {
                return content.get(INTERVAL, TimeUnit.MILLISECONDS).text();
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    content.cancel(true);
                    throw new InterruptedException();
                }
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new CoreException(Status.error(String.valueOf(cause.getMessage()), cause));
            }
        }
    }
}
