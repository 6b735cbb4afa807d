package org.hotfixworkbench.editor.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.LanguageServer;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.server.Answers;

/** Requests for a text in its layout. */
final class Formatting {

    /** The layout of the language. */
    static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

    private Formatting() {}

    static CompletableFuture<List<TextEdit>> all(LanguageServer server, String uri) {
        return server.getTextDocumentService()
                .formatting(new DocumentFormattingParams(new TextDocumentIdentifier(uri), OPTIONS))
                .thenApply(Answers::list);
    }

    static CompletableFuture<List<TextEdit>> range(String uri, Range range) {
        DocumentRangeFormattingParams params =
                new DocumentRangeFormattingParams(new TextDocumentIdentifier(uri), OPTIONS, range);
        return EditorPlugin.connection()
                .request(
                        server ->
                                server.getTextDocumentService()
                                        .rangeFormatting(params)
                                        .thenApply(Answers::list));
    }

    static CompletableFuture<List<TextEdit>> all(String uri) {
        return EditorPlugin.connection().request(server -> all(server, uri));
    }
}
