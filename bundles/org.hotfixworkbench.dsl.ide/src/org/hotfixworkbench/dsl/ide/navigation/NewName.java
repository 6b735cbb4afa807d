package org.hotfixworkbench.dsl.ide.navigation;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.dsl.values.Names;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** What can be renamed, and to what. */
final class NewName {

    private NewName() {}

    /** Fails when something cannot be renamed, with the reason. */
    static void requireRenamable(Project project, Symbol symbol) {
        String top = symbol.topLevel() ? symbol.name() : symbol.owner();
        EClass kind = symbol.topLevel() ? symbol.kind() : Literals.CODEBASE;
        if (project.find(kind, top).isPresent()) {
            return;
        }
        if (Declarations.element(project.catalog(), symbol).isPresent()) {
            throw Failures.of(
                    symbol.name() + " belongs to the shipped catalog, which cannot be changed");
        }
        throw Failures.of("no file describes " + symbol.name());
    }

    /**
     * The name that somebody has typed, without quotes.
     *
     * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException when it cannot be the name
     */
    static String of(Project project, Symbol symbol, String given) {
        String typed = given.trim();
        boolean quoted = typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"");
        String name = quoted ? Names.read(typed) : typed;
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw Failures.of("a name has at least one character, and is on one line");
        }
        if (!name.equals(symbol.name()) && exists(project, symbol, name)) {
            throw Failures.of(
                    symbol.topLevel()
                            ? "there is a " + noun(symbol.kind()) + " " + name + " already"
                            : symbol.owner()
                                    + " has a "
                                    + noun(symbol.kind())
                                    + " "
                                    + name
                                    + " already");
        }
        return name;
    }

    private static boolean exists(Project project, Symbol symbol, String name) {
        if (!symbol.topLevel()) {
            return members(project, symbol).stream().anyMatch(it -> name.equals(it.getName()));
        }
        Optional<Declared> other = project.find(symbol.kind(), name);
        // the article number of the hotfix itself may become its name
        return other.isPresent() && !other.get().symbol().equals(symbol)
                || Declarations.element(project.catalog(), Symbol.of(symbol.kind(), name))
                        .isPresent();
    }

    private static List<? extends NamedElement> members(Project project, Symbol symbol) {
        Symbol owner = Symbol.of(Literals.CODEBASE, symbol.owner());
        return Declarations.element(project.catalog(), owner)
                .<List<? extends NamedElement>>map(it -> members((Codebase) it, symbol.kind()))
                .orElse(List.of());
    }

    private static List<? extends NamedElement> members(Codebase codebase, EClass kind) {
        return kind == Literals.SERVICE_LEVEL ? codebase.getLevels() : codebase.getBranches();
    }

    /** What people call a kind of element. */
    static String noun(EClass kind) {
        return switch (kind.getClassifierID()) {
            case ServicingPackage.HOTFIX -> "hotfix";
            case ServicingPackage.MACHINE -> "machine";
            case ServicingPackage.ALTERNATIVE_GROUP -> "group of alternatives";
            case ServicingPackage.CODEBASE -> "code base";
            case ServicingPackage.PRODUCT -> "product";
            case ServicingPackage.SERVICE_LEVEL -> "service level";
            case ServicingPackage.SERVICE_BRANCH -> "service branch";
            default -> kind.getName();
        };
    }
}
