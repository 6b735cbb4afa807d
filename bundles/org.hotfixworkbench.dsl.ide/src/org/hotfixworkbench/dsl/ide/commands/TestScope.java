package org.hotfixworkbench.dsl.ide.commands;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hotfixworkbench.core.applicability.engine.ExpectedVerdict;
import org.hotfixworkbench.core.text.SourceLine;
import org.hotfixworkbench.dsl.ide.server.Uris;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.ServicingWorkspace;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/**
 * Which expectations are to be run. Those of a file are the ones that stand in it, and the ones
 * about a hotfix or a machine that it declares, wherever they stand.
 *
 * @param place a file, or a folder with files; empty for all
 * @param hotfix the hotfix; empty for any
 * @param machine the machine; empty for any
 */
record TestScope(Optional<Path> place, Optional<String> hotfix, Optional<String> machine) {

    /** The scope that arguments ask for. */
    static TestScope of(Arguments arguments) {
        Optional<String> file = arguments.text("file");
        Optional<String> folder = arguments.text("folder");
        if (file.isPresent() && folder.isPresent()) {
            throw arguments.wrong("wants a file or a folder, and not both");
        }
        return new TestScope(
                file.or(() -> folder).map(Uris::path),
                arguments.text("hotfix"),
                arguments.text("machine"));
    }

    /** The expectations of a project that are in it, in their order. */
    List<ExpectedVerdict> of(Project project, ServicingWorkspace workspace) {
        Predicate<ExpectedVerdict> wanted =
                it ->
                        hotfix.map(it.hotfix()::equals).orElse(true)
                                && machine.map(it.machine()::equals).orElse(true);
        if (place.isPresent()) {
            wanted = wanted.and(placed(project, workspace, place.get()));
        }
        return project.knowledge().expectations().stream().filter(wanted).toList();
    }

    private static Predicate<ExpectedVerdict> placed(
            Project project, ServicingWorkspace workspace, Path place) {
        Set<String> files = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Project other : workspace.projects()) {
            for (SourceState source : other.files()) {
                if (source.file().path().startsWith(place)) {
                    if (other == project) {
                        files.add(source.file().name());
                    }
                    for (Declared declared : source.declared()) {
                        names.add(declared.declaration().name());
                    }
                }
            }
        }
        return it -> {
            SourceLine line = it.place().line();
            return line != null && files.contains(line.file())
                    || names.contains(it.hotfix())
                    || names.contains(it.machine());
        };
    }
}
