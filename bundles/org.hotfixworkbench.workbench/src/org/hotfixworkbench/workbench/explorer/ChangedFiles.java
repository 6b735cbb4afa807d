package org.hotfixworkbench.workbench.explorer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.documents.FileKind;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** Tells, in the thread of the display, which of our files have come, gone or changed on disk. */
final class ChangedFiles implements IResourceChangeListener {

    private final Consumer<IFile> listener;

    ChangedFiles(Consumer<IFile> listener) {
        this.listener = listener;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IFile> files = new LinkedHashSet<>();
        try {
            event.getDelta()
                    .accept(
                            delta -> {
                                if (delta.getResource() instanceof IFile file
                                        && ours(file) != null
                                        && isChange(delta)) {
                                    files.add(file);
                                }
                                return true;
                            });
        } catch (CoreException e) {
            WorkbenchPlugin.log().error("Changes of files could not be read", e);
        }
        Display display = Display.getDefault();
        if (!files.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> files.forEach(listener));
        }
    }

    /** The file when it is one of ours, else null. */
    static @Nullable IFile ours(@Nullable IFile file) {
        return file != null && FileKind.of(file.getName()).isPresent() ? file : null;
    }

    private static boolean isChange(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }
}
