package org.hotfixworkbench.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.hotfixworkbench.dsl.ide.navigation.CallHierarchy;
import org.hotfixworkbench.dsl.ide.navigation.Navigation;
import org.hotfixworkbench.dsl.ide.navigation.Rename;
import org.hotfixworkbench.dsl.ide.navigation.TypeHierarchy;

/** Where to go. Each request hands over to the class that answers it. */
abstract class NavigationRequests extends ReadingRequests {

    NavigationRequests(SessionHolder holder) {
        super(holder);
    }

    private Navigation navigation() {
        Session session = session();
        return new Navigation(session.documents(), session.capabilities());
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
            definition(DefinitionParams parameters) {
        return at(parameters, Either.forLeft(List.of()), navigation()::definition);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
            declaration(DeclarationParams parameters) {
        return at(parameters, Either.forLeft(List.of()), navigation()::definition);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
            typeDefinition(TypeDefinitionParams parameters) {
        return at(parameters, Either.forLeft(List.of()), navigation()::typeDefinition);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
            implementation(ImplementationParams parameters) {
        return amongAll(parameters, Either.forLeft(List.of()), navigation()::implementation);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams parameters) {
        Navigation navigation = navigation();
        boolean declaration = parameters.getContext().isIncludeDeclaration();
        return amongAll(
                parameters,
                List.of(),
                (analysis, offset) -> navigation.references(analysis, offset, declaration));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
            prepareRename(PrepareRenameParams parameters) {
        return at(parameters, null, new Rename(session().capabilities())::prepare);
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams parameters) {
        Rename rename = new Rename(session().capabilities());
        return amongAll(
                parameters,
                new WorkspaceEdit(),
                (analysis, offset) -> rename.rename(analysis, offset, parameters.getNewName()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(
            CallHierarchyPrepareParams parameters) {
        return at(parameters, List.of(), CallHierarchy::prepare);
    }

    @Override
    public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams parameters) {
        CallHierarchyItem item = parameters.getItem();
        return session()
                .readAll(
                        item.getUri(), List.of(), it -> CallHierarchy.incoming(it.project(), item));
    }

    @Override
    public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams parameters) {
        CallHierarchyItem item = parameters.getItem();
        return session()
                .readAll(
                        item.getUri(), List.of(), it -> CallHierarchy.outgoing(it.project(), item));
    }

    @Override
    public CompletableFuture<List<TypeHierarchyItem>> prepareTypeHierarchy(
            TypeHierarchyPrepareParams parameters) {
        return at(parameters, List.of(), TypeHierarchy::prepare);
    }

    @Override
    public CompletableFuture<List<TypeHierarchyItem>> typeHierarchySupertypes(
            TypeHierarchySupertypesParams parameters) {
        TypeHierarchyItem item = parameters.getItem();
        return session()
                .readAll(
                        item.getUri(),
                        List.of(),
                        it -> TypeHierarchy.supertypes(it.project(), item));
    }

    @Override
    public CompletableFuture<List<TypeHierarchyItem>> typeHierarchySubtypes(
            TypeHierarchySubtypesParams parameters) {
        TypeHierarchyItem item = parameters.getItem();
        return session()
                .readAll(
                        item.getUri(), List.of(), it -> TypeHierarchy.subtypes(it.project(), item));
    }
}
