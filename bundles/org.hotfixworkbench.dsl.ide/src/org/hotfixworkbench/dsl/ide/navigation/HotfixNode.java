package org.hotfixworkbench.dsl.ide.navigation;

import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * A hotfix in a hierarchy.
 *
 * @param name its name
 * @param detail its title; for one that no file describes, that
 * @param location where it is described, else where it is named
 */
record HotfixNode(@NonNull String name, @NonNull String detail, @NonNull Location location) {

    private static final String EXTERNAL = "no file describes it";

    /** The hotfix at a position; empty where there is none. */
    static Optional<HotfixNode> at(Analysis analysis, int offset) {
        Optional<Symbol> symbol =
                Targets.symbol(analysis, offset).filter(it -> it.kind() == Literals.HOTFIX);
        return symbol.map(
                it ->
                        of(
                                analysis.project(),
                                it.name(),
                                new Location(
                                        analysis.source().uri(),
                                        Occurrences.at(analysis, offset)
                                                .map(at -> Positions.range(at.span()))
                                                .orElse(
                                                        Positions.range(
                                                                analysis.lines(), offset, 0)))));
    }

    /** The hotfix at the other end of a link. */
    static HotfixNode of(Project project, HotfixRelations.Link link) {
        return of(project, link.other(), new Location(link.uri(), link.places().getFirst()));
    }

    private static HotfixNode of(Project project, String name, Location named) {
        Optional<Declared> declared = project.find(Literals.HOTFIX, name);
        return new HotfixNode(
                name,
                declared.map(HotfixNode::title).orElse(EXTERNAL),
                declared.map(Declarations::location).orElse(named));
    }

    private static String title(Declared declared) {
        String title = declared.declaration().title();
        return title == null ? "" : title;
    }

    /** What the client hands back with an item. */
    JsonPrimitive data() {
        return new JsonPrimitive(name);
    }

    /** The name of the hotfix that an item stands for. */
    static String name(@Nullable Object data) {
        return data instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(data);
    }
}
