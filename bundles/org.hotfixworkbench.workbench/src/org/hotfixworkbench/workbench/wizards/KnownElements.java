package org.hotfixworkbench.workbench.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.hotfixworkbench.editor.EditorPlugin;

/** The hotfixes and machines that the language server knows. */
public final class KnownElements {

    /** How the server labels an element: name (article): title. */
    private static final Pattern LABEL =
            Pattern.compile("(?<name>.*?)( \\((?<article>KB\\d+)\\))?(: (?<title>.*))?");

    private KnownElements() {}

    /**
     * An element.
     *
     * @param name its name
     * @param article its number; empty when it has none
     * @param title its title; empty when it has none
     */
    public record Known(@NonNull String name, @NonNull String article, @NonNull String title) {

        /** Whether it is called so, by name or number. */
        public boolean is(String called) {
            return name.equalsIgnoreCase(called) || article.equalsIgnoreCase(called);
        }

        @Override
        public String toString() {
            return name + (title.isEmpty() ? "" : ": " + title);
        }
    }

    /** Those of a kind that have some words, the best first and not without end. */
    public static CompletableFuture<List<Known>> find(SymbolKind kind, String words) {
        return EditorPlugin.connection()
                .request(
                        server ->
                                server.getWorkspaceService()
                                        .symbol(new WorkspaceSymbolParams(words)))
                .thenApply(
                        found -> {
                            List<Known> known = new ArrayList<>();
                            if (found.isRight()) {
                                for (WorkspaceSymbol symbol : found.getRight()) {
                                    if (symbol.getKind() == kind) {
                                        known.add(known(symbol.getName()));
                                    }
                                }
                            }
                            return known;
                        });
    }

    private static Known known(String label) {
        Matcher matcher = LABEL.matcher(label);
        return matcher.matches()
                ? new Known(
                        String.valueOf(matcher.group("name")),
                        orEmpty(matcher.group("article")),
                        orEmpty(matcher.group("title")))
                : new Known(label, "", "");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
