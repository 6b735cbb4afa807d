package org.hotfixworkbench.editor.markers;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.hotfixworkbench.editor.documents.Uris;

/**
 * Replaces markers by the latest findings: a job, because threads of the server wait for no lock.
 */
public final class MarkerJob extends WorkspaceJob {

    private final Diagnostics diagnostics;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /** A job that shows these findings. */
    public MarkerJob(Diagnostics diagnostics) {
        super("Update findings");
        this.diagnostics = diagnostics;
        setSystem(true);
        setPriority(INTERACTIVE); // DECORATE would wait for every other job
    }

    /** Lets the job show the findings of a text soon. */
    public void update(String uri) {
        if (!uri.isEmpty() && !stopped) {
            waiting.add(uri);
            schedule();
        }
    }

    /** Nothing is shown any more. */
    public void stop() {
        stopped = true;
        cancel();
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        for (String uri : List.copyOf(waiting)) {
            waiting.remove(uri);
            IFile file = Uris.file(uri).orElse(null);
            if (file != null) {
                ResourcesPlugin.getWorkspace()
                        .run(
                                it -> replace(file, diagnostics.of(uri)),
                                ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file),
                                IWorkspace.AVOID_UPDATE,
                                monitor);
            }
        }
        return Status.OK_STATUS;
    }

    private static void replace(IFile file, List<Diagnostic> diagnostics) throws CoreException {
        if (!file.isAccessible()) {
            return; // deleted since
        }
        try {
            write(file, diagnostics);
        } catch (CoreException e) {
            if (file.isAccessible()) {
                throw e;
            }
            // markers lock nothing, so that a file may be deleted while it gets them
        }
    }

    private static void write(IFile file, List<Diagnostic> diagnostics) throws CoreException {
        file.deleteMarkers(Problems.TYPE, true, IResource.DEPTH_ZERO);
        if (!diagnostics.isEmpty()) {
            IDocument document = document(file);
            for (Diagnostic diagnostic : diagnostics) {
                file.createMarker(Problems.TYPE, Problems.attributes(document, diagnostic));
            }
        }
    }

    private static IDocument document(IFile file) throws CoreException {
        ITextFileBuffer buffer =
                FileBuffers.getTextFileBufferManager()
                        .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer != null ? buffer.getDocument() : new Document(file.readString());
    }
}
