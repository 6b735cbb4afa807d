package org.hotfixworkbench.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.ide.server.PackedDocuments;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.structure.Token;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Where to go from a position. */
public final class Navigation {

    private final PackedDocuments documents;
    private final boolean links;

    /**
     * Answers a client.
     *
     * @param documents has the shipped catalog as a file
     * @param capabilities what the client can do
     */
    public Navigation(PackedDocuments documents, ClientCapabilities capabilities) {
        this.documents = documents;
        TextDocumentClientCapabilities texts = capabilities.getTextDocument();
        DefinitionCapabilities definition = texts == null ? null : texts.getDefinition();
        this.links = definition != null && Boolean.TRUE.equals(definition.getLinkSupport());
    }

    /** Where the thing at a position is declared. */
    public Either<List<? extends Location>, List<? extends LocationLink>> definition(
            Analysis analysis, int offset) {
        return answer(
                analysis,
                offset,
                Targets.symbol(analysis, offset)
                        .flatMap(declarations(analysis.project())::find)
                        .map(List::of)
                        .orElse(List.of()));
    }

    /** Where the thing is declared that the thing at a position is one of. */
    public Either<List<? extends Location>, List<? extends LocationLink>> typeDefinition(
            Analysis analysis, int offset) {
        return answer(
                analysis,
                offset,
                Targets.type(analysis, offset)
                        .flatMap(declarations(analysis.project())::find)
                        .map(List::of)
                        .orElse(List.of()));
    }

    /** Where the hotfixes are declared that replace the one at a position. */
    public Either<List<? extends Location>, List<? extends LocationLink>> implementation(
            Analysis analysis, int offset) {
        Project project = analysis.project();
        Optional<Symbol> hotfix =
                Targets.symbol(analysis, offset).filter(it -> it.kind() == Literals.HOTFIX);
        List<Location> found = new ArrayList<>();
        if (hotfix.isPresent()) {
            new HotfixRelations(project)
                    .replacedBy(hotfix.get().name())
                    .forEach(
                            it ->
                                    project.find(Literals.HOTFIX, it.other())
                                            .map(Declarations::location)
                                            .ifPresent(found::add));
        }
        return answer(analysis, offset, found);
    }

    /** The places in all files that name the thing at a position; all files have been checked. */
    public List<Location> references(Analysis analysis, int offset, boolean declaration) {
        Optional<Symbol> symbol = Targets.symbol(analysis, offset);
        List<Location> found = new ArrayList<>();
        if (symbol.isPresent()) {
            if (declaration) {
                declarations(analysis.project()).find(symbol.get()).ifPresent(found::add);
            }
            Uses.of(analysis.project(), symbol.get()).forEach(it -> found.add(it.location()));
        }
        return found;
    }

    private Declarations declarations(Project project) {
        return new Declarations(project, documents);
    }

    private Either<List<? extends Location>, List<? extends LocationLink>> answer(
            Analysis analysis, int offset, List<Location> found) {
        Token token = Token.at(analysis.root(), offset);
        if (!links || token == null) {
            return Either.forLeft(found);
        }
        Range origin =
                Positions.range(
                        analysis.lines(), token.leaf().getOffset(), token.leaf().getLength());
        return Either.forRight(
                found.stream()
                        .map(
                                it ->
                                        new LocationLink(
                                                it.getUri(), it.getRange(), it.getRange(), origin))
                        .toList());
    }
}
