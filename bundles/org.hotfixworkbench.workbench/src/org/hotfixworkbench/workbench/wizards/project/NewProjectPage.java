package org.hotfixworkbench.workbench.wizards.project;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
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
final class NewProjectPage extends WizardNewProjectCreationPage {

    private static final String CONTENT = "content";

    private final TreeMap<ProjectContent, Button> choices = new TreeMap<>();

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
        choice(
                group,
                ProjectContent.EXAMPLES,
                "The &examples: two hotfixes, six machines, and what has to come out");
        choice(
                group,
                ProjectContent.CASES,
                "The &cases: many small hotfixes, replacements among them, each for one question");
        choice(group, ProjectContent.EMPTY, "E&mpty, with folders for hotfixes and machines");
        IDialogSettings settings = getDialogSettings();
        String last = settings == null ? null : settings.get(CONTENT);
        choices.forEach((content, box) -> box.setSelection(content.name().equals(last)));
        if (choices.values().stream().noneMatch(Button::getSelection)) {
            choices.firstEntry().getValue().setSelection(true);
        }
        Dialog.applyDialogFont(getControl());
    }

    private void choice(Composite parent, ProjectContent content, String text) {
        Button box = new Button(parent, SWT.RADIO);
        box.setText(text);
        choices.put(content, box);
    }

    /** What is to be in the project; remembered for the next one. */
    ProjectContent content() {
        ProjectContent content =
                choices.entrySet().stream()
                        .filter(it -> it.getValue().getSelection())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        IDialogSettings settings = getDialogSettings();
        if (settings != null) {
            settings.put(CONTENT, content.name());
        }
        return content;
    }
}
