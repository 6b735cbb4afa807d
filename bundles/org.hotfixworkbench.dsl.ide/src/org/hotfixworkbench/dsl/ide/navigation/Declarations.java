package org.hotfixworkbench.dsl.ide.navigation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.PackedDocuments;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Finds where things are declared: in the files, or in the catalog that comes with the tool. */
public final class Declarations {

    private final Project project;
    private final PackedDocuments documents;

    /** Looks at the files of a project. */
    public Declarations(Project project, PackedDocuments documents) {
        this.project = project;
        this.documents = documents;
    }

    /** Where a name is declared; empty when nothing declares it. */
    public Optional<Location> find(Symbol symbol) {
        if (symbol.topLevel()) {
            Optional<Declared> declared = project.find(symbol.kind(), symbol.name());
            if (declared.isPresent()) {
                return declared.map(Declarations::location);
            }
        }
        return element(project.catalog(), symbol).flatMap(this::inCatalog);
    }

    /** Where the name of something in a file stands. */
    public static Location location(Declared declared) {
        return new Location(declared.source().uri(), Positions.range(declared.span()));
    }

    /** The element of the catalog that a symbol stands for; empty when it is no part of it. */
    public static Optional<NamedElement> element(Catalog catalog, Symbol symbol) {
        if (symbol.kind() == Literals.PRODUCT) {
            return named(catalog.products(), symbol.name());
        }
        if (symbol.kind() == Literals.CODEBASE) {
            return named(catalog.codebases(), symbol.name());
        }
        if (symbol.topLevel()) {
            return Optional.empty();
        }
        return named(catalog.codebases(), symbol.owner())
                .map(Codebase.class::cast)
                .flatMap(it -> named(members(it, symbol), symbol.name()));
    }

    private static List<? extends NamedElement> members(Codebase codebase, Symbol symbol) {
        return symbol.kind() == Literals.SERVICE_LEVEL
                ? codebase.getLevels()
                : codebase.getBranches();
    }

    private static Optional<NamedElement> named(
            List<? extends NamedElement> elements, String name) {
        return elements.stream()
                .filter(it -> name.equals(it.getName()))
                .<NamedElement>map(it -> it)
                .findFirst();
    }

    /** Whether an element is part of the catalog that comes with the tool. */
    public static boolean isShipped(Project project, EObject element) {
        return element.eResource() == project.shippedCatalog().eResource();
    }

    /** Where an element of the catalog is declared: its text is in memory. */
    private Optional<Location> inCatalog(NamedElement element) {
        List<INode> nodes =
                NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME);
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        INode name = nodes.getFirst();
        LineIndex lines = new LineIndex(name.getRootNode().getText());
        return uri(element)
                .map(
                        it ->
                                new Location(
                                        it,
                                        Positions.range(
                                                lines, name.getOffset(), name.getLength())));
    }

    private Optional<String> uri(NamedElement element) {
        if (isShipped(project, element)) {
            return documents
                    .catalog(project.shippedCatalog())
                    .map(Path::toUri)
                    .map(Object::toString);
        }
        Resource resource = element.eResource();
        return Stream.iterate((EObject) element, it -> it != null, EObject::eContainer)
                .filter(Codebase.class::isInstance)
                .map(it -> project.find(Literals.CODEBASE, ((Codebase) it).getName()))
                .flatMap(Optional::stream)
                .filter(it -> resource != null)
                .map(it -> it.source().uri())
                .findFirst();
    }
}
