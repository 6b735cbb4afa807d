package org.hotfixworkbench.editor.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ViewerFollower;

/** Marks every use of the element at the caret, unless marking is switched off in the tool bar. */
public final class Occurrences extends ViewerFollower {

    /** The annotation that the Generic Editor itself uses: its colour is one of the preferences. */
    public static final String ANNOTATION = "org.eclipse.ui.genericeditor.text";

    private static final String EDITOR = "org.eclipse.ui.genericeditor";
    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private final ISelectionChangedListener caret = event -> begin();
    private Annotation[] shown = {};

    @Override
    protected void installed(ITextViewer viewer) {
        viewer.getSelectionProvider().addSelectionChangedListener(caret);
    }

    @Override
    protected void uninstalled(ITextViewer viewer) {
        viewer.getSelectionProvider().removeSelectionChangedListener(caret);
    }

    @Override
    protected void refresh(ITextViewer viewer, String uri) {
        onDisplay(
                viewer,
                uri,
                source -> {
                    if (Platform.getPreferencesService().getBoolean(EDITOR, SWITCH, true, null)) {
                        ask(source, uri);
                    } else {
                        show(source.getDocument(), source.getAnnotationModel(), List.of());
                    }
                });
    }

    private void onDisplay(ITextViewer viewer, String uri, Consumer<ISourceViewer> action) {
        Display.getDefault()
                .asyncExec(
                        () -> {
                            if (shows(uri) && viewer instanceof ISourceViewer source) {
                                action.accept(source);
                            }
                        });
    }

    private void ask(ISourceViewer viewer, String uri) {
        try {
            DocumentHighlightParams params =
                    new DocumentHighlightParams(
                            new TextDocumentIdentifier(uri),
                            Positions.of(viewer.getDocument(), viewer.getSelectedRange().x));
            Answers.show(
                    EditorPlugin.connection()
                            .request(
                                    server ->
                                            server.getTextDocumentService()
                                                    .documentHighlight(params)),
                    Display.getDefault(),
                    found -> {
                        if (shows(uri)) {
                            show(viewer.getDocument(), viewer.getAnnotationModel(), found);
                        }
                    });
        } catch (BadLocationException e) {
            begin(); // the text has changed since; after a pause it is right
        }
    }

    private void show(
            IDocument document,
            @Nullable IAnnotationModel model,
            List<? extends DocumentHighlight> highlights) {
        Map<Annotation, Position> added = new HashMap<>();
        try {
            for (DocumentHighlight highlight : highlights) {
                IRegion region = Positions.region(document, highlight.getRange());
                added.put(
                        new Annotation(ANNOTATION, false, null),
                        new Position(region.getOffset(), region.getLength()));
            }
        } catch (BadLocationException e) {
            return; // the text has changed since
        }
        if (model instanceof IAnnotationModelExtension extended) {
            extended.replaceAnnotations(shown, added);
            shown = added.keySet().toArray(Annotation[]::new);
        }
    }
}
