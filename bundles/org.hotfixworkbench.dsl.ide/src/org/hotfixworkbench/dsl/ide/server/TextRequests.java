package org.hotfixworkbench.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.actions.CodeActions;
import org.hotfixworkbench.dsl.ide.editing.DocumentFormatting;
import org.hotfixworkbench.dsl.ide.editing.TypedText;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** Requests about a document. Each hands over to the class that answers it. */
final class TextRequests implements TextDocumentService {

    private final SessionHolder holder;

    TextRequests(SessionHolder holder) {
        this.holder = holder;
    }

    // ---- what the editor does to a document ---------------------------------------------------

    @Override
    public void didOpen(DidOpenTextDocumentParams parameters) {
        TextDocumentItem document = parameters.getTextDocument();
        Session session = holder.get();
        Path path = Uris.path(document.getUri());
        session.submit(
                cancel -> {
                    session.workspace()
                            .open(
                                    document.getUri(),
                                    path,
                                    document.getText(),
                                    document.getVersion());
                    return true;
                });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams parameters) {
        Session session = holder.get();
        session.submit(
                cancel -> {
                    SourceState source = session.source(parameters.getTextDocument().getUri());
                    if (source != null) {
                        for (TextDocumentContentChangeEvent change :
                                parameters.getContentChanges()) {
                            change(
                                    session,
                                    source,
                                    change,
                                    parameters.getTextDocument().getVersion());
                        }
                    }
                    return true;
                });
    }

    private static void change(
            Session session,
            SourceState source,
            TextDocumentContentChangeEvent change,
            @Nullable Integer version) {
        LineIndex lines = source.text();
        if (lines == null) {
            return;
        }
        int number = version == null ? 0 : version;
        Range range = change.getRange();
        if (range == null) {
            session.workspace().change(source, 0, -1, change.getText(), number);
        } else {
            int start = Positions.offset(lines, range.getStart());
            int end = Math.max(start, Positions.offset(lines, range.getEnd()));
            session.workspace().change(source, start, end - start, change.getText(), number);
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams parameters) {
        Session session = holder.get();
        session.submit(
                cancel -> {
                    SourceState source = session.source(parameters.getTextDocument().getUri());
                    if (source != null) {
                        session.workspace().close(source);
                    }
                    return true;
                });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams parameters) {
        // the text is known already
    }

    // ---- what helps to write ------------------------------------------------------------------

    // ---- what helps to read -------------------------------------------------------------------

    // ---- where to go --------------------------------------------------------------------------

    // ---- what changes the text ----------------------------------------------------------------

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(
            CodeActionParams parameters) {
        Session session = holder.get();
        return session.read(
                parameters.getTextDocument().getUri(),
                List.of(),
                analysis -> new CodeActions(session, analysis).of(parameters));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(
            DocumentFormattingParams parameters) {
        return holder.get()
                .read(parameters.getTextDocument().getUri(), List.of(), DocumentFormatting::of);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
            DocumentRangeFormattingParams parameters) {
        return holder.get()
                .read(
                        parameters.getTextDocument().getUri(),
                        List.of(),
                        analysis -> DocumentFormatting.of(analysis, parameters.getRange()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
            DocumentOnTypeFormattingParams parameters) {
        Session session = holder.get();
        return session.submit(
                cancel -> {
                    SourceState source = session.source(parameters.getTextDocument().getUri());
                    LineIndex lines = source == null ? null : source.text();
                    return lines == null
                            ? List.of()
                            : TypedText.edits(lines, parameters.getPosition(), parameters.getCh());
                });
    }
}
