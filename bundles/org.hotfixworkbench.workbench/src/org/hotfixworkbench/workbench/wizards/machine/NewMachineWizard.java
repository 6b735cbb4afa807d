package org.hotfixworkbench.workbench.wizards.machine;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotfixworkbench.workbench.wizards.NewElementWizard;
import org.hotfixworkbench.workbench.wizards.PreviewPage;

/** Writes a machine. */
@NonNullByDefault(RETURN_TYPE) // the page is there as soon as the wizard is shown
public final class NewMachineWizard extends NewElementWizard {

    private MachinePage machine;

    /** For the platform. */
    public NewMachineWizard() {
        super("New Machine", "machine");
    }

    @Override
    public void addPages() {
        machine = new MachinePage(selection());
        addPage(machine);
        addPage(new PreviewPage(machine::text));
    }

    /** Takes a file with what the machine printed. */
    void add(Path file) {
        machine.add(file);
    }

    @Override
    public boolean performFinish() {
        return create(machine.file(), machine.text(), "machine ");
    }
}
