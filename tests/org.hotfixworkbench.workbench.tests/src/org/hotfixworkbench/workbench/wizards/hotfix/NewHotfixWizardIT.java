package org.hotfixworkbench.workbench.wizards.hotfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.HotfixCommand;
import org.hotfixworkbench.workbench.wizards.PreviewPage;
import org.hotfixworkbench.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The wizard that writes a hotfix. */
class NewHotfixWizardIT {

    private static final String TEXT =
            """
            hotfix KB2345678 "Tickets are lost" {
                article     KB2345678
                class       hotfix
                applies to  Windows7, WindowsServer2008R2
                prerequisites any of {
                    Windows7            SP1
                    WindowsServer2008R2 any level
                }
                restart     required
                replaces    old-one, KB976932

                payload NT6_1 {
                    package x86 of Windows7 {
                    }
                    package x64 {
                    }
                    package ia64 of WindowsServer2008R2 {
                    }
                }
            }
            """;

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    private static void check(String product, String... levels) {
        Tree tree = Workbench.inPopups(Tree.class).getFirst();
        for (TreeItem item : tree.getItems()) {
            if (item.getText().equals(product)) {
                if (levels.length == 0) {
                    check(tree, item);
                }
                for (TreeItem level : item.getItems()) {
                    if (List.of(levels).contains(level.getText())) {
                        check(tree, level);
                    }
                }
                return;
            }
        }
        throw new AssertionError("no product " + product);
    }

    private static void check(Tree tree, TreeItem item) {
        item.setChecked(true);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        tree.notifyListeners(SWT.Selection, event);
    }

    @Test
    void writesWhatIsChosenAndThePreviewShowsIt() throws CoreException {
        project.file("old.hotfix", "hotfix old-one \"Old\" {\n    prerequisites none\n}\n");
        project.project().getFolder("hotfixes").create(true, true, null);
        try (WizardDriver wizard = new WizardDriver(new NewHotfixWizard(), project.project())) {
            assertFalse(wizard.canFinish());
            assertEquals(
                    project.project().getName() + "/hotfixes", wizard.text("Folder:").getText());
            wizard.text("Name or KB number:").setText("KB2345678");
            assertTrue(wizard.canFinish());
            wizard.text("Title:").setText("Tickets are lost");
            wizard.choose("Restart:", "required");
            wizard.text("Replaces:").setText("old-one, KB976932");
            wizard.next();
            Tree tree = Workbench.inPopups(Tree.class).getFirst();
            Workbench.await("products", () -> tree.getItemCount() > 0);
            check("Windows 7", "SP1");
            check("Windows Server 2008 R2");
            wizard.next();
            Workbench.awaitEquals(TEXT, () -> ((PreviewPage) wizard.page()).text());
            wizard.finish();
        }
        IFile file = project.project().getFile("hotfixes/KB2345678.hotfix");
        assertEquals(TEXT, file.readString());
        assertEquals("KB2345678.hotfix", Workbench.page().getActiveEditor().getTitle());
        String findings = HotfixCommand.run(project.project().getLocation().toPath(), "check", ".");
        assertTrue(findings.contains("empty-payload"), findings);
        assertFalse(findings.contains(": error:"), findings);
    }

    @Test
    void aNameIsEnoughAlsoWithBlankAndUmlaut() throws CoreException {
        try (WizardDriver wizard = new WizardDriver(new NewHotfixWizard(), project.project())) {
            wizard.text("Name or KB number:").setText("ver\u00e4ndert und neu");
            wizard.finish();
        }
        assertEquals(
                "hotfix \"ver\u00e4ndert und neu\" {\n    class       hotfix\n}\n",
                project.project().getFile("ver\u00e4ndert-und-neu.hotfix").readString());
    }

    @Test
    void saysWhatIsWrongAndWritesNothing() throws CoreException {
        project.file("old.hotfix", "hotfix old-one \"Old\" {\n    prerequisites none\n}\n");
        project.file("there.hotfix", "// mine\n");
        try (WizardDriver wizard = new WizardDriver(new NewHotfixWizard(), project.project())) {
            wizard.text("Name or KB number:").setText("x");
            wizard.text("Name or KB number:").setText("");
            assertEquals("Give the hotfix a name.", wizard.error());
            wizard.text("Name or KB number:").setText("there");
            assertEquals("There is a file 'there.hotfix' in this folder already.", wizard.error());
            assertFalse(wizard.canFinish());
            Workbench.await(
                    "the server knows it",
                    () -> {
                        wizard.text("Name or KB number:").setText("old-one");
                        Workbench.pass(100);
                        return "There is a hotfix 'old-one' already.".equals(wizard.error());
                    });
            assertFalse(wizard.canFinish());
            wizard.text("Name or KB number:").setText("free");
            wizard.text("Folder:").setText("nowhere/hotfixes");
            assertEquals("There is no project 'nowhere'.", wizard.error());
            wizard.text("Replaces:").setText("nothing, KB1");
            wizard.text("Folder:").setText(project.project().getName());
            assertEquals("'nothing' stands alone.", wizard.error());
            wizard.text("Replaces:").setText("nothing");
            assertTrue(wizard.canFinish());
            wizard.cancel();
        }
        assertFalse(project.project().getFile("free.hotfix").exists());
        assertEquals("// mine\n", project.project().getFile("there.hotfix").readString());
    }
}
