package org.hotfixworkbench.editor.hierarchy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
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

/** What the tree goes along, and how the server is asked for the next step. */
enum Relation {
    REPLACED_BY("What replaces it", true),
    REPLACES("What it replaces", true),
    NEEDED_BY("What replaces or requires it", false),
    NEEDS("What it replaces or requires", false);

    private final String label;
    private final boolean type;

    Relation(String label, boolean type) {
        this.label = label;
        this.type = type;
    }

    String label() {
        return label;
    }

    /** The hotfix at a place; none where there is none. */
    CompletableFuture<List<HierarchyNode>> roots(TextDocumentPositionParams place) {
        return EditorPlugin.connection()
                .request(
                        server -> {
                            TextDocumentService texts = server.getTextDocumentService();
                            return type
                                    ? texts.prepareTypeHierarchy(
                                                    new TypeHierarchyPrepareParams(
                                                            place.getTextDocument(),
                                                            place.getPosition()))
                                            .thenApply(Relation::types)
                                    : texts.prepareCallHierarchy(
                                                    new CallHierarchyPrepareParams(
                                                            place.getTextDocument(),
                                                            place.getPosition()))
                                            .thenApply(Relation::calls);
                        });
    }

    /** One step from a hotfix. */
    CompletableFuture<List<HierarchyNode>> next(HierarchyNode node) {
        return EditorPlugin.connection()
                .request(server -> next(server.getTextDocumentService(), node.item()));
    }

    private CompletableFuture<List<HierarchyNode>> next(TextDocumentService texts, Object item) {
        return switch (this) {
            case REPLACED_BY ->
                    texts.typeHierarchySubtypes(
                                    new TypeHierarchySubtypesParams((TypeHierarchyItem) item))
                            .thenApply(Relation::types);
            case REPLACES ->
                    texts.typeHierarchySupertypes(
                                    new TypeHierarchySupertypesParams((TypeHierarchyItem) item))
                            .thenApply(Relation::types);
            case NEEDED_BY ->
                    texts.callHierarchyIncomingCalls(
                                    new CallHierarchyIncomingCallsParams((CallHierarchyItem) item))
                            .thenApply(
                                    found ->
                                            Answers.list(found).stream()
                                                    .map(it -> HierarchyNode.of(it.getFrom()))
                                                    .toList());
            case NEEDS ->
                    texts.callHierarchyOutgoingCalls(
                                    new CallHierarchyOutgoingCallsParams((CallHierarchyItem) item))
                            .thenApply(
                                    found ->
                                            Answers.list(found).stream()
                                                    .map(it -> HierarchyNode.of(it.getTo()))
                                                    .toList());
        };
    }

    private static List<HierarchyNode> types(List<TypeHierarchyItem> items) {
        return Answers.list(items).stream().map(HierarchyNode::of).toList();
    }

    private static List<HierarchyNode> calls(List<CallHierarchyItem> items) {
        return Answers.list(items).stream().map(HierarchyNode::of).toList();
    }
}
