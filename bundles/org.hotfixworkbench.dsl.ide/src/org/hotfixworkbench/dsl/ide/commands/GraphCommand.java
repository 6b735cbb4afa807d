package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementViews;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.exporters.answers.GraphFormat;

/** Shows what replaces what, around one hotfix or everywhere. */
final class GraphCommand implements Command {

    @Override
    public String id() {
        return "hotfix.graph";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional("hotfix", "name or article number of a hotfix, else all"),
                Parameter.optional("format", "one of " + formats() + "; text when left out"),
                Parameter.optional("folder", "address of a folder, where there are several"));
    }

    private static String formats() {
        return Arrays.stream(GraphFormat.values())
                .map(GraphFormat::toString)
                .collect(Collectors.joining(", "));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        String word = arguments.text("format").orElse("text");
        GraphFormat format =
                Arrays.stream(GraphFormat.values())
                        .filter(it -> it.toString().equals(word))
                        .findFirst()
                        .orElseThrow(() -> arguments.wrong("there is no format " + word));
        Optional<String> hotfix = arguments.text("hotfix");
        Optional<String> folder = arguments.text("folder");
        return Slices.ask(
                session,
                () -> {
                    Subjects subjects = new Subjects(session);
                    if (hotfix.isPresent()) {
                        return around(subjects, hotfix.get(), format);
                    }
                    Project project = subjects.project(folder);
                    return answer(
                            project,
                            new ReplacementViews(project.workspace()).everything(),
                            format);
                });
    }

    /** What is only named has a place in the graph, too. */
    private static JsonObject around(Subjects subjects, String hotfix, GraphFormat format)
            throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Project project : subjects.projects()) {
            ReplacementViews views = new ReplacementViews(project.workspace());
            OptionalInt node = views.node(hotfix);
            if (node.isPresent()) {
                return answer(project, views.around(node.getAsInt()), format);
            }
            names.addAll(views.names());
        }
        throw Failures.of(
                "no hotfix " + hotfix + " in these sources" + Subjects.hint(hotfix, names));
    }

    private static JsonObject answer(Project project, ReplacementView view, GraphFormat format)
            throws IOException {
        if (format.isTooLarge(view)) {
            throw Failures.of(
                    "a picture of "
                            + Words.count(
                                    view.withoutIsolated().nodes().size(), "hotfix", "hotfixes")
                            + " would be no use; name one of them, or take dot");
        }
        return Answers.of(
                project,
                Answers.text(out -> format.write(view, out, false)),
                format == GraphFormat.JSON
                        ? Answers.json(out -> format.write(view, out, false))
                        : JsonNull.INSTANCE);
    }
}
