package org.hotfixworkbench.workbench.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Workbench;

/** A wizard in its dialog, driven by its widgets. */
public final class WizardDriver implements AutoCloseable {

    private final Dialog dialog;

    /** The dialog, with its buttons. */
    private static final class Dialog extends WizardDialog {

        Dialog(Shell parent, IWorkbenchWizard wizard) {
            super(parent, wizard);
            setBlockOnOpen(false);
        }

        Button of(int id) {
            return getButton(id);
        }
    }

    /** Opens a wizard on something that is selected. */
    public WizardDriver(IWorkbenchWizard wizard, Object... selected) {
        IStructuredSelection selection = new StructuredSelection(List.of(selected));
        wizard.init(PlatformUI.getWorkbench(), selection);
        dialog =
                new Dialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.create();
        dialog.open();
    }

    /** The window. */
    public Shell shell() {
        return dialog.getShell();
    }

    /** The page that is shown. */
    public IWizardPage page() {
        return dialog.getCurrentPage();
    }

    /** What is wrong with the page; null when nothing is. */
    public String error() {
        return page().getErrorMessage();
    }

    /** Whether the button Finish can be pressed. */
    public boolean canFinish() {
        return dialog.of(IDialogConstants.FINISH_ID).isEnabled();
    }

    /** Whether the button Next can be pressed. */
    public boolean canGoOn() {
        return dialog.of(IDialogConstants.NEXT_ID).isEnabled();
    }

    /** Presses Next. */
    public void next() {
        Workbench.await("Next is enabled", this::canGoOn);
        press(dialog.of(IDialogConstants.NEXT_ID));
    }

    /** Presses Finish, after which the dialog is gone. */
    public void finish() {
        Workbench.await("Finish is enabled", this::canFinish);
        press(dialog.of(IDialogConstants.FINISH_ID));
        Workbench.await("the wizard is closed", () -> shell() == null || shell().isDisposed());
    }

    /** Presses Finish where the wizard has to stay and to say why. */
    public void finishFails(String sentence) {
        Workbench.await("Finish is enabled", this::canFinish);
        press(dialog.of(IDialogConstants.FINISH_ID));
        Workbench.awaitEquals(sentence, this::error);
    }

    /** Presses Finish, and does not look what becomes of it. */
    public void pressFinish() {
        press(dialog.of(IDialogConstants.FINISH_ID));
    }

    /** Presses the button beside the progress, which ends the work and not the wizard. */
    public void stop() {
        for (ToolBar bar : Workbench.inPopups(ToolBar.class)) {
            if (bar.getParent() instanceof ProgressMonitorPart && bar.isEnabled()) {
                bar.getItem(0).notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    /** Presses Cancel, after which the dialog is gone. */
    public void cancel() {
        press(dialog.of(IDialogConstants.CANCEL_ID));
        assertEquals(true, shell() == null || shell().isDisposed());
    }

    /** Presses a button. */
    public static void press(Button button) {
        if ((button.getStyle() & SWT.RADIO) != 0) {
            for (Control other : button.getParent().getChildren()) {
                if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0) {
                    boolean before = radio.getSelection();
                    radio.setSelection(radio == button);
                    if (before && radio != button) {
                        radio.notifyListeners(SWT.Selection, new Event());
                    }
                }
            }
        } else if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** The button of the page whose text begins so. */
    public Button button(String text) {
        return Workbench.inPopups(Button.class).stream()
                .filter(it -> it.getText().replace("&", "").startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** Presses the button of the page whose text begins so. */
    public void press(String text) {
        press(button(text));
    }

    /** The field behind a label. */
    public Text text(String label) {
        return behind(label, Text.class);
    }

    /** The choice behind a label. */
    public Combo choice(String label) {
        return behind(label, Combo.class);
    }

    /** Chooses from a choice behind a label. */
    public void choose(String label, String item) {
        Combo combo = choice(label);
        int index = combo.indexOf(item);
        assertEquals(true, index >= 0, () -> item + " is none of " + List.of(combo.getItems()));
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** The control of a type that follows a label. */
    public <T extends Control> T behind(String label, Class<T> type) {
        for (Label found : Workbench.inPopups(Label.class)) {
            if (found.getText().replace("&", "").equals(label)) {
                Composite parent = found.getParent();
                List<Control> children = List.of(parent.getChildren());
                for (Control next : children.subList(children.indexOf(found), children.size())) {
                    if (type.isInstance(next)) {
                        return type.cast(next);
                    }
                }
            }
        }
        throw new AssertionError("nothing behind " + label);
    }

    @Override
    public void close() {
        if (shell() != null && !shell().isDisposed()) {
            dialog.close();
        }
    }
}
