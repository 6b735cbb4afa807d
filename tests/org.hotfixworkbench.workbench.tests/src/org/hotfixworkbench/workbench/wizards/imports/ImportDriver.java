package org.hotfixworkbench.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Workbench;

/** Uses the import wizard as a person does. */
public final class ImportDriver {

    private final WizardDialog dialog;

    private ImportDriver(WizardDialog dialog) {
        this.dialog = dialog;
    }

    /** Opens the wizard on a folder that is selected. */
    public static ImportDriver open(IContainer selected, Path... paths) {
        ImportWizard wizard = new ImportWizard(List.of(paths));
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return new ImportDriver(dialog);
    }

    /** The window. */
    public Shell shell() {
        return dialog.getShell();
    }

    /** What the page says under its title. */
    public String message() {
        return String.valueOf(dialog.getCurrentPage().getMessage());
    }

    private <T extends org.eclipse.swt.widgets.Control> List<T> controls(Class<T> type) {
        return Workbench.visible(type).stream().filter(it -> it.getShell() == shell()).toList();
    }

    /** A button by its text. */
    public Button button(String text) {
        return controls(Button.class).stream()
                .filter(it -> it.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** Presses a button, or ticks a box. */
    public void press(String text) {
        Button button = button(text);
        if ((button.getStyle() & SWT.RADIO) != 0) {
            for (var sibling : button.getParent().getChildren()) {
                if (sibling instanceof Button other && (other.getStyle() & SWT.RADIO) != 0) {
                    other.setSelection(other == button);
                }
            }
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** A field by what is in it. */
    public Text field(String content) {
        return controls(Text.class).stream()
                .filter(it -> it.getText().equals(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field with " + content));
    }

    /** The field of several lines. */
    public Text area() {
        return controls(Text.class).stream()
                .filter(it -> (it.getStyle() & SWT.MULTI) != 0)
                .findFirst()
                .orElseThrow();
    }

    /** The choice of a kind. */
    public Combo kinds() {
        return controls(Combo.class).getFirst();
    }

    /** A choice by what is in it. */
    public Combo combo(String content) {
        return controls(Combo.class).stream()
                .filter(it -> it.getText().equals(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice of " + content));
    }

    /** Goes to the preview and waits until everything is read. */
    public void preview() {
        press("Next >");
        Workbench.await(
                "read", () -> message().contains("to write") || message().contains("stopped"));
    }

    /** The table of the preview. */
    public Table table() {
        return controls(Table.class).stream()
                .filter(it -> (it.getStyle() & SWT.CHECK) != 0)
                .findFirst()
                .orElseThrow();
    }

    /** How many rows the preview has; its table is hidden while there is none. */
    public int count() {
        return controls(Table.class).stream()
                .filter(it -> (it.getStyle() & SWT.CHECK) != 0)
                .mapToInt(Table::getItemCount)
                .sum();
    }

    /** The rows of a table: box and cells. */
    public static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < table.getColumnCount(); i++) {
                cells.add(item.getText(i));
            }
            String box = (table.getStyle() & SWT.CHECK) == 0 ? "" : item.getChecked() ? "+ " : "- ";
            rows.add(box + String.join(" | ", cells));
        }
        return rows;
    }

    /** The rows of the preview. */
    public List<String> rows() {
        return rows(table());
    }

    /** The remarks on the selected row. */
    public List<String> remarks() {
        return controls(Table.class).stream()
                .filter(it -> (it.getStyle() & SWT.CHECK) == 0)
                .findFirst()
                .map(ImportDriver::rows)
                .orElse(List.of());
    }

    /** The text of the selected row. */
    public String text() {
        return controls(StyledText.class).getFirst().getText();
    }

    /** Selects a row by its first cell. */
    public void select(String source) {
        TableItem item = item(source);
        table().setSelection(item);
        table().notifyListeners(SWT.Selection, new Event());
    }

    /** Changes the box of a row. */
    public void check(String source, boolean checked) {
        TableItem item = item(source);
        item.setChecked(checked);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = item;
        table().notifyListeners(SWT.Selection, event);
    }

    private TableItem item(String source) {
        return Arrays.stream(table().getItems())
                .filter(it -> it.getText().equals(source))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + source));
    }

    /** Finishes and waits until the wizard is gone. */
    public void finish() {
        Shell shell = shell();
        press("Finish");
        Workbench.await("closed", shell::isDisposed);
    }

    /** Leaves the wizard without a trace, when it is still open. */
    public void close() {
        if (shell() != null && !shell().isDisposed()) {
            dialog.close();
        }
    }
}
