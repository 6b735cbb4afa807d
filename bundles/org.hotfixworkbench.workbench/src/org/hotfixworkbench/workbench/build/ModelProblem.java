package org.hotfixworkbench.workbench.build;

import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The marker of a project whose model is not that of its sources. */
final class ModelProblem {

    /** The type of the marker. */
    static final String TYPE = "org.hotfixworkbench.workbench.modelProblem";

    private ModelProblem() {}

    static void show(IProject project, String why) throws CoreException {
        String message = "The model was not built: " + why;
        IMarker[] markers = project.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
        if (markers.length == 1 && message.equals(markers[0].getAttribute(IMarker.MESSAGE, ""))) {
            return;
        }
        clear(project);
        project.createMarker(
                TYPE,
                Map.of(
                        IMarker.MESSAGE,
                        message,
                        IMarker.SEVERITY,
                        IMarker.SEVERITY_ERROR,
                        IMarker.LOCATION,
                        "the project"));
    }

    static void clear(IProject project) throws CoreException {
        project.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
    }
}
