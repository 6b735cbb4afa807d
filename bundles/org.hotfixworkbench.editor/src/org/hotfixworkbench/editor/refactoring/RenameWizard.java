package org.hotfixworkbench.editor.refactoring;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name; the platform adds the preview. */
final class RenameWizard extends RefactoringWizard {

    private final ServerRename rename;

    RenameWizard(ServerRename rename) {
        super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.rename = rename;
        setDefaultPageTitle(rename.getName());
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage(rename));
    }

    /** The field for the name. */
    private static final class NamePage extends UserInputWizardPage {

        private final ServerRename rename;

        NamePage(ServerRename rename) {
            super("name");
            this.rename = rename;
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
            new Label(area, SWT.NONE).setText("New &name:");
            Text field = new Text(area, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
            field.setText(rename.oldName());
            field.selectAll();
            field.addModifyListener(event -> check(field.getText()));
            setControl(area);
            setPageComplete(false);
            field.setFocus();
        }

        private void check(String name) {
            RefactoringStatus status = rename.setNewName(name);
            setPageComplete(status);
        }
    }
}
