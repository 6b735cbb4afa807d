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
import org.hotfixworkbench.editor.preferences.CheckingPreferences;

/** How sources are checked in projects that do not say it themselves. */
@NonNullByDefault(RETURN_TYPE) // the form is there as soon as the page is
public final class CheckingPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.preferences.checking";

    private CheckingForm form;

    @Override
    public void init(IWorkbench workbench) {
        setDescription("How sources are checked, unless hotfix.json of a project says it.");
    }

    @Override
    protected Control createContents(Composite parent) {
        form = new CheckingForm(parent, Optional.empty());
        show(CheckingPreferences.stored());
        applyDialogFont(parent);
        return form.control();
    }

    private void show(CheckingPreferences preferences) {
        form.set(Optional.of(preferences.profile()), preferences.severities());
    }

    @Override
    protected void performDefaults() {
        show(CheckingPreferences.DEFAULT);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        new CheckingPreferences(form.profile().orElse(Profile.PUBLISH), form.severities()).store();
        return true;
    }
}
