package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.wizards.WizardDriver;
import org.hotfixworkbench.workbench.wizards.export.ExportModelWizard;
import org.hotfixworkbench.workbench.wizards.hotfix.NewHotfixWizard;
import org.hotfixworkbench.workbench.wizards.machine.NewMachineWizard;
import org.hotfixworkbench.workbench.wizards.project.NewProjectWizard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the wizards: see releng/scripts/screenshots. */
class WizardsScreenshots {

    private static final String SYSTEMINFO =
            """
            Host Name:                 FRONTDESK
            OS Name:                   Microsoft Windows 7 Professional
            OS Version:                6.1.7601 Service Pack 1 Build 7601
            System Type:               x64-based PC
            Hotfix(s):                 3 Hotfix(s) Installed.
                                       [01]: KB976902
                                       [02]: KB2534111
            """;

    @BeforeAll
    static void open() throws CoreException {
        Examples.open();
    }

    @AfterAll
    static void close() throws CoreException {
        Examples.delete();
    }

    private static void take(WizardDriver wizard, String name) {
        wizard.shell().setLocation(40, 40);
        Pictures.take(wizard.shell(), "wizards-" + name + (Pictures.isDark() ? "-dark" : ""));
    }

    @Test
    void project() {
        try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
            wizard.text("Location:").setText("/home/pat/workspace/servicing-2");
            take(wizard, "project");
        }
    }

    @Test
    void hotfix() {
        try (WizardDriver wizard = new WizardDriver(new NewHotfixWizard(), Examples.project())) {
            wizard.text("Name or KB number:").setText("KB2345678");
            wizard.text("Title:").setText("Tickets are not renewed after a change of the domain");
            wizard.choose("Restart:", "required");
            take(wizard, "hotfix");
            wizard.next();
            Tree tree = Workbench.inPopups(Tree.class).getFirst();
            Workbench.await("products", () -> tree.getItemCount() > 0);
            for (TreeItem item : tree.getItems()) {
                if (item.getText().equals("Windows 7")
                        || item.getText().equals("Windows Server 2008 R2")) {
                    TreeItem level = item.getItem(item.getItemCount() - 1);
                    level.setChecked(true);
                    item.setExpanded(true);
                    Event event = new Event();
                    event.item = level;
                    event.detail = SWT.CHECK;
                    tree.notifyListeners(SWT.Selection, event);
                    tree.showItem(level);
                }
            }
            take(wizard, "hotfix-products");
            wizard.next();
            take(wizard, "hotfix-preview");
        }
    }

    @Test
    void machine() {
        try (WizardDriver wizard = new WizardDriver(new NewMachineWizard(), Examples.project())) {
            wizard.press("From what its tools print");
            Workbench.inPopups(Text.class).stream()
                    .filter(it -> (it.getStyle() & SWT.MULTI) != 0)
                    .findFirst()
                    .orElseThrow()
                    .setText(SYSTEMINFO);
            Workbench.await("understood", wizard::canFinish);
            take(wizard, "machine");
            wizard.next();
            take(wizard, "machine-preview");
        }
    }

    @Test
    void machineByHand() {
        try (WizardDriver wizard = new WizardDriver(new NewMachineWizard(), Examples.project())) {
            wizard.press("By hand");
            Workbench.await("products", () -> wizard.choice("Product:").getItemCount() > 0);
            wizard.choose("Product:", "Windows Vista");
            wizard.text("Name:").setText("reception");
            take(wizard, "machine-by-hand");
        }
    }

    @Test
    void export() {
        try (WizardDriver wizard = new WizardDriver(new ExportModelWizard(), Examples.project())) {
            wizard.text("Folder:").setText("/home/pat/model");
            take(wizard, "export");
        }
    }
}
