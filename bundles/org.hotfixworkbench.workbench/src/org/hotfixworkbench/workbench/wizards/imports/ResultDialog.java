package org.hotfixworkbench.workbench.wizards.imports;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.DataTable;
import org.hotfixworkbench.workbench.wizards.imports.ImportOperation.Written;

/** Says what has become of each source of an import. */
final class ResultDialog extends TitleAreaDialog {

    private final List<Written> results;

    ResultDialog(Shell parent, List<Written> results) {
        super(parent);
        this.results = List.copyOf(results);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false); // it only says something
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Import");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        long written = results.stream().filter(it -> it.file().isPresent()).count();
        long failed = results.stream().filter(Written::failed).count();
        setTitle(Words.count((int) written, "descriptor") + " written");
        setMessage(
                failed == 0
                        ? "What has become of each source."
                        : Words.count((int) failed, "source") + " could not be imported.",
                failed == 0 ? IMessageProvider.NONE
                        : IMessageProvider.WARNING);
        Composite inside = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(inside);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 320).applyTo(inside);
        DataTable<Written> table =
                new DataTable<>(
                        inside,
                        List.of(
                                Column.text("Source", 28, it -> it.row().source()),
                                Column.text("File", 40, ResultDialog::path),
                                Column.text("Result", 50, Written::what)),
                        it ->
                                it.failed()
                                        ? PlatformUI.getWorkbench()
                                                .getSharedImages()
                                                .getImage(ISharedImages.IMG_OBJS_ERROR_TSK)
                                        : null);
        table.set(results);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        return area;
    }

    private static String path(Written written) {
        return written.file().map(IFile::getFullPath).map(Object::toString).orElse("");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
