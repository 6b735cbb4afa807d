package org.hotfixworkbench.dsl.ide.navigation;

import java.util.Optional;
import org.hotfixworkbench.dsl.ide.structure.Token;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/** What a position leads to. */
final class Targets {

    private Targets() {}

    /**
     * What is declared or named at a position; of the number of another article, the hotfix that
     * has it.
     */
    static Optional<Symbol> symbol(Analysis analysis, int offset) {
        Optional<Symbol> symbol = Occurrences.at(analysis, offset).map(Occurrence::symbol);
        return symbol.isPresent() ? symbol : article(analysis, offset);
    }

    private static Optional<Symbol> article(Analysis analysis, int offset) {
        Token token = Token.at(analysis.root(), offset);
        if (token == null
                || !token.feature().equals("article")
                || !(token.owner() instanceof ArticleReference reference)) {
            return Optional.empty();
        }
        KbNumber number = reference.getArticle();
        return number == null
                ? Optional.empty()
                : analysis.project().find(Literals.HOTFIX, number.toString()).map(Declared::symbol);
    }

    /**
     * What the thing at a position is one of: the code base of a product, level or branch, the
     * product of a machine, the level of a file.
     */
    static Optional<Symbol> type(Analysis analysis, int offset) {
        Optional<Symbol> symbol = Occurrences.at(analysis, offset).map(Occurrence::symbol);
        return symbol.isPresent()
                ? symbol.flatMap(it -> type(analysis, it))
                : level(analysis, offset);
    }

    private static Optional<Symbol> type(Analysis analysis, Symbol symbol) {
        Project project = analysis.project();
        if (!symbol.topLevel()) {
            return Optional.of(Symbol.of(Literals.CODEBASE, symbol.owner()));
        }
        if (symbol.kind() == Literals.PRODUCT) {
            return Declarations.element(project.catalog(), symbol)
                    .map(it -> ((Product) it).getCodebase())
                    .filter(it -> !it.eIsProxy())
                    .map(Symbol::of);
        }
        if (symbol.kind() == Literals.MACHINE) {
            return Optional.ofNullable(project.lastKnowledge().machines().get(symbol.name()))
                    .flatMap(it -> Optional.ofNullable(it.product()))
                    .map(it -> Symbol.of(Literals.PRODUCT, it));
        }
        return Optional.empty();
    }

    private static Optional<Symbol> level(Analysis analysis, int offset) {
        Token token = Token.at(analysis.root(), offset);
        return token != null
                        && token.feature().equals("version")
                        && token.owner() instanceof FileEntry file
                        && file.getLevel() != null
                ? Optional.of(Symbol.of(file.getLevel()))
                : Optional.empty();
    }
}
