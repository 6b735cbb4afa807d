package org.hotfixworkbench.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.hotfixworkbench.editor.markers.Problems;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty project for each test, with a name that has to be encoded in addresses. */
public final class TestProject implements BeforeEachCallback, AfterEachCallback {

    private static int count;

    private IProject project;

    @Override
    public void beforeEach(ExtensionContext context) throws CoreException {
        count++;
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("servicing \u00e4 " + count);
        project.create(null);
        project.open(null);
        project.setDefaultCharset("UTF-8", null);
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        Workbench.page().closeAllEditors(false);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    /** The project itself. */
    public IProject project() {
        return project;
    }

    /** Creates a file. */
    public IFile file(String name, String text) {
        try {
            IFile file = project.getFile(name);
            file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
            return file;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The findings of a file: line, severity, message. */
    public static List<String> problems(IFile file) {
        return Arrays.stream(markers(file))
                .map(
                        it ->
                                it.getAttribute(IMarker.LINE_NUMBER, 0)
                                        + " "
                                        + List.of("info", "warning", "error")
                                                .get(it.getAttribute(IMarker.SEVERITY, 0))
                                        + ": "
                                        + it.getAttribute(IMarker.MESSAGE, ""))
                .sorted()
                .toList();
    }

    /** The markers of a file. */
    public static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(Problems.TYPE, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
