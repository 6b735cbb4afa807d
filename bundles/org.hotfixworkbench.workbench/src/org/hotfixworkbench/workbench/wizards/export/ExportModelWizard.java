package org.hotfixworkbench.workbench.wizards.export;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.wizards.ServicingWizard;

/** Writes the model of a project, as {@code hotfix build} does. */
@NonNullByDefault(RETURN_TYPE) // the page is there as soon as the wizard is shown
public final class ExportModelWizard extends ServicingWizard implements IExportWizard {

    private ExportPage page;

    /** For the platform. */
    public ExportModelWizard() {
        super("Export Model", "export");
    }

    @Override
    public void addPages() {
        page = new ExportPage(selection());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        if (!IDE.saveAllEditors(new IResource[] {project}, true)) {
            return false;
        }
        page.remember();
        Path sources = project.getLocation().toPath();
        Path out = page.folder();
        List<FormatChoice> formats = page.formats();
        Optional<Profile> profile = page.profile();
        boolean findings = page.withFindings();
        List<String> errors = new ArrayList<>();
        boolean done =
                run(
                        monitor -> {
                            try {
                                errors.addAll(
                                        ModelBuild.run(
                                                sources, out, formats, profile, findings, monitor));
                            } catch (IOException e) {
                                throw new InvocationTargetException(
                                        failure(out + " cannot be written: " + e.getMessage(), e));
                            } catch (SettingsException e) {
                                throw new InvocationTargetException(
                                        failure(String.valueOf(e.getMessage()), e));
                            }
                        });
        if (!errors.isEmpty()) {
            page.show(errors);
            page.setErrorMessage(
                    "Nothing was written: there "
                            + (errors.size() == 1 ? "is " : "are ")
                            + Words.count(errors.size(), "error")
                            + ".");
            return false;
        }
        if (done) {
            reveal(out);
        }
        return done;
    }

    private static CoreException failure(String sentence, Exception cause) {
        return new CoreException(Status.error(sentence, cause));
    }

    private static void reveal(Path out) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        for (IContainer folder :
                ResourcesPlugin.getWorkspace()
                        .getRoot()
                        .findContainersForLocationURI(out.toUri())) {
            try {
                folder.refreshLocal(IResource.DEPTH_INFINITE, null);
                BasicNewResourceWizard.selectAndReveal(folder, window);
            } catch (CoreException e) {
                WorkbenchPlugin.log().error("Cannot refresh " + folder.getFullPath(), e);
            }
        }
    }
}
