package org.hotfixworkbench.workbench.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.wizards.hotfix.NewHotfixWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Wizards with the keyboard alone, and cancelled in the middle of their work. */
@NonNullByDefault({})
class WizardKeysIT {

    private static final int PATIENCE = 20_000;

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    @Test
    void aHotfixIsMadeWithKeys() throws CoreException {
        try (WizardDriver wizard = new WizardDriver(new NewHotfixWizard(), project.project())) {
            wizard.shell().forceActive();
            Workbench.await(
                    "the name has the focus",
                    () -> wizard.text("Name or KB number:").isFocusControl());
            Workbench.type("typed-name");
            Workbench.keys("Tab");
            Workbench.type("A title");
            assertEquals("typed-name", wizard.text("Name or KB number:").getText());
            assertEquals("A title", wizard.text("Title:").getText());
            Workbench.keys("Return");
            Workbench.await("it is closed", () -> wizard.shell() == null);
        }
        IFile file = project.project().getFile("typed-name.hotfix");
        assertEquals("hotfix typed-name \"A title\" {\n    class       hotfix\n}\n", read(file));
        Workbench.await("it is open", () -> Workbench.page().getActiveEditor() != null);
        assertEquals("typed-name.hotfix", Workbench.page().getActiveEditor().getTitle());
        Workbench.awaitEquals(List.of(), () -> TestProject.problems(file));
    }

    private static String read(IFile file) throws CoreException {
        return file.readString();
    }

    @Test
    void escapeLeavesNothingBehind() throws CoreException {
        try (WizardDriver wizard = new WizardDriver(new NewHotfixWizard(), project.project())) {
            wizard.shell().forceActive();
            wizard.text("Name or KB number:").setFocus();
            Workbench.type("never");
            Workbench.keys("Escape");
            Workbench.await("it is closed", () -> wizard.shell() == null);
        }
        assertFalse(project.project().getFile("never.hotfix").exists());
    }

    @Test
    void cancelDuringTheWorkLeavesNothingBehind() throws Exception {
        CountDownLatch language = new CountDownLatch(1);
        Language.ask(
                writer -> {
                    language.await();
                    return "";
                });
        try (WizardDriver wizard = new WizardDriver(new NewHotfixWizard(), project.project())) {
            wizard.text("Name or KB number:").setText("late");
            wizard.text("Folder:").setText(project.project().getName() + "/new/deep");
            Display.getCurrent().timerExec(PATIENCE, language::countDown); // were it not cancelled
            Display.getCurrent()
                    .asyncExec(
                            () -> { // in the event loop of the work
                                Workbench.await("it works", () -> !wizard.canFinish());
                                wizard.stop();
                            });
            wizard.pressFinish(); // comes back when the work has ended
            assertTrue(wizard.shell() != null && wizard.shell().isVisible());
            assertTrue(wizard.canFinish());
            assertFalse(project.project().getFolder("new").exists());
            language.countDown();
            wizard.finish();
        } finally {
            language.countDown();
        }
        assertTrue(project.project().getFile("new/deep/late.hotfix").exists());
    }
}
