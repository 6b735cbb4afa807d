package org.hotfixworkbench.editor.selection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Alt+Shift+Up: selects the next larger piece of the structure. */
public final class ExpandSelection extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveText.of(event)
                .ifPresent(
                        text -> {
                            IDocumentExtension4 stamped = (IDocumentExtension4) text.document();
                            long asked = stamped.getModificationStamp();
                            Answers.show(
                                    ranges(text),
                                    HandlerUtil.getActiveShell(event).getDisplay(),
                                    ranges -> {
                                        if (stamped.getModificationStamp() == asked) {
                                            expand(text.viewer(), text.document(), ranges);
                                        }
                                    });
                        });
        return null;
    }

    private static CompletableFuture<List<SelectionRange>> ranges(ActiveText text) {
        SelectionRangeParams params =
                new SelectionRangeParams(text.identifier(), List.of(text.position()));
        return EditorPlugin.connection()
                .request(server -> server.getTextDocumentService().selectionRange(params));
    }

    /** From what is selected now, as the key may have been pressed again meanwhile. */
    private static void expand(
            @Nullable ITextViewer viewer, IDocument document, List<SelectionRange> ranges) {
        if (viewer == null || viewer.getTextWidget().isDisposed() || ranges.isEmpty()) {
            return; // the editor was closed, or there is no structure
        }
        SelectionSteps steps = SelectionSteps.of(viewer);
        try {
            larger(document, ranges.get(0), steps.selected()).ifPresent(steps::grow);
        } catch (BadLocationException e) {
            EditorPlugin.log().error("A range is outside its text", e);
        }
    }

    private static Optional<IRegion> larger(
            IDocument document, SelectionRange smallest, IRegion selected)
            throws BadLocationException {
        int start = selected.getOffset();
        int end = start + selected.getLength();
        for (SelectionRange range = smallest; range != null; range = range.getParent()) {
            IRegion region = Positions.region(document, range.getRange());
            boolean around =
                    region.getOffset() <= start && region.getOffset() + region.getLength() >= end;
            if (around && region.getLength() > selected.getLength()) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }
}
