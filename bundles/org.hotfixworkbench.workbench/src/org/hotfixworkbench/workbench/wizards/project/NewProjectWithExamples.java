package org.hotfixworkbench.workbench.wizards.project;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.hotfixworkbench.workbench.perspective.ServicingPerspective;
import org.hotfixworkbench.workbench.wizards.NewFile;

/**
 * Opens the examples without a question: creates the project, or shows the one that is there. The
 * welcome page calls it.
 */
public final class NewProjectWithExamples extends AbstractHandler {

    /** The command, as the workbench knows it. */
    public static final String COMMAND = "org.hotfixworkbench.workbench.newProjectWithExamples";

    /** The project, as the folder in the repository. */
    static final String NAME = "servicing";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        try {
            open(project, window);
            showPerspective(window);
        } catch (InvocationTargetException e) {
            throw new ExecutionException("The examples cannot be opened", e.getCause());
        } catch (WorkbenchException e) {
            throw new ExecutionException("The perspective cannot be shown", e);
        } catch (InterruptedException e) {
            return null; // cancelled
        }
        BasicNewResourceWizard.selectAndReveal(project, window);
        ProjectCreation.first(project).ifPresent(NewFile::open);
        return null;
    }

    private static void open(IProject project, IWorkbenchWindow window)
            throws InvocationTargetException, InterruptedException {
        if (project.isOpen()) {
            return;
        }
        window.run(
                true,
                true,
                new WorkspaceModifyOperation() {
                    @Override
                    protected void execute(IProgressMonitor monitor) throws CoreException {
                        if (project.exists()) {
                            project.open(monitor);
                        } else {
                            ProjectCreation.create(project, null, ProjectContent.EXAMPLES, monitor);
                        }
                    }
                });
    }

    private static void showPerspective(IWorkbenchWindow window) throws WorkbenchException {
        IWorkbench workbench = window.getWorkbench();
        IIntroManager introduction = workbench.getIntroManager();
        introduction.closeIntro(introduction.getIntro());
        workbench.showPerspective(ServicingPerspective.ID, window);
    }
}
