package org.hotfixworkbench.workbench.build;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IStartup;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.questions.Questions;

/**
 * Builds the models of projects in which something was saved, where that is wanted. It hears of
 * changes as the server does and lets the server check them first, so that several saves are one
 * build; a later save ends a build that is running, and begins it anew.
 */
public final class ModelOnSave implements IStartup {

    /** What the jobs belong to. */
    static final Object FAMILY = ModelOnSave.class;

    private final Map<IProject, Build> builds = new HashMap<>(); // guarded by itself

    /** What is known of the builds of a project. */
    private static final class Build {
        private final ModelJob job;
        private CompletableFuture<?> rest = CompletableFuture.completedFuture(null);

        Build(IProject project) {
            job = new ModelJob(project);
        }
    }

    @Override
    public void earlyStartup() {
        EditorPlugin.connection().files().addListener(this::changed);
    }

    private void changed(Set<IProject> projects) {
        synchronized (builds) {
            builds.keySet().removeIf(it -> !it.exists());
            projects.stream().filter(IProject::isAccessible).forEach(this::begin);
        }
    }

    private void begin(IProject project) {
        Build build = builds.computeIfAbsent(project, Build::new);
        build.rest.cancel(true);
        build.job.cancel();
        CompletableFuture<JsonObject> rest =
                Questions.ask("hotfix.check", new JsonObject(), JsonObject.class);
        build.rest = rest;
        rest.thenRunAsync(() -> atRest(project, build.job));
    }

    private static void atRest(IProject project, ModelJob job) {
        try {
            if (!project.isAccessible() || project.getLocation() == null) {
                return;
            }
            if (isWanted(project)) {
                job.schedule();
            } else {
                ModelProblem.clear(project);
            }
        } catch (CoreException e) {
            if (project.isAccessible()) { // else it has gone meanwhile
                WorkbenchPlugin.log().log(e.getStatus());
            }
        }
    }

    private static boolean isWanted(IProject project) {
        try {
            return ModelSettings.of(project).onSave();
        } catch (SettingsException e) {
            // only the workspace can say, and the build will tell what is wrong with the file
            return ModelPreferences.stored().onSave();
        }
    }
}
