package org.hotfixworkbench.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Location;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceReference;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Finds the places in all files that name something. The cost is that of the files that do. */
public final class Uses {

    private Uses() {}

    /**
     * A place that names something.
     *
     * @param source the file
     * @param reference the place
     */
    public record Use(SourceState source, SourceReference reference) {
        /** The place as the protocol has it. */
        public Location location() {
            return new Location(source.uri(), Positions.range(reference.span()));
        }
    }

    /** The places, by file. Files that were not checked yet are not among them. */
    public static List<Use> of(Project project, Symbol symbol) {
        List<Use> found = new ArrayList<>();
        for (SourceState source : users(project, symbol)) {
            for (SourceReference reference : source.references()) {
                if (Occurrences.meant(project, reference).equals(symbol)) {
                    found.add(new Use(source, reference));
                }
            }
        }
        return found;
    }

    /** How many files name something; that is known at once. */
    public static int files(Project project, Symbol symbol) {
        return users(project, symbol).size();
    }

    private static List<SourceState> users(Project project, Symbol symbol) {
        Set<SourceState> users = new LinkedHashSet<>(project.index().users(symbol.name()));
        if (symbol.kind() == Literals.HOTFIX) {
            article(project, symbol.name())
                    .ifPresent(it -> users.addAll(project.index().users(it)));
        }
        return users.stream().sorted(Comparator.comparing(it -> it.file().name())).toList();
    }

    /** The article number that a hotfix states. */
    static Optional<String> article(Project project, String hotfix) {
        return project.find(Literals.HOTFIX, hotfix)
                .map(Declared::declaration)
                .filter(it -> it.article() != null)
                .map(it -> String.valueOf(it.article()));
    }
}
