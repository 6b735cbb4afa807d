package org.hotfixworkbench.workbench.preferences;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** In the place of settings that cannot be read: why not, and a way to mend it. */
@NonNullByDefault(RETURN_TYPE)
final class SlipsPanel {

    private final Composite area;
    private final IFile file;

    /**
     * Makes the controls.
     *
     * @param slips a line for each slip
     */
    SlipsPanel(Composite parent, IFile file, String slips) {
        this.file = file;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(
                "The settings of the project are in "
                        + file.getName()
                        + ", which cannot be used as it is. It stays as it is until you mend it.");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        Text text =
                new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setText(slips);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 120).applyTo(text);
        Button open = new Button(area, SWT.PUSH);
        open.setText("&Open " + file.getName());
        open.addListener(SWT.Selection, event -> openFile());
    }

    /** The control to lay out. */
    Control control() {
        return area;
    }

    private void openFile() {
        area.getShell().close();
        try {
            IDE.openEditor(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException e) {
            WorkbenchPlugin.log().log(e.getStatus());
        }
    }
}
