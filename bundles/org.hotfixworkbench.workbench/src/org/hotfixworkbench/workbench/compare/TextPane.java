package org.hotfixworkbench.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.hotfixworkbench.editor.highlighting.ServicingPresentation;

/**
 * The texts of the two hotfixes, with what differs in them: the text viewer of Eclipse's compare
 * editors. Each side scrolls by itself, because a difference may be at other places of the texts.
 */
final class TextPane extends TextMergeViewer {

    private static final int LINES_ABOVE = 3;

    /** Made while the constructor of the super class runs: ancestor, left, right. */
    private @Nullable List<SourceViewer> viewers;

    TextPane(Composite parent) {
        super(parent, SWT.NONE, configuration());
    }

    private static CompareConfiguration configuration() {
        PreferenceStore store = new PreferenceStore();
        store.setValue("org.eclipse.compare.SynchronizeScrolling", false);
        store.setValue("org.eclipse.compare.HighlightTokenChanges", true);
        store.setValue("org.eclipse.compare.UseSingleLine", true);
        CompareConfiguration configuration = new CompareConfiguration(store);
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        return configuration;
    }

    @Override
    protected SourceViewer createSourceViewer(@Nullable Composite parent, int orientation) {
        SourceViewer viewer = super.createSourceViewer(parent, orientation);
        List<SourceViewer> known = viewers;
        if (known == null) {
            known = new ArrayList<>();
            viewers = known;
        }
        known.add(viewer);
        return viewer;
    }

    @Override
    protected void configureTextViewer(@Nullable TextViewer viewer) {
        if (viewer instanceof SourceViewer source) {
            source.configure(
                    new SourceViewerConfiguration() {
                        @Override
                        public IPresentationReconciler getPresentationReconciler(
                                @Nullable ISourceViewer shown) {
                            return new ServicingPresentation();
                        }
                    });
        }
    }

    /** Shows the texts of an answer. */
    void show(CompareAnswer answer) {
        getCompareConfiguration().setLeftLabel(label(answer.left()));
        getCompareConfiguration().setRightLabel(label(answer.right()));
        setInput(
                new DiffNode(
                        null,
                        Differencer.CHANGE,
                        null,
                        new SideText(answer.left()),
                        new SideText(answer.right())));
    }

    private static String label(CompareAnswer.Side side) {
        return side.name() + "  \u2013  " + side.file();
    }

    /** Scrolls to a difference and selects its lines. */
    void reveal(Difference difference) {
        reveal(left(), difference.leftLine());
        reveal(right(), difference.rightLine());
    }

    private static void reveal(SourceViewer viewer, int line) {
        IDocument document = viewer.getDocument();
        if (document == null || line < 1) {
            return;
        }
        try {
            IRegion region = document.getLineInformation(line - 1);
            String text = document.get(region.getOffset(), region.getLength());
            int blanks = text.length() - text.stripLeading().length();
            viewer.setSelectedRange(region.getOffset() + blanks, region.getLength() - blanks);
            viewer.revealRange(region.getOffset(), 0);
            int top = viewer.modelLine2WidgetLine(line - 1) - LINES_ABOVE;
            viewer.getTextWidget().setTopIndex(Math.max(0, top));
        } catch (BadLocationException e) {
            return; // the text has changed since; the next answer is on its way
        }
    }

    /** The viewer on the left. */
    SourceViewer left() {
        return viewers().get(1);
    }

    /** The viewer on the right. */
    SourceViewer right() {
        return viewers().get(2);
    }

    private List<SourceViewer> viewers() {
        List<SourceViewer> known = viewers;
        if (known == null) {
            throw new IllegalStateException("The viewers are made by the constructor");
        }
        return known;
    }
}
