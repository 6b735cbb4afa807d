package org.hotfixworkbench.editor.navigation;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;

/** Ctrl+click and F3. Asked in the thread of the display while the mouse moves: gives up soon. */
public final class DefinitionLinks extends AbstractHyperlinkDetector {

    private static final int PATIENCE = 300;

    @Override
    public IHyperlink @Nullable [] detectHyperlinks(
            ITextViewer viewer, IRegion region, boolean several) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = Uris.of(document);
        if (uri.isEmpty()) {
            return null;
        }
        try {
            IRegion word = Words.at(document, region.getOffset());
            if (word.getLength() == 0) {
                return null;
            }
            DefinitionParams params =
                    new DefinitionParams(
                            new TextDocumentIdentifier(uri.get()),
                            Positions.of(document, region.getOffset()));
            List<Location> targets =
                    EditorPlugin.connection()
                            .ask(
                                    PATIENCE,
                                    server -> server.getTextDocumentService().definition(params))
                            .map(DefinitionLinks::locations)
                            .orElse(List.of());
            return targets.isEmpty()
                    ? null
                    : targets.stream()
                            .map(target -> new Link(word, target))
                            .toArray(IHyperlink[]::new);
        } catch (BadLocationException e) {
            return null; // the text has changed while the mouse moved
        }
    }

    private static List<Location> locations(
            Either<List<? extends Location>, List<? extends LocationLink>> answer) {
        return answer.map(
                plain -> plain.stream().map(it -> (Location) it).toList(),
                links ->
                        links.stream()
                                .map(
                                        it ->
                                                new Location(
                                                        it.getTargetUri(),
                                                        it.getTargetSelectionRange()))
                                .toList());
    }

    /** From a word to a declaration. */
    private record Link(@NonNull IRegion word, @NonNull Location target) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return word;
        }

        @Override
        public @Nullable String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return "Open Declaration";
        }

        @Override
        public void open() {
            Places.open(target);
        }
    }
}
