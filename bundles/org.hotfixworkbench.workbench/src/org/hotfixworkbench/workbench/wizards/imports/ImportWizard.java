package org.hotfixworkbench.workbench.wizards.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.wizards.TargetFolder;

/** Imports articles, package manifests, inventories and replacement data into a project. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private final List<Path> paths;
    private Optional<IContainer> target = Optional.empty();
    private @Nullable SourcePage source;
    private @Nullable ImportPreviewPage preview;

    /** For the platform. */
    public ImportWizard() {
        this(List.of());
    }

    /** A wizard that begins with files, or with one folder. */
    public ImportWizard(List<Path> paths) {
        this.paths = List.copyOf(paths);
        setWindowTitle("Import Servicing Data");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        target = TargetFolder.of(selection);
    }

    @Override
    public void addPages() {
        SourcePage first = new SourcePage(target, paths);
        ImportPreviewPage second = new ImportPreviewPage(first);
        addPage(first);
        addPage(second);
        source = first;
        preview = second;
    }

    @Override
    public boolean performFinish() {
        SourcePage first = source;
        ImportPreviewPage second = preview;
        if (first == null || second == null || first.request().isEmpty()) {
            return false;
        }
        ImportOperation operation =
                new ImportOperation(first.request().get().target(), second.rows());
        try {
            getContainer().run(true, true, operation);
        } catch (InvocationTargetException e) {
            WorkbenchPlugin.log().error("The import has failed", e.getCause());
            MessageDialog.openError(
                    getShell(), "Import", String.valueOf(e.getCause().getMessage()));
            return false;
        } catch (InterruptedException e) {
            second.again(); // what was written until now is no conflict
            return false;
        }
        report(operation.results());
        return true;
    }

    private void report(List<ImportOperation.Written> results) {
        Optional<IFile> first = results.stream().flatMap(it -> it.file().stream()).findFirst();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (first.isPresent()) {
            try {
                IDE.openEditor(page, first.get());
            } catch (PartInitException e) {
                WorkbenchPlugin.log().error("Cannot open " + first.get().getFullPath(), e);
            }
        }
        if (results.size() > 1 || results.stream().anyMatch(ImportOperation.Written::failed)) {
            new ResultDialog(page.getWorkbenchWindow().getShell(), results).open();
        }
    }
}
