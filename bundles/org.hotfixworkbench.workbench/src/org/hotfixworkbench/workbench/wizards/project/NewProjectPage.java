package org.hotfixworkbench.workbench.wizards.project;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Name and folder of a project, as the platform asks for them, and what is to be in it. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the page is
final class NewProjectPage extends WizardNewProjectCreationPage {

    private static final String EMPTY = "empty";

    private Button examples;
    private Button empty;

    NewProjectPage() {
        super("project");
        setTitle("Servicing Project");
        setDescription("A project holds hotfixes and machines.");
        setInitialProjectName(freeName());
    }

    private static String freeName() {
        String name = "servicing";
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        for (int i = 2; root.getProject(name).exists(); i++) {
            name = "servicing-" + i;
        }
        return name;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Group group = new Group((Composite) getControl(), SWT.NONE);
        group.setText("Content");
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        examples = new Button(group, SWT.RADIO);
        examples.setText("The &examples: two hotfixes, six machines, and what has to come out");
        empty = new Button(group, SWT.RADIO);
        empty.setText("E&mpty, with folders for hotfixes and machines");
        IDialogSettings settings = getDialogSettings();
        boolean wasEmpty = settings != null && settings.getBoolean(EMPTY);
        empty.setSelection(wasEmpty);
        examples.setSelection(!wasEmpty);
        Dialog.applyDialogFont(getControl());
    }

    /** What is to be in the project; remembered for the next one. */
    ProjectContent content() {
        IDialogSettings settings = getDialogSettings();
        if (settings != null) {
            settings.put(EMPTY, empty.getSelection());
        }
        return examples.getSelection() ? ProjectContent.EXAMPLES : ProjectContent.EMPTY;
    }
}
