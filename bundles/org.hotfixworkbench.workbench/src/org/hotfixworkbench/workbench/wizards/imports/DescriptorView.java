package org.hotfixworkbench.workbench.wizards.imports;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotfixworkbench.editor.highlighting.ServicingPresentation;

/** Shows the text of a descriptor in the colours of the editor. */
final class DescriptorView {

    private final SourceViewer viewer;

    DescriptorView(Composite parent) {
        CompositeRuler ruler = new CompositeRuler();
        LineNumberRulerColumn numbers = new LineNumberRulerColumn();
        numbers.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        numbers.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        ruler.addDecorator(0, numbers);
        viewer =
                new SourceViewer(
                        parent, ruler, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        viewer.configure(
                new SourceViewerConfiguration() {
                    @Override
                    public IPresentationReconciler getPresentationReconciler(ISourceViewer it) {
                        return new ServicingPresentation();
                    }
                });
        viewer.getTextWidget().setFont(JFaceResources.getTextFont());
        viewer.setEditable(false);
        viewer.setDocument(new Document());
    }

    /** Shows a text. */
    void show(String text) {
        if (!text.equals(viewer.getDocument().get())) {
            viewer.setDocument(new Document(text));
        }
    }

    /** Selects a line of it, from 1. */
    void reveal(int line) {
        try {
            IRegion region = viewer.getDocument().getLineInformation(line - 1);
            viewer.setSelectedRange(region.getOffset(), region.getLength());
            viewer.revealRange(region.getOffset(), region.getLength());
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("no line " + line, e);
        }
    }

    /** What to lay out. */
    Control control() {
        return viewer.getControl();
    }
}
