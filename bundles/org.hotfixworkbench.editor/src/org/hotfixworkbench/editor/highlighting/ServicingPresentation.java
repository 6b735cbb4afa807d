package org.hotfixworkbench.editor.highlighting;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;

/** Colours a text, and again when the theme changes. */
public final class ServicingPresentation extends PresentationReconciler
        implements IPropertyChangeListener {

    private @Nullable ITextViewer viewer;

    /** For the platform. */
    public ServicingPresentation() {
        LexicalColours colours = new LexicalColours();
        setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer newViewer) {
        super.install(newViewer);
        viewer = newViewer;
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(this);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(this);
        viewer = null;
        super.uninstall();
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        ITextViewer current = viewer;
        if (current != null && Style.isColor(event.getProperty())) {
            current.invalidateTextPresentation();
        }
    }
}
