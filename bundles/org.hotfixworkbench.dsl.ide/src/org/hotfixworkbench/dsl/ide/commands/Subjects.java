package org.hotfixworkbench.dsl.ide.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.server.Uris;
import org.hotfixworkbench.dsl.ide.workspace.Project;

/** Finds what questions are about, in all projects: names that users know. */
final class Subjects {

    private final List<Project> projects;

    /** Looks into the projects of a client. */
    Subjects(Session session) {
        projects = session.workspace().projects();
    }

    /**
     * A hotfix.
     *
     * @param project the project that describes it
     * @param name its name
     */
    record Subject(@NonNull Project project, @NonNull String name) {

        Applicability engine() {
            return project.knowledge().engine();
        }
    }

    /** The projects. */
    List<Project> projects() {
        return projects;
    }

    /**
     * The hotfix that has a name or an article number.
     *
     * @throws ResponseErrorException when no file describes it
     */
    Subject hotfix(String given) {
        Set<String> names = new LinkedHashSet<>();
        for (Project project : projects) {
            Applicability engine = project.knowledge().engine();
            Optional<String> name = engine.hotfixes().described(given);
            if (name.isPresent()) {
                return new Subject(project, name.get());
            }
            names.addAll(engine.hotfixes().names());
        }
        throw Failures.of("no hotfix " + given + " in these sources" + hint(given, names));
    }

    /** The machines by name. Of two with one name the first one counts. */
    Map<String, MachineFacts> machines() {
        Map<String, MachineFacts> machines = new TreeMap<>();
        projects.forEach(it -> it.knowledge().machines().forEach(machines::putIfAbsent));
        return machines;
    }

    /**
     * The machine of a name.
     *
     * @throws ResponseErrorException when no file describes it
     */
    MachineFacts machine(String given) {
        Map<String, MachineFacts> machines = machines();
        MachineFacts machine = machines.get(given);
        if (machine == null) {
            throw Failures.of(
                    "no machine " + given + " in these sources" + hint(given, machines.keySet()));
        }
        return machine;
    }

    static String hint(String given, Iterable<String> names) {
        return Suggestions.nearest(given, names).map(it -> "; did you mean " + it + "?").orElse("");
    }

    /**
     * The project that a question is about: that of the folder, when one is given; else the only
     * one, or the first that describes a hotfix.
     *
     * @throws ResponseErrorException when there is none
     */
    Project project(Optional<String> folder) {
        if (folder.isPresent()) {
            Path path = Uris.path(folder.get());
            return projects.stream()
                    .filter(it -> path.equals(it.root()))
                    .findFirst()
                    .orElseThrow(
                            () -> Failures.of(folder.get() + " is no folder of this workspace"));
        }
        List<Project> all = new ArrayList<>(projects);
        all.removeIf(it -> it.knowledge().engine().hotfixes().count() == 0);
        return all.stream()
                .findFirst()
                .or(() -> projects.stream().findFirst())
                .orElseThrow(() -> Failures.of("no folder is open"));
    }
}
