package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Kind;
import org.hotfixworkbench.core.supersedence.ReplacementViews;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.exporters.answers.GraphFormat;
import org.hotfixworkbench.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what replaces what. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what replaces what, in both directions: what hotfixes state, and what their"
                    + " files tell.",
            "With --of only one hotfix, what it replaces and what replaces it, directly or through"
                    + " others."
        })
final class GraphCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--of",
            paramLabel = "HOTFIX",
            description = "A hotfix, by its name or its KB number.")
    private @Nullable String subject;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private GraphFormat format = GraphFormat.TEXT;

    GraphCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        List<ReplacementViews> known = new ArrayList<>();
        SourceReading reading =
                SourceReading.run(
                        terminal,
                        paths,
                        new SourceReading.Reader() {
                            @Override
                            public void document(SourceFile file, Document document) {
                                // the summaries have all that matters
                            }

                            @Override
                            public void summaries(Workspace workspace) {
                                known.add(new ReplacementViews(workspace));
                            }
                        });
        if (!known.isEmpty()) {
            ReplacementView view = view(known.getFirst());
            write(view);
            terminal.message(summary(view));
        }
        return reading.exitCode().number();
    }

    private ReplacementView view(ReplacementViews views) throws CommandFailure {
        String wanted = subject;
        if (wanted == null) {
            return views.everything();
        }
        OptionalInt node = views.node(wanted);
        if (node.isPresent()) {
            return views.around(node.getAsInt());
        }
        throw new CommandFailure(
                "'"
                        + wanted
                        + "' is no known hotfix"
                        + Suggestions.nearest(wanted, views.names())
                                .map(it -> "; did you mean " + it + "?")
                                .orElse(""));
    }

    private void write(ReplacementView view) throws IOException, CommandFailure {
        if (format.isTooLarge(view)) {
            throw new CommandFailure(
                    "a picture of "
                            + Words.count(
                                    view.withoutIsolated().nodes().size(), "hotfix", "hotfixes")
                            + " would be no use; name one with --of, or take --format dot");
        }
        format.write(view, terminal.out(), terminal.styled());
    }

    private static String summary(ReplacementView view) {
        int stated = 0;
        for (ReplacementView.Edge edge : view.edges()) {
            stated += edge.kind() == Kind.DECLARED ? 1 : 0;
        }
        int byFiles = view.edges().size() - stated;
        int disagreeing =
                (int) view.edges().stream().filter(ReplacementView.Edge::disagrees).count();
        int dangling = (int) view.nodes().stream().filter(it -> !it.described()).count();
        int isolated = view.nodes().size() - view.withoutIsolated().nodes().size();
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(view.nodes().size(), "hotfix", "hotfixes"));
        parts.add(Words.count(stated, "replacement") + " stated");
        add(parts, byFiles, " by files only");
        add(parts, disagreeing, " contradicted by files");
        add(parts, view.cycles().size(), view.cycles().size() == 1 ? " circle" : " circles");
        add(parts, dangling, " not described");
        add(parts, isolated, " without any");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int number, String words) {
        if (number > 0) {
            parts.add(number + words);
        }
    }
}
