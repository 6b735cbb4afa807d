package org.hotfixworkbench.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.actions.CodeActions;
import org.hotfixworkbench.dsl.ide.completion.Abilities;
import org.hotfixworkbench.dsl.ide.completion.Completion;
import org.hotfixworkbench.dsl.ide.editing.DocumentFormatting;
import org.hotfixworkbench.dsl.ide.editing.TypedText;
import org.hotfixworkbench.dsl.ide.signature.Signatures;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** Requests about a document. Each hands over to the class that answers it. */
final class TextRequests extends NavigationRequests {

    TextRequests(SessionHolder holder) {
        super(holder);
    }

    // ---- what the editor does to a document ---------------------------------------------------

    @Override
    public void didOpen(DidOpenTextDocumentParams parameters) {
        TextDocumentItem document = parameters.getTextDocument();
        Session session = session();
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
        Session session = session();
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
        Session session = session();
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
        Session session = session();
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
        Session session = session();
        Completion completion = new Completion(Abilities.of(session.capabilities()));
        return session.submit(cancel -> completion.resolve(item));
    }

    @Override
    public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams parameters) {
        Session session = session();
        Signatures signatures = Signatures.of(session.capabilities());
        return session.read(
                parameters.getTextDocument().getUri(),
                null,
                it -> signatures.at(it, Positions.offset(it.lines(), parameters.getPosition())));
    }

    // ---- what changes the text ----------------------------------------------------------------

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(
            CodeActionParams parameters) {
        Session session = session();
        return session.read(
                parameters.getTextDocument().getUri(),
                List.of(),
                analysis -> new CodeActions(session, analysis).of(parameters));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(
            DocumentFormattingParams parameters) {
        return session()
                .read(parameters.getTextDocument().getUri(), List.of(), DocumentFormatting::of);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
            DocumentRangeFormattingParams parameters) {
        return session()
                .read(
                        parameters.getTextDocument().getUri(),
                        List.of(),
                        analysis -> DocumentFormatting.of(analysis, parameters.getRange()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
            DocumentOnTypeFormattingParams parameters) {
        Session session = session();
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
