package org.hotfixworkbench.editor.search;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.editor.server.Answers;

/**
 * An element of any file.
 *
 * @param label its name, article and title
 * @param container the file it is in; may be empty
 * @param kind what it is, for the icon
 * @param place where it is declared
 */
record FoundElement(
        @NonNull String label,
        @NonNull String container,
        @NonNull SymbolKind kind,
        @NonNull Location place) {

    /** The elements of an answer; servers may still answer with the older kind. */
    @SuppressWarnings("deprecation")
    static List<FoundElement> all(
            Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> answer) {
        return answer.map(
                plain -> Answers.list(plain).stream().map(FoundElement::of).toList(),
                symbols -> Answers.list(symbols).stream().map(FoundElement::of).toList());
    }

    @SuppressWarnings("deprecation")
    private static FoundElement of(SymbolInformation symbol) {
        String container = symbol.getContainerName();
        return new FoundElement(
                symbol.getName(),
                container == null ? "" : container,
                symbol.getKind(),
                symbol.getLocation());
    }

    private static FoundElement of(WorkspaceSymbol symbol) {
        String container = symbol.getContainerName();
        Location place =
                symbol.getLocation()
                        .map(
                                known -> known,
                                file ->
                                        new Location(
                                                file.getUri(),
                                                new Range(new Position(), new Position())));
        return new FoundElement(
                symbol.getName(), container == null ? "" : container, symbol.getKind(), place);
    }
}
