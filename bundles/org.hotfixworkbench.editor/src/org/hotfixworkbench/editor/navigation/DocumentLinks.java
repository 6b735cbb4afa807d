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
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;

/**
 * Ctrl+click on what names a file: the page about a rule, the file about an article. Asked in the
 * thread of the display while the mouse moves: gives up soon.
 */
public final class DocumentLinks extends AbstractHyperlinkDetector {

    private static final int PATIENCE = 300;

    @Override
    public IHyperlink @Nullable [] detectHyperlinks(
            ITextViewer viewer, IRegion region, boolean several) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = Uris.of(document);
        if (uri.isEmpty()) {
            return null;
        }
        DocumentLinkParams params = new DocumentLinkParams(new TextDocumentIdentifier(uri.get()));
        Optional<List<DocumentLink>> links =
                EditorPlugin.connection()
                        .ask(
                                PATIENCE,
                                server -> server.getTextDocumentService().documentLink(params));
        try {
            for (DocumentLink link : links.orElse(List.of())) {
                IRegion place = Positions.region(document, link.getRange());
                String target = link.getTarget();
                if (target != null && isInside(region, place)) {
                    return new IHyperlink[] {new Link(place, target, text(link))};
                }
            }
        } catch (BadLocationException e) {
            return null; // the text has changed while the mouse moved
        }
        return null;
    }

    private static boolean isInside(IRegion region, IRegion place) {
        return region.getOffset() >= place.getOffset()
                && region.getOffset() + region.getLength() <= place.getOffset() + place.getLength();
    }

    private static String text(DocumentLink link) {
        String tooltip = link.getTooltip();
        return tooltip == null ? "Open Link" : "Open " + tooltip;
    }

    /** From a piece of text to a file. */
    private record Link(@NonNull IRegion place, @NonNull String target, @NonNull String text)
            implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return place;
        }

        @Override
        public @Nullable String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return text;
        }

        @Override
        public void open() {
            LinkTarget.open(target);
        }
    }
}
