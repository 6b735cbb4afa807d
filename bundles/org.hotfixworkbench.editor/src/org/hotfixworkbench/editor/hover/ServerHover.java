package org.hotfixworkbench.editor.hover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkedString;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.navigation.Words;

/** What the server says of the word under the pointer. */
public final class ServerHover implements ITextHover, ITextHoverExtension {

    private static final int PATIENCE = 1_000; // the platform asks in a thread of its own

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = Uris.of(document);
        if (uri.isEmpty() || region == null) {
            return null;
        }
        try {
            HoverParams params =
                    new HoverParams(
                            new TextDocumentIdentifier(uri.get()),
                            Positions.of(document, region.getOffset()));
            String text =
                    EditorPlugin.connection()
                            .ask(PATIENCE, server -> server.getTextDocumentService().hover(params))
                            .map(ServerHover::text)
                            .orElse("");
            return text.isBlank() ? null : text;
        } catch (BadLocationException e) {
            return null; // the text has changed since
        }
    }

    @SuppressWarnings("deprecation")
    private static String text(Hover hover) {
        return hover.getContents().map(ServerHover::join, markup -> markup.getValue());
    }

    @SuppressWarnings("deprecation")
    private static String join(List<Either<String, MarkedString>> parts) {
        return parts.stream()
                .map(part -> part.map(text -> text, MarkedString::getValue))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
        try {
            IRegion word = Words.at(viewer.getDocument(), offset);
            return word.getLength() == 0 ? new Region(offset, 0) : word;
        } catch (BadLocationException e) {
            return null; // the text has changed since
        }
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected MarkdownControl doCreateInformationControl(
                    org.eclipse.swt.widgets.Shell parent) {
                return new MarkdownControl(parent);
            }
        };
    }
}
