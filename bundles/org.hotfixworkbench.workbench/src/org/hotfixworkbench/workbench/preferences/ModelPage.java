package org.hotfixworkbench.workbench.preferences;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.workbench.build.ModelPreferences;

/** How models are built of projects that do not say it themselves. */
@NonNullByDefault(RETURN_TYPE) // the form is there as soon as the page is
public final class ModelPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.preferences.model";

    private ModelForm form;

    @Override
    public void init(IWorkbench workbench) {
        setDescription("What is built of a project, unless its hotfix.json says it.");
    }

    @Override
    protected Control createContents(Composite parent) {
        form = new ModelForm(parent, Optional.empty());
        form.onChange(this::check);
        form.set(choice(ModelPreferences.stored()));
        applyDialogFont(parent);
        return form.control();
    }

    private void check() {
        Optional<String> problem = form.problem();
        setErrorMessage(problem.orElse(null));
        setValid(problem.isEmpty());
    }

    /** How preferences are shown. */
    static ModelForm.Choice choice(ModelPreferences preferences) {
        return new ModelForm.Choice(
                preferences.onSave(),
                preferences.formats(),
                preferences.folder(),
                Optional.of(preferences.profile()));
    }

    @Override
    protected void performDefaults() {
        form.set(choice(ModelPreferences.DEFAULT));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        ModelForm.Choice choice = form.get();
        new ModelPreferences(
                        choice.onSave(),
                        choice.formats(),
                        choice.folder(),
                        choice.profile().orElse(Profile.PUBLISH))
                .store();
        return true;
    }
}
