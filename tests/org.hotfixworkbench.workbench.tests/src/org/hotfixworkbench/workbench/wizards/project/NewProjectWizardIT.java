package org.hotfixworkbench.workbench.wizards.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.perspective.ServicingPerspective;
import org.hotfixworkbench.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The wizard that creates projects, and the command that does so without a question. */
class NewProjectWizardIT {

    private static final List<String> PLAIN =
            List.of(".project", ".settings/org.eclipse.core.resources.prefs", "hotfix.json");

    @RegisterExtension final NothingLogged log = new NothingLogged();

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    @AfterEach
    void delete() throws CoreException {
        Workbench.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    private static TreeMap<String, byte[]> files(Path root) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void assertContent(String examples, IProject project) throws IOException {
        TreeMap<String, byte[]> expected =
                files(Path.of(System.getProperty("project.root"), "examples", examples));
        TreeMap<String, byte[]> found = files(project.getLocation().toPath());
        found.keySet().removeIf(it -> it.startsWith("."));
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
    }

    @Test
    void withTheExamples() throws CoreException, IOException {
        try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
            assertEquals("servicing", wizard.text("Project name:").getText());
            assertTrue(wizard.canFinish());
            wizard.press("The examples");
            wizard.finish();
        }
        IProject project = project("servicing");
        assertContent("servicing", project);
        assertEquals("UTF-8", project.getDefaultCharset());
        assertEquals("credssp-ca-chain.hotfix", Workbench.page().getActiveEditor().getTitle());
    }

    @Test
    void withTheCases() throws IOException {
        try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
            wizard.text("Project name:").setText("cases");
            wizard.press("The cases");
            wizard.finish();
        }
        assertContent("conformance", project("cases"));
        assertEquals("01-architecture.hotfix", Workbench.page().getActiveEditor().getTitle());
        try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
            assertTrue(wizard.button("The cases").getSelection());
            wizard.press("The examples");
        }
    }

    @Test
    void emptyWithABlankAndAnUmlautInItsName() throws IOException, CoreException {
        try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
            wizard.text("Project name:").setText("Pflege f\u00fcr alle");
            wizard.press("Empty");
            wizard.finish();
        }
        IProject project = project("Pflege f\u00fcr alle");
        Path root = project.getLocation().toPath();
        assertEquals(PLAIN, List.copyOf(files(root).keySet()));
        assertEquals(
                "{\n    \"profile\": \"publish\"\n}\n",
                Files.readString(root.resolve("hotfix.json")));
        assertTrue(project.getFolder("hotfixes").exists());
        assertTrue(project.getFolder("machines").exists());
        assertEquals("UTF-8", project.getDefaultCharset());
        // what was chosen is remembered
        try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
            assertTrue(wizard.button("Empty").getSelection());
            wizard.press("The examples");
        }
    }

    @Test
    void elsewhereWhatIsThereIsKept(@TempDir Path folder) throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.writeString(there.resolve("hotfix.json"), "{}\n");
        try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
            wizard.text("Project name:").setText("there");
            WizardDriver.press(wizard.button("Use default location"));
            wizard.text("Location:").setText(there.toString());
            wizard.press("Empty");
            wizard.finish();
        }
        assertEquals("{}\n", Files.readString(there.resolve("hotfix.json")));
        assertEquals(PLAIN, List.copyOf(files(there).keySet()));
    }

    @Test
    void saysWhatIsWrongWithTheName() throws CoreException {
        project("taken").create(null);
        try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
            wizard.text("Project name:").setText("taken");
            assertEquals(
                    "A project with that name already exists in the workspace.", wizard.error());
            assertFalse(wizard.canFinish());
            wizard.text("Project name:").setText("free");
            assertNull(wizard.error());
            assertTrue(wizard.canFinish());
            wizard.cancel();
        }
        assertFalse(project("free").exists());
    }

    @Test
    void cancelledHalfWayNothingIsLeft() {
        IProject project = project("half");
        NullProgressMonitor monitor =
                new NullProgressMonitor() {
                    @Override
                    public boolean isCanceled() {
                        return project.getFile("expectations.hotfix").exists();
                    }
                };
        assertThrows(
                OperationCanceledException.class,
                () -> ProjectCreation.create(project, null, ProjectContent.EXAMPLES, monitor));
        assertFalse(project.exists());
        assertFalse(
                Files.exists(
                        ResourcesPlugin.getWorkspace()
                                .getRoot()
                                .getLocation()
                                .toPath()
                                .resolve("half")));
    }

    @Test
    void commandCreatesTheExamplesOnceAndShowsThemThen() throws IOException, CoreException {
        Workbench.run(NewProjectWithExamples.COMMAND);
        IProject project = project("servicing");
        assertContent("servicing", project);
        assertEquals(ServicingPerspective.ID, Workbench.page().getPerspective().getId());
        assertEquals("credssp-ca-chain.hotfix", Workbench.page().getActiveEditor().getTitle());

        project.getFile("README.md").delete(true, null);
        Workbench.page().closeAllEditors(false);
        project.close(null);
        Workbench.run(NewProjectWithExamples.COMMAND);
        assertTrue(project.isOpen());
        assertNull(project.findMember("README.md"));
        assertEquals("credssp-ca-chain.hotfix", Workbench.page().getActiveEditor().getTitle());
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
        assertEquals(IResource.PROJECT, project.getType());
    }
}
