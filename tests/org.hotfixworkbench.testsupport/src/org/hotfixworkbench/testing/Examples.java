package org.hotfixworkbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The examples as a project of the workspace, as a newcomer opens them. */
public final class Examples {

    private Examples() {}

    /** The project, which need not exist. */
    public static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("servicing");
    }

    /** A file of the project. */
    public static IFile file(String name) {
        return project().getFile(name);
    }

    /** Copies the examples into the workspace. */
    public static void open() throws CoreException {
        project().create(null);
        project().open(null);
        Path examples = Path.of(System.getProperty("project.root"), "examples", "servicing");
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                copy(file, examples.relativize(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path place) throws CoreException, IOException {
        if (place.getNameCount() > 1) {
            IFolder folder = project().getFolder(place.getParent().toString());
            if (!folder.exists()) {
                folder.create(true, true, null);
            }
        }
        file(place.toString()).create(Files.readAllBytes(file), true, false, null);
    }

    /** Closes all editors and deletes the project. */
    public static void delete() throws CoreException {
        Workbench.page().closeAllEditors(false);
        if (project().exists()) {
            project().delete(true, true, null);
        }
    }
}
