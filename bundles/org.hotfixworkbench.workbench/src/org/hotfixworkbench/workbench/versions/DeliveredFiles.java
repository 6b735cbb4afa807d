package org.hotfixworkbench.workbench.versions;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.questions.Element;

/** The files that a hotfix delivers: what the server lists below it. */
final class DeliveredFiles {

    private DeliveredFiles() {}

    /** The names of the files of a hotfix, each once, sorted; none when nobody describes it. */
    static CompletableFuture<List<String>> of(String hotfix) {
        return Element.all("hotfix")
                .thenCompose(
                        all ->
                                all.stream()
                                        .filter(it -> it.name().equals(hotfix))
                                        .findFirst()
                                        .map(it -> of(it.uri(), hotfix))
                                        .orElse(CompletableFuture.completedFuture(List.of())));
    }

    private static CompletableFuture<List<String>> of(String uri, String hotfix) {
        DocumentSymbolParams params = new DocumentSymbolParams(new TextDocumentIdentifier(uri));
        return EditorPlugin.connection()
                .request(server -> server.getTextDocumentService().documentSymbol(params))
                .thenApply(
                        found -> {
                            TreeSet<String> names = new TreeSet<>(String::compareToIgnoreCase);
                            Answers.list(found).stream()
                                    .filter(it -> it.isRight())
                                    .map(it -> it.getRight())
                                    .filter(it -> it.getKind() == SymbolKind.Class)
                                    .filter(it -> it.getName().equals(hotfix))
                                    .forEach(it -> collect(it, names));
                            return List.copyOf(names);
                        });
    }

    private static void collect(DocumentSymbol symbol, TreeSet<String> names) {
        if (symbol.getKind() == SymbolKind.File) {
            names.add(symbol.getName());
        }
        Answers.list(symbol.getChildren()).forEach(it -> collect(it, names));
    }
}
