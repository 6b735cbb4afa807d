package org.hotfixworkbench.workbench.preferences;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.wizards.WizardDriver;

/** The dialog of preferences or properties, driven by its widgets. */
public final class SettingsDialog implements AutoCloseable {

    /** The page of the editor, which the others are below. */
    public static final String EDITOR = "org.hotfixworkbench.editor.preferences";

    private static final String[] OURS = {EDITOR, CheckingPage.ID, ModelPage.ID};

    private final PreferenceDialog dialog;

    private SettingsDialog(PreferenceDialog dialog) {
        this.dialog = dialog;
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Opens a page of the preferences. */
    public static SettingsDialog preferences(String page) {
        return new SettingsDialog(
                PreferencesUtil.createPreferenceDialogOn(null, page, new String[] {page}, null));
    }

    /** Opens our page of the properties of a project. */
    public static SettingsDialog properties(IProject project) {
        return new SettingsDialog(
                PreferencesUtil.createPropertyDialogOn(
                        null, project, ProjectPage.ID, new String[] {ProjectPage.ID}, null));
    }

    /** The window. */
    public Shell shell() {
        return dialog.getShell();
    }

    /** The page that is shown. */
    public IPreferencePage page() {
        return (IPreferencePage) dialog.getSelectedPage();
    }

    /** The controls of a type on the page, also those on tabs behind. */
    public <T extends Control> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(shell(), type, found);
        return found;
    }

    private static <T extends Control> void collect(
            Composite parent, Class<T> type, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite && !(child instanceof CTabFolder)) {
                collect(composite, type, found);
            }
        }
    }

    private <T extends Control> T one(Class<T> type, String what, Predicate<T> wanted) {
        return all(type).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + what));
    }

    /** The button whose text begins so. */
    public Button button(String text) {
        return one(Button.class, text, it -> it.getText().replace("&", "").startsWith(text));
    }

    /** Presses the button whose text begins so. */
    public void press(String text) {
        Button button = button(text);
        assertTrue(button.isEnabled(), text);
        WizardDriver.press(button);
    }

    /** The control behind a label. */
    public <T extends Control> T behind(String label, Class<T> type) {
        Label found = one(Label.class, label, it -> it.getText().replace("&", "").equals(label));
        List<Control> children = List.of(found.getParent().getChildren());
        return children.subList(children.indexOf(found), children.size()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing behind " + label));
    }

    /** Chooses from the choice behind a label. */
    public void choose(String label, String item) {
        Combo combo = behind(label, Combo.class);
        assertTrue(combo.isEnabled(), label);
        int index = combo.indexOf(item);
        assertTrue(index >= 0, () -> item + " is none of " + List.of(combo.getItems()));
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Shows a tab of the page. */
    public void tab(int index) {
        all(TabFolder.class).getFirst().setSelection(index);
    }

    /** The table of rules. */
    public Table rules() {
        return one(Table.class, "table of rules", it -> it.getColumnCount() == 4);
    }

    /** Filters the rules, and selects all that are left. */
    public void selectRules(String words) {
        one(Text.class, "filter", it -> "Type words to filter".equals(it.getMessage()))
                .setText(words);
        rules().selectAll();
        rules().notifyListeners(SWT.Selection, new Event());
    }

    /** The cells of a row of the rules. */
    public List<String> rule(int row) {
        return List.of(
                rules().getItem(row).getText(0),
                rules().getItem(row).getText(2),
                rules().getItem(row).getText(1));
    }

    private TableItem format(String id) {
        return all(Table.class).stream()
                .filter(it -> (it.getStyle() & SWT.CHECK) != 0)
                .flatMap(it -> Arrays.stream(it.getItems()))
                .filter(it -> it.getText().startsWith(id + ": "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no format " + id));
    }

    /** Whether a format is checked. */
    public boolean isChecked(String id) {
        return format(id).getChecked();
    }

    /** Checks a format, or takes the check away. */
    public void check(String id) {
        TableItem item = format(id);
        assertTrue(item.getParent().isEnabled(), id);
        item.setChecked(!item.getChecked());
        item.getParent().notifyListeners(SWT.Selection, new Event());
    }

    /** What is wrong with the page; null when nothing is. */
    public String error() {
        return page().getErrorMessage();
    }

    /** Presses Apply and Close. */
    public void ok() {
        press("Apply and Close");
        Workbench.await("the dialog is closed", () -> shell() == null || shell().isDisposed());
    }

    @Override
    public void close() {
        if (shell() != null && !shell().isDisposed()) {
            dialog.close();
        }
    }
}
