package org.hotfixworkbench.workbench.replacements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/**
 * Writes a picture beside the user interface. A file is there as a whole or not at all, also when
 * the job is cancelled.
 */
final class ExportJob extends Job {

    private final Path file;
    private final Picture picture;

    /** What is written. */
    @FunctionalInterface
    interface Picture {
        /** Its bytes. */
        byte[] bytes();
    }

    ExportJob(Path file, Picture picture) {
        super("Exporting " + file.getFileName());
        this.file = file;
        this.picture = picture;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        byte[] bytes = picture.bytes();
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        try {
            write(bytes);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return new Status(IStatus.ERROR, WorkbenchPlugin.ID, "Cannot write " + file + ".", e);
        }
    }

    private void write(byte[] bytes) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(written, bytes);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
