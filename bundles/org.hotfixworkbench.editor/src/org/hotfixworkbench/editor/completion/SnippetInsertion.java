package org.hotfixworkbench.editor.completion;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.hotfixworkbench.editor.completion.Snippet.Stop;

/** A snippet that is in the text: Tab goes from place to place, equal places change together. */
final class SnippetInsertion {

    private final Snippet snippet;
    private final int start;

    SnippetInsertion(Snippet snippet, int start) {
        this.snippet = snippet;
        this.start = start;
    }

    /** What is selected afterwards: the first place, or the end. */
    Point selection() {
        return snippet.stops().entrySet().stream()
                .filter(it -> it.getKey() != 0)
                .findFirst()
                .map(it -> it.getValue().getFirst())
                .map(it -> new Point(start + it.start(), it.length()))
                .orElseGet(() -> new Point(end(), 0));
    }

    private int end() {
        List<Stop> last = snippet.stops().get(0);
        return start + (last == null ? snippet.text().length() : last.getFirst().start());
    }

    /** Begins to go from place to place, when there is one to fill in. */
    void link(ITextViewer viewer) throws BadLocationException {
        LinkedModeModel model = new LinkedModeModel();
        int order = 0;
        for (Map.Entry<Integer, List<Stop>> places : snippet.stops().entrySet()) {
            if (places.getKey() != 0) {
                model.addGroup(group(viewer.getDocument(), places.getValue(), order++));
            }
        }
        if (order > 0) {
            model.forceInstall();
            LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
            ui.setExitPosition(viewer, end(), 0, Integer.MAX_VALUE);
            ui.enter();
        }
    }

    private LinkedPositionGroup group(IDocument document, List<Stop> places, int order)
            throws BadLocationException {
        LinkedPositionGroup group = new LinkedPositionGroup();
        for (Stop place : places) {
            group.addPosition(position(document, place, order));
        }
        return group;
    }

    private LinkedPosition position(IDocument document, Stop place, int order) {
        int offset = start + place.start();
        if (place.choices().isEmpty()) {
            return new LinkedPosition(document, offset, place.length(), order);
        }
        ICompletionProposal[] choices =
                place.choices().stream()
                        .map(it -> new CompletionProposal(it, offset, place.length(), it.length()))
                        .toArray(ICompletionProposal[]::new);
        return new ProposalPosition(document, offset, place.length(), order, choices);
    }
}
