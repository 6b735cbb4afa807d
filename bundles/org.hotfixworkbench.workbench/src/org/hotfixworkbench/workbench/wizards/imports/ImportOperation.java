package org.hotfixworkbench.workbench.wizards.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.ide.imports.ImportedFile;
import org.hotfixworkbench.editor.documents.Uris;

/** Writes the rows of a preview that are wanted, as changes of the workspace with a history. */
final class ImportOperation extends WorkspaceModifyOperation {

    private final IContainer target;
    private final List<PreviewRow> rows;
    private final List<Written> results = new ArrayList<>();

    /**
     * What has become of a row.
     *
     * @param row the row
     * @param file the file that was written; empty when nothing was
     * @param what what has become of it, in words
     */
    record Written(PreviewRow row, Optional<IFile> file, String what) {

        /** Whether it was to be written and could not be. */
        boolean failed() {
            return file.isEmpty() && row.isIncluded() || row.placement().isEmpty();
        }
    }

    /**
     * @param target the folder that is written to; it is created
     * @param rows all rows, those that are left out as well
     */
    ImportOperation(IContainer target, List<PreviewRow> rows) {
        super(target.getWorkspace().getRoot());
        this.target = target;
        this.rows = List.copyOf(rows);
    }

    /** What has become of the rows, in their order; fewer when it was cancelled. */
    List<Written> results() {
        return results;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Import", rows.size());
        if (rows.stream().anyMatch(PreviewRow::isIncluded)) {
            create(target);
        }
        for (PreviewRow row : rows) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            progress.subTask(row.fileName());
            results.add(row.isIncluded() ? written(row, progress.split(1)) : leftOut(row));
        }
    }

    private static void create(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            folder.refreshLocal(IResource.DEPTH_ZERO, null);
            if (!folder.exists()) {
                create(folder.getParent());
                folder.create(true, true, null);
            }
        }
    }

    private static Written leftOut(PreviewRow row) {
        boolean unreadable = row.placement().isEmpty();
        String what =
                unreadable
                        ? row.remarks().getFirst().text()
                        : row.isConflict() ? "Left out: " + row.placement().get().why()
                                : row.choices().size() == 1 ? "Unchanged" : "Left out";
        return new Written(row, Optional.empty(), what);
    }

    private Written written(PreviewRow row, IProgressMonitor monitor) {
        try {
            Path path = row.file().orElseThrow();
            Optional<IFile> file = resource(path);
            if (file.isEmpty()) {
                return new Written(row, file, path + " is not in the workspace");
            }
            Optional<String> obstacle = obstacle(row, path);
            if (obstacle.isPresent()) {
                return new Written(row, Optional.empty(), obstacle.get());
            }
            boolean existed = Files.exists(path);
            write(file.get(), row.text().getBytes(StandardCharsets.UTF_8), monitor);
            return new Written(row, file, existed ? "Replaced" : "Written");
        } catch (CoreException e) {
            return new Written(row, Optional.empty(), e.getStatus().getMessage());
        } catch (IOException e) {
            return new Written(row, Optional.empty(), SourceReader.reason(e));
        }
    }

    private Optional<IFile> resource(Path path) {
        if (path.getParent().equals(target.getLocation().toPath())) {
            return Optional.of(
                    target.getFile(
                            org.eclipse.core.runtime.Path.fromOSString(
                                    path.getFileName().toString())));
        }
        return Uris.file(path.toUri().toString());
    }

    /** What somebody has done meanwhile and what must not be lost. */
    private static Optional<String> obstacle(PreviewRow row, Path path) throws IOException {
        if (row.action() == ImportAction.REPLACE || !Files.exists(path)) {
            return Optional.empty();
        }
        boolean edited =
                row.action() == ImportAction.KEEP_BOTH
                        || ImportedFile.state(Files.readAllBytes(path), row.text())
                                == ImportedFile.State.EDITED;
        return edited
                ? Optional.of("Left out: somebody has written this file meanwhile")
                : Optional.empty();
    }

    private static void write(IFile file, byte[] bytes, IProgressMonitor monitor)
            throws CoreException {
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        if (!file.exists()) {
            file.create(bytes, false, false, monitor);
            return;
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus status =
                workspace.validateEdit(new IFile[] {file}, IWorkspace.VALIDATE_PROMPT);
        if (!status.isOK()) {
            throw new CoreException(status);
        }
        file.setContents(bytes, false, true, monitor);
    }
}
