package org.hotfixworkbench.editor.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;

/** Shows the server's hints (a level and branch beside a version, for example) in the text. */
public final class HintMinings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = Uris.of(document);
        if (uri.isEmpty()) {
            return Minings.none();
        }
        try {
            InlayHintParams params =
                    new InlayHintParams(
                            new TextDocumentIdentifier(uri.get()), Positions.all(document));
            return Minings.of(
                    EditorPlugin.connection()
                            .request(server -> server.getTextDocumentService().inlayHint(params)),
                    hints -> minings(document, hints));
        } catch (BadLocationException e) {
            return Minings.none(); // changed by another thread; the next round is right
        }
    }

    private List<ICodeMining> minings(IDocument document, List<InlayHint> hints) {
        List<ICodeMining> minings = new ArrayList<>();
        for (InlayHint hint : hints) {
            try {
                minings.add(mining(document, hint));
            } catch (BadLocationException e) {
                return minings; // the text has changed since; the next round is right
            }
        }
        return minings;
    }

    private ICodeMining mining(IDocument document, InlayHint hint) throws BadLocationException {
        int offset = Positions.offset(document, hint.getPosition());
        int line = document.getLineOfOffset(offset);
        int lineEnd =
                document.getLineInformation(line).getOffset()
                        + document.getLineInformation(line).getLength();
        if (offset >= lineEnd) {
            return new AtLineEnd(document, line, this, label(hint));
        }
        return new Inside(new Position(offset, 1), this, label(hint));
    }

    /** Blanks around a hint are the client's part. */
    private static String label(InlayHint hint) {
        String label =
                hint.getLabel()
                        .map(
                                text -> text,
                                parts ->
                                        parts.stream()
                                                .map(InlayHintLabelPart::getValue)
                                                .collect(Collectors.joining()));
        return (Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "")
                + label
                + (Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : "");
    }

    /** A hint in front of a character. */
    private static final class Inside extends LineContentCodeMining {
        Inside(Position position, ICodeMiningProvider provider, String label) {
            super(position, provider);
            setLabel(label);
        }
    }

    /** A hint behind all that is written. */
    private static final class AtLineEnd extends LineEndCodeMining {
        AtLineEnd(IDocument document, int line, ICodeMiningProvider provider, String label)
                throws BadLocationException {
            super(document, line, provider);
            setLabel(label);
        }
    }
}
