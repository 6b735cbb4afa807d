package org.hotfixworkbench.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;

/** What requests about a document have in common. */
abstract class DocumentRequests implements TextDocumentService {

    private final SessionHolder holder;

    DocumentRequests(SessionHolder holder) {
        this.holder = holder;
    }

    /** The session. */
    final Session session() {
        return holder.get();
    }

    /**
     * A question about a position in a document.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    interface Question<T> {
        T ask(Analysis analysis, int offset);
    }

    /** Asks about a document. */
    final <T> CompletableFuture<T> read(
            TextDocumentIdentifier document, T nothing, Function<Analysis, T> question) {
        return session().read(document.getUri(), nothing, question);
    }

    /** Asks about a position in a document. */
    final <T> CompletableFuture<T> at(
            TextDocumentPositionParams parameters, T nothing, Question<T> question) {
        return session()
                .read(
                        parameters.getTextDocument().getUri(),
                        nothing,
                        it -> question.ask(it, offset(it, parameters)));
    }

    /** The same for what needs all files: those that wait are checked before. */
    final <T> CompletableFuture<T> amongAll(
            TextDocumentPositionParams parameters, T nothing, Question<T> question) {
        return session()
                .readAll(
                        parameters.getTextDocument().getUri(),
                        nothing,
                        it -> question.ask(it, offset(it, parameters)));
    }

    private static int offset(Analysis analysis, TextDocumentPositionParams parameters) {
        return Positions.offset(analysis.lines(), parameters.getPosition());
    }
}
