package org.hotfixworkbench.editor.hierarchy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.server.Answers;

/** What the server is asked about hierarchies. */
final class HierarchyRequests {

    private HierarchyRequests() {}

    /** The hotfix at a place, as both hierarchies know it; empty where there is none. */
    static CompletableFuture<Optional<HierarchyRoot>> root(TextDocumentPositionParams place) {
        CompletableFuture<List<CallHierarchyItem>> calls =
                ask(
                        texts ->
                                texts.prepareCallHierarchy(
                                        new CallHierarchyPrepareParams(
                                                place.getTextDocument(), place.getPosition())));
        CompletableFuture<List<TypeHierarchyItem>> types =
                ask(
                        texts ->
                                texts.prepareTypeHierarchy(
                                        new TypeHierarchyPrepareParams(
                                                place.getTextDocument(), place.getPosition())));
        return calls.thenCombine(types, HierarchyRequests::root);
    }

    private static Optional<HierarchyRoot> root(
            @Nullable List<CallHierarchyItem> calls, @Nullable List<TypeHierarchyItem> types) {
        return Answers.list(calls).stream()
                .findFirst()
                .flatMap(
                        call ->
                                Answers.list(types).stream()
                                        .findFirst()
                                        .map(type -> new HierarchyRoot(call, type)));
    }

    static CompletableFuture<List<HierarchyEntry>> incoming(HierarchyEntry entry) {
        CallHierarchyIncomingCallsParams params =
                new CallHierarchyIncomingCallsParams((CallHierarchyItem) entry.item());
        return ask(texts -> texts.callHierarchyIncomingCalls(params))
                .thenApply(found -> Answers.list(found).stream().map(HierarchyEntry::of).toList());
    }

    static CompletableFuture<List<HierarchyEntry>> outgoing(HierarchyEntry entry) {
        CallHierarchyOutgoingCallsParams params =
                new CallHierarchyOutgoingCallsParams((CallHierarchyItem) entry.item());
        return ask(texts -> texts.callHierarchyOutgoingCalls(params))
                .thenApply(
                        found ->
                                Answers.list(found).stream()
                                        .map(it -> HierarchyEntry.of(it.getTo()))
                                        .toList());
    }

    static CompletableFuture<List<HierarchyEntry>> supertypes(HierarchyEntry entry) {
        TypeHierarchySupertypesParams params =
                new TypeHierarchySupertypesParams((TypeHierarchyItem) entry.item());
        return ask(texts -> texts.typeHierarchySupertypes(params))
                .thenApply(HierarchyRequests::types);
    }

    static CompletableFuture<List<HierarchyEntry>> subtypes(HierarchyEntry entry) {
        TypeHierarchySubtypesParams params =
                new TypeHierarchySubtypesParams((TypeHierarchyItem) entry.item());
        return ask(texts -> texts.typeHierarchySubtypes(params))
                .thenApply(HierarchyRequests::types);
    }

    private static List<HierarchyEntry> types(@Nullable List<TypeHierarchyItem> found) {
        return Answers.list(found).stream().map(HierarchyEntry::of).toList();
    }

    private static <T> CompletableFuture<T> ask(
            Function<TextDocumentService, CompletableFuture<T>> question) {
        return EditorPlugin.connection()
                .request(server -> question.apply(server.getTextDocumentService()));
    }
}
