package org.hotfixworkbench.workbench.wizards.project;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.hotfixworkbench.workbench.wizards.NewFile;
import org.hotfixworkbench.workbench.wizards.ServicingWizard;

/** Creates a servicing project, empty or with the examples. */
public final class NewProjectWizard extends ServicingWizard
        implements INewWizard, IExecutableExtension {

    private final NewProjectPage page = new NewProjectPage();
    private @Nullable IConfigurationElement configuration;

    /** For the platform. */
    public NewProjectWizard() {
        super("New Servicing Project", "project");
    }

    @Override
    public void setInitializationData(
            IConfigurationElement element, @Nullable String property, @Nullable Object data) {
        configuration = element;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        URI location = page.useDefaults() ? null : page.getLocationURI();
        ProjectContent content = page.content();
        boolean created =
                run(
                        new WorkspaceModifyOperation() {
                            @Override
                            protected void execute(IProgressMonitor monitor)
                                    throws CoreException, InvocationTargetException {
                                ProjectCreation.create(project, location, content, monitor);
                            }
                        });
        if (created) {
            show(project);
        }
        return created;
    }

    private void show(IProject project) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        window.getWorkbench()
                .getWorkingSetManager()
                .addToWorkingSets(project, page.getSelectedWorkingSets());
        if (configuration != null) {
            BasicNewProjectResourceWizard.updatePerspective(configuration);
        }
        BasicNewResourceWizard.selectAndReveal(project, window);
        ProjectCreation.first(project).ifPresent(NewFile::open);
    }
}
