package org.hotfixworkbench.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.ide.colours.SemanticColours;
import org.hotfixworkbench.dsl.ide.hints.Hints;
import org.hotfixworkbench.dsl.ide.hints.LensCommands;
import org.hotfixworkbench.dsl.ide.hints.Lenses;
import org.hotfixworkbench.dsl.ide.hover.Hovers;
import org.hotfixworkbench.dsl.ide.navigation.Highlights;
import org.hotfixworkbench.dsl.ide.structure.Folds;
import org.hotfixworkbench.dsl.ide.structure.Links;
import org.hotfixworkbench.dsl.ide.structure.Outline;
import org.hotfixworkbench.dsl.ide.structure.Selections;

/** What helps to read. Each request hands over to the class that answers it. */
abstract class ReadingRequests extends DocumentRequests {

    ReadingRequests(SessionHolder holder) {
        super(holder);
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams parameters) {
        Session session = session();
        Hovers hovers = new Hovers(session.documents(), session.capabilities());
        return at(parameters, null, hovers::at);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams parameters) {
        return read(
                parameters.getTextDocument(),
                null, // not known: an empty list would be a file without elements
                it ->
                        Outline.of(it).stream()
                                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                                .toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(
            FoldingRangeRequestParams parameters) {
        return read(parameters.getTextDocument(), List.of(), Folds::of);
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams parameters) {
        return read(
                parameters.getTextDocument(),
                List.of(),
                it -> Selections.of(it, parameters.getPositions()));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
            DocumentHighlightParams parameters) {
        return at(parameters, List.of(), Highlights::of);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams parameters) {
        return read(
                parameters.getTextDocument(),
                new SemanticTokens(List.of()),
                it -> new SemanticTokens(SemanticColours.of(it, 0, it.text().length())));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(
            SemanticTokensRangeParams parameters) {
        return read(
                parameters.getTextDocument(),
                new SemanticTokens(List.of()),
                it ->
                        new SemanticTokens(
                                SemanticColours.of(
                                        it,
                                        Positions.offset(
                                                it.lines(), parameters.getRange().getStart()),
                                        Positions.offset(
                                                it.lines(), parameters.getRange().getEnd()))));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams parameters) {
        Session session = session();
        return read(
                parameters.getTextDocument(), List.of(), it -> Links.of(it, session.documents()));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams parameters) {
        return read(
                parameters.getTextDocument(),
                List.of(),
                it ->
                        Hints.of(
                                it,
                                Positions.offset(it.lines(), parameters.getRange().getStart()),
                                Positions.offset(it.lines(), parameters.getRange().getEnd())));
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams parameters) {
        return read(parameters.getTextDocument(), List.of(), Lenses::of);
    }

    @Override
    public CompletableFuture<CodeLens> resolveCodeLens(CodeLens lens) {
        return session().read(LensCommands.uri(lens), lens, it -> LensCommands.resolved(it, lens));
    }
}
