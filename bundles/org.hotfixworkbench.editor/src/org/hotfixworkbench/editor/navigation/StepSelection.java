package org.hotfixworkbench.editor.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Alt+Shift+Up selects what is around the selection, Alt+Shift+Down what is in it. */
public final class StepSelection extends AbstractHandler {

    /** The command that selects more. */
    public static final String GROW = "org.hotfixworkbench.editor.growSelection";

    /** The command that selects less. */
    public static final String SHRINK = "org.hotfixworkbench.editor.shrinkSelection";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        boolean grow = GROW.equals(event.getCommand().getId());
        ActiveText.of(event)
                .ifPresent(
                        text -> {
                            SelectionRangeParams params =
                                    new SelectionRangeParams(
                                            text.identifier(), List.of(text.position()));
                            Answers.show(
                                    EditorPlugin.connection()
                                            .request(
                                                    server ->
                                                            server.getTextDocumentService()
                                                                    .selectionRange(params)),
                                    HandlerUtil.getActiveShell(event).getDisplay(),
                                    ranges -> select(text, ranges, grow));
                        });
        return null;
    }

    private static void select(ActiveText text, List<SelectionRange> ranges, boolean grow) {
        if (ranges.isEmpty() || text.viewer().getTextWidget().isDisposed()) {
            return;
        }
        try {
            List<IRegion> steps = new ArrayList<>();
            for (SelectionRange it = ranges.getFirst(); it != null; it = it.getParent()) {
                steps.add(Positions.region(text.document(), it.getRange()));
            }
            step(steps, text.selection(), grow)
                    .ifPresent(it -> text.editor().selectAndReveal(it.getOffset(), it.getLength()));
        } catch (BadLocationException e) {
            return; // the text has changed since
        }
    }

    /** The innermost step around the selection, or the outermost step in it. */
    private static Optional<IRegion> step(
            List<IRegion> steps, ITextSelection selection, boolean grow) {
        int start = selection.getOffset();
        int length = selection.getLength();
        return grow
                ? steps.stream()
                        .filter(it -> it.getLength() > length && contains(it, start, length))
                        .findFirst()
                : steps.stream()
                        .filter(
                                it ->
                                        it.getLength() < length
                                                && it.getOffset() >= start
                                                && it.getOffset() + it.getLength()
                                                        <= start + length)
                        .reduce((one, other) -> other);
    }

    private static boolean contains(IRegion region, int start, int length) {
        return region.getOffset() <= start
                && start + length <= region.getOffset() + region.getLength();
    }
}
