package org.hotfixworkbench.workbench.preferences;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.dsl.settings.BuildSettings;
import org.hotfixworkbench.workbench.wizards.export.FormatTable;

/** A choice of when a model is built, in which formats, and where to. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the form is
final class ModelForm {

    private final Composite area;
    private final Button onSave;
    private final FormatTable formats;
    private final Text folder;
    private final Combo profile;
    private final boolean open;
    private Runnable changed = () -> {};

    /**
     * What is chosen.
     *
     * @param onSave whether whenever a source is saved
     * @param formats the names of the formats
     * @param folder relative to the project
     * @param profile empty when it is that of the checks
     */
    record Choice(boolean onSave, List<String> formats, String folder, Optional<Profile> profile) {}

    /**
     * Makes the controls.
     *
     * @param open how the choice is called that leaves the profile open; empty when there is none
     */
    ModelForm(Composite parent, Optional<String> open) {
        this.open = open.isPresent();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        onSave = new Button(area, SWT.CHECK);
        onSave.setText("&Build the model whenever a source is saved");
        wide(onSave);
        wide(label("&Formats:"));
        formats = new FormatTable(area, () -> changed.run());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(360, 130)
                .applyTo(formats.control());
        label("F&older in the project:");
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addListener(SWT.Modify, event -> changed.run());
        label("&Profile:");
        profile = new Combo(area, SWT.READ_ONLY);
        open.ifPresent(profile::add);
        Arrays.stream(Profile.values()).map(Profile::label).forEach(profile::add);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(
                "The build writes what \"hotfix build\" writes, in the background. With errors in"
                        + " the sources nothing is written, and the project has a problem that says"
                        + " so.");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(360, SWT.DEFAULT)
                .applyTo(hint);
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(control);
    }

    private Label label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** The control to lay out. */
    Control control() {
        return area;
    }

    /** Is told when something else is chosen. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows a choice. */
    void set(Choice choice) {
        onSave.setSelection(choice.onSave());
        formats.set(choice.formats());
        folder.setText(choice.folder());
        int first = open ? 1 : 0;
        profile.select(choice.profile().map(it -> it.ordinal() + first).orElse(0));
        changed.run();
    }

    /** What is chosen. */
    Choice get() {
        List<String> chosen = formats.get();
        int index = profile.getSelectionIndex() - (open ? 1 : 0);
        return new Choice(
                onSave.getSelection(),
                chosen,
                folder.getText().trim(),
                index < 0 ? Optional.empty() : Optional.of(Profile.values()[index]));
    }

    /** What keeps the choice from being one, as a sentence. */
    Optional<String> problem() {
        Choice choice = get();
        return choice.formats().isEmpty()
                ? Optional.of("Check at least one format.")
                : BuildSettings.folderProblem(choice.folder())
                        .map(it -> "The folder for the model " + it + ".");
    }

    /** Lets the choice be changed, or only seen. */
    void setEnabled(boolean enabled) {
        for (Control control : area.getChildren()) {
            control.setEnabled(enabled);
        }
    }
}
