package org.hotfixworkbench.workbench.wizards.imports;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Opens the import wizard on what is selected, or on the folder of the file in the editor. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ImportWizard wizard = new ImportWizard();
        wizard.init(PlatformUI.getWorkbench(), selection(event));
        WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return null;
    }

    private static IStructuredSelection selection(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && !selection.isEmpty()) {
            return selection;
        }
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null
                && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() != null
                && window.getActivePage().getActiveEditor().getEditorInput()
                        instanceof FileEditorInput input) {
            return new StructuredSelection(input.getFile());
        }
        return StructuredSelection.EMPTY;
    }
}
