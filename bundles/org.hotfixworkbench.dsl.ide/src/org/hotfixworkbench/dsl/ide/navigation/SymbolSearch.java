package org.hotfixworkbench.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.dsl.ide.server.PackedDocuments;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage;

/** Finds elements of all files, and of the shipped catalog, by words of their names and titles. */
public final class SymbolSearch {

    /** More than anybody reads; clients ask again with every letter. */
    private static final int MOST = 300;

    private static final String SHIPPED = "shipped catalog";

    private final PackedDocuments documents;

    /** An element that was found. */
    private record Found(int rank, String name, WorkspaceSymbol symbol) {}

    /** Takes what has the shipped catalog as a file. */
    public SymbolSearch(PackedDocuments documents) {
        this.documents = documents;
    }

    /**
     * The elements that have every word of a question in their name, title or article number, the
     * best first. Letters of a name may be left out: {@code crca} finds credssp-ca-chain.
     */
    public List<WorkspaceSymbol> find(Collection<Project> projects, String query) {
        String[] words = query.toLowerCase(Locale.ROOT).trim().split("\\s+");
        List<Found> found = new ArrayList<>();
        for (Project project : projects) {
            for (Declared declared : project.index().all()) {
                int rank = rank(words, declared.declaration());
                if (rank >= 0) {
                    found.add(found(rank, declared));
                }
            }
        }
        projects.stream().findFirst().ifPresent(it -> shipped(it, words, found));
        return found.stream()
                .sorted(Comparator.comparingInt(Found::rank).thenComparing(Found::name))
                .limit(MOST)
                .map(Found::symbol)
                .toList();
    }

    private static Found found(int rank, Declared declared) {
        Declaration declaration = declared.declaration();
        return new Found(
                rank,
                declaration.name(),
                symbol(
                        declaration.kind(),
                        label(
                                declaration.name(),
                                declaration.article() == null
                                        ? null
                                        : declaration.article().toString(),
                                declaration.title()),
                        Declarations.location(declared),
                        declared.source().file().name()));
    }

    private void shipped(Project project, String[] words, List<Found> found) {
        Declarations declarations = new Declarations(project, documents);
        for (Element element : project.shippedCatalog().getElements()) {
            String title =
                    switch (element) {
                        case Product product -> product.getTitle();
                        case Codebase codebase -> codebase.getTitle();
                        default -> null;
                    };
            NamedElement named = (NamedElement) element;
            int rank = rank(words, named.getName(), null, title);
            if (rank >= 0 && project.find(element.eClass(), named.getName()).isEmpty()) {
                declarations
                        .find(Symbol.of(named))
                        .map(
                                it ->
                                        symbol(
                                                element.eClass(),
                                                label(named.getName(), null, title),
                                                it,
                                                SHIPPED))
                        .ifPresent(it -> found.add(new Found(rank, named.getName(), it)));
            }
        }
    }

    private static WorkspaceSymbol symbol(
            EClass kind, String label, Location location, String container) {
        return new WorkspaceSymbol(label, kind(kind), Either.forLeft(location), container);
    }

    /** Clients compare what is typed with the label once more, so everything has to be in it. */
    private static String label(String name, @Nullable String article, @Nullable String title) {
        StringBuilder label = new StringBuilder(name);
        if (article != null && !article.equals(name)) {
            label.append(" (").append(article).append(')');
        }
        if (title != null) {
            label.append(": ").append(title);
        }
        return label.toString();
    }

    /** The kind of symbol that stands for a kind of element. */
    public static SymbolKind kind(EClass kind) {
        return switch (kind.getClassifierID()) {
            case ServicingPackage.HOTFIX -> SymbolKind.Class;
            case ServicingPackage.MACHINE -> SymbolKind.Variable;
            case ServicingPackage.ALTERNATIVE_GROUP -> SymbolKind.Array;
            case ServicingPackage.CODEBASE -> SymbolKind.Namespace;
            case ServicingPackage.PRODUCT -> SymbolKind.Struct;
            case ServicingPackage.SERVICE_LEVEL, ServicingPackage.SERVICE_BRANCH ->
                    SymbolKind.EnumMember;
            default -> SymbolKind.Object;
        };
    }

    private static int rank(String[] words, Declaration declaration) {
        String article = declaration.article() == null ? null : declaration.article().toString();
        return rank(words, declaration.name(), article, declaration.title());
    }

    /** How far an element is from what is asked for; -1 when it is something else. */
    private static int rank(
            String[] words, String name, @Nullable String article, @Nullable String title) {
        String lower = name.toLowerCase(Locale.ROOT);
        String rest = ((article == null ? "" : article) + ' ' + (title == null ? "" : title));
        String all = rest.toLowerCase(Locale.ROOT);
        int[] ranks = Arrays.stream(words).mapToInt(it -> rank(it, lower, all)).toArray();
        return Arrays.stream(ranks).anyMatch(it -> it < 0) ? -1 : Arrays.stream(ranks).sum();
    }

    private static int rank(String word, String name, String rest) {
        if (name.startsWith(word)) {
            return name.length() == word.length() ? 0 : 1;
        }
        if (name.contains(word)) {
            return 2;
        }
        if (rest.contains(word)) {
            return 3;
        }
        return isSpread(word, name) ? 4 : -1;
    }

    /** Whether the letters of a word occur in a name in their order. */
    private static boolean isSpread(String word, String name) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            at = name.indexOf(word.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
