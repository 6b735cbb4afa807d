package org.hotfixworkbench.dsl.ide.server;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.completion.Abilities;
import org.hotfixworkbench.dsl.ide.completion.Completion;
import org.hotfixworkbench.dsl.ide.signature.Signatures;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
            CompletionParams parameters) {
        Session session = holder.get();
        Completion completion = new Completion(Abilities.of(session.capabilities()));
        CompletionContext context = parameters.getContext();
        boolean byBlank = context != null && " ".equals(context.getTriggerCharacter());
        return session.read(
                parameters.getTextDocument().getUri(),
                Either.forRight(new CompletionList(List.of())),
                it ->
                        Either.forRight(
                                completion.at(
                                        it,
                                        Positions.offset(it.lines(), parameters.getPosition()),
                                        byBlank)));
    }

    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        Session session = holder.get();
        Completion completion = new Completion(Abilities.of(session.capabilities()));
        return session.submit(cancel -> completion.resolve(item));
    }

    @Override
    public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams parameters) {
        Session session = holder.get();
        Signatures signatures = Signatures.of(session.capabilities());
        return session.read(
                parameters.getTextDocument().getUri(),
                null,
                it -> signatures.at(it, Positions.offset(it.lines(), parameters.getPosition())));
    }

    // ---- what helps to read -------------------------------------------------------------------

    // ---- where to go --------------------------------------------------------------------------

    // ---- what changes the text ----------------------------------------------------------------
}
