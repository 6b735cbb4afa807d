package org.hotfixworkbench.workbench.wizards.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.wizards.PreviewPage;
import org.hotfixworkbench.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The wizard that writes a machine. */
class NewMachineWizardIT {

    /** What systeminfo prints, of a machine that we have made up. */
    public static final String SYSTEMINFO =
            """
            Host Name:                 FRONTDESK
            OS Name:                   Microsoft Windows 7 Professional
            OS Version:                6.1.7601 Service Pack 1 Build 7601
            System Type:               x64-based PC
            Hotfix(s):                 2 Hotfix(s) Installed.
                                       [01]: KB976902
                                       [02]: KB2534111
            """;

    private static final String UPDATES =
            """
            Description  HotFixID   InstalledOn
            Update       KB976902   1/2/2011
            Update       KB2592687  3/4/2013
            """;

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    private static Text pasted() {
        return Workbench.inPopups(Text.class).stream()
                .filter(it -> (it.getStyle() & SWT.MULTI) != 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pastedTextAndAFileBecomeOneMachine(@TempDir Path folder)
            throws CoreException, IOException {
        Path file = Files.writeString(folder.resolve("qfe.txt"), UPDATES);
        NewMachineWizard machine = new NewMachineWizard();
        try (WizardDriver wizard = new WizardDriver(machine, project.project())) {
            assertFalse(wizard.canFinish());
            wizard.press("From what its tools print");
            pasted().setText(SYSTEMINFO);
            machine.add(file);
            Workbench.awaitEquals("FRONTDESK", () -> wizard.text("Name:").getText());
            wizard.text("Name:").setText("Empfang f\u00fcr alle");
            wizard.next();
            String text =
                    """
                    // Microsoft Windows 7 Professional, 6.1.7601 Service Pack 1 Build 7601
                    machine "Empfang f\u00fcr alle" "FRONTDESK, Microsoft Windows 7 Professional" {
                        runs      Windows7 SP1 x64
                        installed KB976902, KB2534111, KB2592687
                    }
                    """;
            Workbench.awaitEquals(text, () -> ((PreviewPage) wizard.page()).text());
            wizard.finish();
            assertEquals(
                    text, project.project().getFile("Empfang-f\u00fcr-alle.machine").readString());
        }
    }

    @Test
    void byHand() throws CoreException {
        try (WizardDriver wizard = new WizardDriver(new NewMachineWizard(), project.project())) {
            wizard.press("By hand");
            assertEquals("Choose what the machine runs.", wizard.error());
            Combo product = wizard.choice("Product:");
            Workbench.await("products", () -> product.getItemCount() > 0);
            wizard.choose("Product:", "Windows Vista");
            wizard.choose("Level:", "SP1");
            wizard.choose("Architecture:", "x86");
            wizard.text("Installed updates:").setText("kb970430 12");
            assertEquals("'12' is no KB number; write it like KB976932.", wizard.error());
            wizard.text("Installed updates:").setText("kb970430, KB948465");
            assertEquals("Give the machine a name.", wizard.error());
            wizard.text("Name:").setText("old-pc");
            wizard.finish();
        }
        assertEquals(
                """
                machine old-pc {
                    runs      WindowsVista SP1 x86
                    installed KB948465, KB970430
                }
                """,
                project.project().getFile("old-pc.machine").readString());
        try (WizardDriver wizard = new WizardDriver(new NewMachineWizard(), project.project())) {
            wizard.press("From what its tools print");
            wizard.text("Name:").setText("again");
            pasted().setText("Lorem ipsum");
            Workbench.await(
                    "refused",
                    () -> String.valueOf(wizard.error()).startsWith("Pasted text: is none"));
            assertFalse(wizard.canFinish());
            pasted().setText(SYSTEMINFO);
            Workbench.await("understood", wizard::canFinish);
            Event event = new Event();
            wizard.button("Clear").notifyListeners(SWT.Selection, event);
            assertEquals("Paste what the machine printed, or add files with it.", wizard.error());
            wizard.cancel();
        }
        assertFalse(project.project().getFile("again.machine").exists());
    }
}
