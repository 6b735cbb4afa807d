package org.hotfixworkbench.workbench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.workbench.wizards.export.ModelBuild;

/** Builds the model of a project in the background, and says when it could not. */
final class ModelJob extends Job {

    private final IProject project;

    ModelJob(IProject project) {
        super("Build the model of " + project.getName());
        this.project = project;
        setPriority(BUILD);
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return ModelOnSave.FAMILY.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (project.isAccessible()) {
                build(ModelSettings.of(project), monitor);
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (SettingsException e) {
            return notBuilt(e.getMessage());
        } catch (IOException e) {
            return notBuilt("it cannot be written: " + e.getMessage());
        } catch (CoreException e) {
            return project.isAccessible() ? e.getStatus() : Status.OK_STATUS; // deleted since
        }
    }

    private IStatus notBuilt(@Nullable String why) {
        try {
            ModelProblem.show(project, String.valueOf(why));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void build(ModelSettings settings, IProgressMonitor monitor)
            throws IOException, SettingsException, CoreException {
        Path out = settings.out();
        if (Files.isDirectory(out) && !SourceFinder.find(out, List.of(out)).files().isEmpty()) {
            ModelProblem.show(project, "there are sources in its folder " + out.getFileName());
            return;
        }
        IContainer[] places =
                ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(out.toUri());
        // A project that is being deleted has to wait, or the folder would come back.
        ISchedulingRule rule = places.length == 0 ? null : places[0];
        List<String> errors;
        getJobManager().beginRule(rule, monitor);
        try {
            if (!project.isAccessible()) {
                return;
            }
            errors =
                    ModelBuild.run(
                            settings.sources(),
                            out,
                            settings.formats(),
                            Optional.of(settings.profile()),
                            false,
                            monitor);
        } finally {
            getJobManager().endRule(rule);
        }
        if (errors.isEmpty()) {
            ModelProblem.clear(project);
            for (IContainer place : places) {
                reveal(place, monitor);
            }
        } else {
            ModelProblem.show(
                    project,
                    (errors.size() == 1 ? "there is " : "there are ")
                            + Words.count(errors.size(), "error"));
        }
    }

    /** What was written appears, as something that can be made again. */
    private static void reveal(IContainer place, IProgressMonitor monitor) throws CoreException {
        IContainer known = place;
        while (!known.exists() && known.getParent() != null) {
            known = known.getParent();
        }
        if (known.isAccessible()) {
            known.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        }
        if (place instanceof IFolder folder && folder.exists() && !folder.isDerived()) {
            folder.setDerived(true, monitor);
        }
    }
}
