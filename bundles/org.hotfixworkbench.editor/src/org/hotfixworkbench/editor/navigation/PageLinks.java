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
import org.eclipse.jface.text.hyperlink.URLHyperlink;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.server.Answers;

/** From a rule to its page, and from an article to the file about it: Ctrl+click. */
public final class PageLinks extends AbstractHyperlinkDetector {

    private static final int PATIENCE = 300; // this is the thread of the display
    private static final String LINE = "#L";

    @Override
    public IHyperlink @Nullable [] detectHyperlinks(
            ITextViewer viewer, IRegion region, boolean several) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = Uris.of(document);
        if (uri.isEmpty()) {
            return null;
        }
        DocumentLinkParams params = new DocumentLinkParams(new TextDocumentIdentifier(uri.get()));
        List<DocumentLink> links =
                EditorPlugin.connection()
                        .ask(
                                PATIENCE,
                                server ->
                                        server.getTextDocumentService()
                                                .documentLink(params)
                                                .<List<DocumentLink>>thenApply(Answers::list))
                        .orElse(List.of());
        try {
            for (DocumentLink link : links) {
                IRegion place = Positions.region(document, link.getRange());
                int end = place.getOffset() + place.getLength();
                if (place.getOffset() <= region.getOffset() && region.getOffset() <= end) {
                    return new IHyperlink[] {hyperlink(place, link)};
                }
            }
        } catch (BadLocationException e) {
            return null; // the text has changed while the mouse moved
        }
        return null;
    }

    private static IHyperlink hyperlink(IRegion place, DocumentLink link) {
        String target = link.getTarget();
        if (!target.startsWith("file:")) {
            return new URLHyperlink(place, target);
        }
        int mark = target.lastIndexOf(LINE);
        String uri = mark < 0 ? target : target.substring(0, mark);
        int line = mark < 0 ? 0 : Integer.parseInt(target.substring(mark + LINE.length())) - 1;
        Position start = new Position(line, 0);
        String text = link.getTooltip() == null ? "Open" : "Open " + link.getTooltip();
        return new Page(place, new Location(uri, new Range(start, start)), text);
    }

    /** From a word to a file. */
    private record Page(@NonNull IRegion place, @NonNull Location target, @NonNull String text)
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
            Places.open(target);
        }
    }
}
