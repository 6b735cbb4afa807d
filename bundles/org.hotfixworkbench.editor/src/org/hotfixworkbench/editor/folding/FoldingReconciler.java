package org.hotfixworkbench.editor.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ViewerFollower;

/** Lets blocks be folded. What is folded stays folded while its place does not change. */
public final class FoldingReconciler extends ViewerFollower {

    @Override
    protected void refresh(ITextViewer viewer, String uri) {
        FoldingRangeRequestParams params =
                new FoldingRangeRequestParams(new TextDocumentIdentifier(uri));
        Answers.show(
                EditorPlugin.connection()
                        .request(server -> server.getTextDocumentService().foldingRange(params)),
                Display.getDefault(),
                ranges -> {
                    if (shows(uri) && viewer instanceof ProjectionViewer projection) {
                        show(projection, ranges);
                    }
                });
    }

    private static void show(ProjectionViewer viewer, List<FoldingRange> ranges) {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return; // folding is switched off
        }
        Set<Position> wanted = positions(viewer.getDocument(), ranges);
        Set<Annotation> gone = new HashSet<>();
        for (Iterator<Annotation> old = model.getAnnotationIterator(); old.hasNext(); ) {
            Annotation annotation = old.next();
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
        }
    }

    private static Set<Position> positions(IDocument document, List<FoldingRange> ranges) {
        Set<Position> positions = new HashSet<>();
        for (FoldingRange range : ranges) {
            try {
                if (range.getEndLine() > range.getStartLine()) {
                    int start = document.getLineOffset(range.getStartLine());
                    int end =
                            document.getLineOffset(range.getEndLine())
                                    + document.getLineLength(range.getEndLine());
                    positions.add(new Position(start, end - start));
                }
            } catch (BadLocationException e) {
                return positions; // the text has changed since; the next answer is on its way
            }
        }
        return positions;
    }
}
