package org.hotfixworkbench.workbench.wizards;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page of labels and fields, {@link #COLUMNS} side by side, that is checked with every key. */
public abstract class ServicingPage extends WizardPage {

    /** A label, its field, a button. */
    protected static final int COLUMNS = 3;

    private boolean filled;

    /**
     * Creates the page.
     *
     * @param title above it
     * @param hint what to do, below the title
     */
    protected ServicingPage(String name, String title, String hint) {
        super(name, title, null);
        setDescription(hint);
        setPageComplete(false);
    }

    @Override
    public final void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .margins(10, 10)
                .spacing(8, 8)
                .applyTo(area);
        setControl(area);
        fill(area);
        Dialog.applyDialogFont(area);
        filled = true;
        setPageComplete(problem().isEmpty());
    }

    /** Makes the controls. */
    protected abstract void fill(Composite area);

    /** What keeps the page from being finished, as a sentence. */
    protected abstract Optional<String> problem();

    /** What a person should know although it is no problem. */
    protected Optional<String> advice() {
        return Optional.empty();
    }

    /** Something was changed: the page is checked, and says what is wrong. */
    public void changed() {
        if (!filled) {
            return;
        }
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        Optional<String> advice = advice();
        setMessage(
                advice.orElse(null),
                advice.isPresent() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        setPageComplete(problem.isEmpty());
    }

    /** What was chosen the last time. */
    protected IDialogSettings settings() {
        IDialogSettings settings = getDialogSettings();
        return settings == null ? new org.eclipse.jface.dialogs.DialogSettings("none") : settings;
    }

    /** A label with a field that takes the rest of the line. */
    protected Text text(Composite area, String label) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(text);
        text.addListener(SWT.Modify, event -> changed());
        return text;
    }

    /** A label with a choice, of which the first is chosen. */
    protected Combo choice(Composite area, String label, String... items) {
        label(area, label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed());
        return combo;
    }

    /** A label in front of a field. */
    protected static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A label above something large. */
    protected static Label heading(Composite area, String text) {
        Label label = label(area, text);
        GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(label);
        return label;
    }

    /** One of several that exclude each other, or a box to check, on a line of its own. */
    protected Button option(Composite area, int style, String text) {
        Button button = new Button(area, style);
        button.setText(text);
        GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> changed());
        return button;
    }

    /** A button behind a field. */
    protected Button button(Composite area, String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        setButtonLayoutData(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
