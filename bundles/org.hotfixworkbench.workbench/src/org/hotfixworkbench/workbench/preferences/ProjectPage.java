package org.hotfixworkbench.workbench.preferences;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.hotfixworkbench.dsl.settings.BuildSettings;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.editor.preferences.CheckingPreferences;
import org.hotfixworkbench.editor.preferences.EditorPreferences;
import org.hotfixworkbench.workbench.build.ModelPreferences;

/** What a project says for itself, in its file {@code hotfix.json}, rather than the workspace. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the page is
public final class ProjectPage extends PropertyPage {

    /** The page, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.preferences.project";

    private final CheckingPreferences checks = CheckingPreferences.stored();
    private final ModelPreferences models = ModelPreferences.stored();
    private ProjectSettings settings;
    private ProjectFile stated = ProjectFile.NONE;
    private ModelForm.Choice shown;
    private Button own;
    private CheckingForm checking;
    private ModelForm model;
    private Button format;

    @Override
    protected Control createContents(Composite parent) {
        settings = new ProjectSettings(Adapters.adapt(getElement(), IProject.class));
        try {
            stated = settings.read();
        } catch (SettingsException e) {
            noDefaultAndApplyButton();
            return new SlipsPanel(parent, settings.file(), String.valueOf(e.getMessage()))
                    .control();
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        }
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        own = new Button(area, SWT.CHECK);
        own.setText("&Enable project specific settings");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(own);
        Link workspace = new Link(area, SWT.NONE);
        workspace.setText("<a>Configure Workspace Settings...</a>");
        workspace.addListener(SWT.Selection, event -> openWorkspace());
        TabFolder tabs = new TabFolder(area, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tabs);
        checking = new CheckingForm(page(tabs, "Checking"), Optional.of(checks));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(checking.control());
        model = new ModelForm(page(tabs, "Model"), Optional.of("as for the checks"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(model.control());
        format = new Button(page(tabs, "Editor"), SWT.CHECK);
        format.setText("Lay texts out when they are &saved");
        Label where = new Label(area, SWT.WRAP);
        where.setText(
                "The settings are stored in hotfix.json of the project. The command line and other"
                        + " editors obey them, too.");
        GridDataFactory.fillDefaults().span(2, 1).hint(400, SWT.DEFAULT).applyTo(where);
        own.addListener(SWT.Selection, event -> enable());
        model.onChange(this::check);
        show(stated);
        own.setSelection(!stated.equals(ProjectFile.NONE));
        check();
        settings.above()
                .ifPresent(
                        it ->
                                setMessage(
                                        it + " holds as long as the project has no settings.",
                                        INFORMATION));
        applyDialogFont(area);
        return area;
    }

    private static Composite page(TabFolder tabs, String title) {
        Composite page = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(page);
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(page);
        return page;
    }

    private void openWorkspace() {
        PreferencesUtil.createPreferenceDialogOn(
                        getShell(),
                        CheckingPage.ID,
                        new String[] {
                            CheckingPage.ID, ModelPage.ID, "org.hotfixworkbench.editor.preferences"
                        },
                        null)
                .open();
    }

    private void show(ProjectFile file) {
        checking.set(file.profile(), file.severities());
        BuildSettings build = file.build();
        shown =
                new ModelForm.Choice(
                        build.onSave().orElse(models.onSave()),
                        build.to().orElse(models.formats()),
                        build.out().orElse(models.folder()),
                        build.profile());
        model.set(shown);
        format.setSelection(file.formatOnSave().orElse(EditorPreferences.formatsOnSave()));
    }

    /** Who begins with settings of a project begins with those that have been valid until then. */
    private void enable() {
        if (own.getSelection() && stated.equals(ProjectFile.NONE)) {
            checking.set(Optional.of(checks.profile()), checks.severities());
            shown = ModelPage.choice(ModelPreferences.DEFAULT);
        }
        check();
    }

    private void check() {
        boolean enabled = own.getSelection();
        checking.setEnabled(enabled);
        model.setEnabled(enabled);
        format.setEnabled(enabled);
        Optional<String> problem = enabled ? model.problem() : Optional.empty();
        setErrorMessage(problem.orElse(null));
        setValid(problem.isEmpty());
    }

    @Override
    protected void performDefaults() {
        own.setSelection(false);
        show(ProjectFile.NONE);
        check();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (own == null) {
            return true; // there are slips to mend first
        }
        ProjectFile wanted = own.getSelection() ? wanted() : ProjectFile.NONE;
        try {
            settings.write(wanted);
            stated = wanted;
            shown = model.get();
            return true;
        } catch (SettingsException e) {
            setErrorMessage("The file has been changed meanwhile: " + e.getMessage());
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        }
        return false;
    }

    /** What is stated stays stated, and so does what was changed; the rest is left open. */
    private ProjectFile wanted() {
        ModelForm.Choice now = model.get();
        BuildSettings build = stated.build();
        boolean onSave = now.onSave() != shown.onSave();
        boolean to = !now.formats().equals(shown.formats());
        boolean out = !now.folder().equals(shown.folder());
        boolean saved = stated.formatOnSave().orElse(EditorPreferences.formatsOnSave());
        return new ProjectFile(
                checking.profile(),
                Map.copyOf(checking.severities()),
                new BuildSettings(
                        out ? Optional.of(now.folder()) : build.out(),
                        to ? Optional.of(now.formats()) : build.to(),
                        now.profile(),
                        onSave ? Optional.of(now.onSave()) : build.onSave()),
                format.getSelection() == saved
                        ? stated.formatOnSave()
                        : Optional.of(format.getSelection()));
    }
}
