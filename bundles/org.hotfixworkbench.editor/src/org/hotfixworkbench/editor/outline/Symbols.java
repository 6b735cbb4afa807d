package org.hotfixworkbench.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.server.Answers;

/** The symbols of a text. */
final class Symbols {

    private Symbols() {}

    static CompletableFuture<List<DocumentSymbol>> of(String uri) {
        DocumentSymbolParams params = new DocumentSymbolParams(new TextDocumentIdentifier(uri));
        return EditorPlugin.connection()
                .request(
                        server ->
                                server.getTextDocumentService()
                                        .documentSymbol(params)
                                        .thenApply(
                                                found ->
                                                        Answers.list(found).stream()
                                                                .filter(it -> it.isRight())
                                                                .map(it -> it.getRight())
                                                                .toList()));
    }

    /** From the outermost to the innermost symbol around a position. */
    static List<DocumentSymbol> around(List<DocumentSymbol> symbols, Position position) {
        List<DocumentSymbol> path = new ArrayList<>();
        List<DocumentSymbol> level = symbols;
        while (level != null) {
            DocumentSymbol next =
                    level.stream()
                            .filter(it -> contains(it.getRange(), position))
                            .findFirst()
                            .orElse(null);
            if (next != null) {
                path.add(next);
            }
            level = next == null ? null : next.getChildren();
        }
        return path;
    }

    private static boolean contains(Range range, Position position) {
        return compare(range.getStart(), position) <= 0 && compare(position, range.getEnd()) <= 0;
    }

    private static int compare(Position one, Position other) {
        return one.getLine() != other.getLine()
                ? Integer.compare(one.getLine(), other.getLine())
                : Integer.compare(one.getCharacter(), other.getCharacter());
    }
}
