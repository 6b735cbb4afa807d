package org.hotfixworkbench.editor.viewers;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.custom.StyledText;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Uris;

/**
 * Does something to a viewer whenever its text was analysed and a pause has passed. The platform
 * installs it as a reconciler, before the viewer has a document.
 */
public abstract class ViewerFollower implements IReconciler, ITextInputListener {

    private final Pause pause = new Pause(this::refresh);
    private final Consumer<String> analysed = this::analysed;
    private volatile @Nullable ITextViewer viewer;
    private volatile String uri = "";

    /** What is to be done, in some thread that is not the one of the display. */
    protected abstract void refresh(ITextViewer viewer, String uri);

    /** The viewer is there; in the thread of the display. */
    protected void installed(ITextViewer viewer) {
        // nothing more by default
    }

    /** The viewer goes. */
    protected void uninstalled(ITextViewer viewer) {
        // nothing more by default
    }

    @Override
    public final void install(ITextViewer newViewer) {
        viewer = newViewer;
        newViewer.addTextInputListener(this);
        EditorPlugin.connection().diagnostics().addListener(analysed);
        installed(newViewer);
        follow(newViewer.getDocument());
    }

    @Override
    public final void uninstall() {
        ITextViewer old = viewer;
        viewer = null;
        pause.cancel();
        EditorPlugin.connection().diagnostics().removeListener(analysed);
        if (old != null) {
            old.removeTextInputListener(this);
            uninstalled(old);
        }
    }

    /** Whether the viewer still shows the text that was asked about. */
    protected final boolean shows(String asked) {
        ITextViewer current = viewer;
        StyledText widget = current == null ? null : current.getTextWidget();
        return widget != null && !widget.isDisposed() && uri.equals(asked);
    }

    /** The address of the text that is shown; empty for none of ours. */
    protected final String uri() {
        return uri;
    }

    /** Lets the work be done after a pause. */
    protected final void begin() {
        pause.begin();
    }

    private void analysed(String address) {
        if (!uri.isEmpty() && (address.isEmpty() || address.equals(uri))) {
            pause.begin();
        }
    }

    private void follow(@Nullable IDocument document) {
        uri = Uris.of(document).orElse("");
        if (!uri.isEmpty()) {
            pause.begin();
        }
    }

    private void refresh() {
        ITextViewer current = viewer;
        String asked = uri;
        if (current != null && !asked.isEmpty()) {
            refresh(current, asked);
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // afterwards is soon enough
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        follow(after);
    }

    @Override
    public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
