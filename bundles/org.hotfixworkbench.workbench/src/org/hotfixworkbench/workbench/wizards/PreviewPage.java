package org.hotfixworkbench.workbench.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.editor.highlighting.ServicingPresentation;
import org.hotfixworkbench.editor.server.Answers;

/** Shows what will be written, and what there is to say about it. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the page is
public final class PreviewPage extends ServicingPage {

    private final Supplier<CompletableFuture<Descriptor>> wanted;
    private SourceViewer viewer;
    private Label heading;
    private Text remarks;

    /**
     * Creates the page.
     *
     * @param wanted makes the text, when the page is shown
     */
    public PreviewPage(Supplier<CompletableFuture<Descriptor>> wanted) {
        super("preview", "Preview", "This is what Finish writes.");
        this.wanted = wanted;
    }

    @Override
    protected void fill(Composite area) {
        viewer =
                new SourceViewer(
                        area, null, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.READ_ONLY);
        viewer.configure(
                new SourceViewerConfiguration() {
                    @Override
                    public IPresentationReconciler getPresentationReconciler(ISourceViewer it) {
                        return new ServicingPresentation();
                    }
                });
        viewer.setEditable(false);
        viewer.getTextWidget().setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(COLUMNS, 1)
                .hint(520, 260)
                .applyTo(viewer.getControl());
        heading = heading(area, "To look at:");
        remarks = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(COLUMNS, 1)
                .hint(520, 70)
                .applyTo(remarks);
    }

    @Override
    protected Optional<String> problem() {
        return Optional.empty();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            Answers.show(wanted.get(), getShell().getDisplay(), this::show);
        }
    }

    private void show(Descriptor descriptor) {
        if (remarks.isDisposed()) {
            return;
        }
        viewer.setDocument(new Document(descriptor.text()));
        List<String> lines = new ArrayList<>(descriptor.warnings());
        descriptor.repairs().forEach(it -> lines.add("Line " + it.line() + ": " + it.what()));
        remarks.setText(String.join("\n", lines));
        heading.setVisible(!lines.isEmpty());
        remarks.setVisible(!lines.isEmpty());
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) remarks.getLayoutData())
                .exclude(lines.isEmpty())
                .applyTo(remarks);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) heading.getLayoutData())
                .exclude(lines.isEmpty())
                .applyTo(heading);
        remarks.getParent().layout();
    }

    /** The text that is shown. */
    public String text() {
        return viewer.getDocument() == null ? "" : viewer.getDocument().get();
    }
}
