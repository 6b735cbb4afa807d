package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.find.FileQuestion;
import org.hotfixworkbench.core.find.FileSearch;
import org.hotfixworkbench.core.find.LevelPattern;
import org.hotfixworkbench.core.find.NamePattern;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.ReplacementViews;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.dsl.check.ModelLines;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.exporters.answers.FindFormat;
import org.hotfixworkbench.exporters.answers.FoundFile;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.value.Architectures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds files and components. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the hotfixes that carry a file or a component, and tells which version is the"
                    + " newest of its level, branch and architecture, and what replaced the"
                    + " hotfix.",
            "Names may have * and ?; case does not count. Without --file and --component all files"
                    + " are listed."
        })
final class FindCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Option(names = "--file", paramLabel = "NAME", description = "Files of this name.")
    private @Nullable String file;

    @Option(
            names = "--component",
            paramLabel = "NAME",
            description = "Components of this name, as manifests print it.")
    private @Nullable String component;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Versions of this level: 6.1.7601, 7601 or SP1.")
    private @Nullable String level;

    @Option(
            names = "--arch",
            paramLabel = "ARCH",
            description = "Files and components of this architecture, such as x64.")
    private @Nullable String architecture;

    @Option(
            names = "--branch",
            paramLabel = "BRANCH",
            description = "Versions of this service branch, such as LDR.")
    private @Nullable String branch;

    @Option(
            names = "--newest",
            description = "Leave out what has a newer version on the same level and branch.")
    private boolean newestOnly;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private FindFormat format = FindFormat.TEXT;

    FindCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        Search search = new Search(new FileSearch(question()));
        SourceReading reading = SourceReading.run(terminal, paths, search);
        List<FoundFile> found = search.answer(newestOnly);
        format.write(found, terminal.out(), terminal.styled());
        if (found.isEmpty() && reading.files() > 0) {
            terminal.message(nothing(search.rows));
        }
        return reading.exitCode().number();
    }

    private FileQuestion question() throws CommandFailure {
        String name = file;
        String part = component;
        String wanted = level;
        return new FileQuestion(
                name == null ? null : new NamePattern(name),
                part == null ? null : new NamePattern(part),
                wanted == null ? null : new LevelPattern(wanted),
                platform(),
                branch);
    }

    private @Nullable Architecture platform() throws CommandFailure {
        String word = architecture;
        if (word == null) {
            return null;
        }
        return Architectures.parse(word)
                .orElseThrow(
                        () ->
                                new CommandFailure(
                                        "'"
                                                + word
                                                + "' is no architecture; there are x86, x64,"
                                                + " ia64, arm, arm64, alpha, msil, wow64"));
    }

    /** What is said when nothing was found, with the name that may have been meant. */
    private String nothing(FileSearch search) {
        StringBuilder text =
                new StringBuilder("nothing found in ").append(Words.count(search.rows(), "row"));
        for (String wanted : new ArrayList<>(wantedNames())) {
            Suggestions.nearest(wanted, search.names())
                    .filter(it -> !it.equalsIgnoreCase(wanted))
                    .ifPresent(it -> text.append("; did you mean ").append(it).append('?'));
        }
        return text.toString();
    }

    private List<String> wantedNames() {
        List<String> names = new ArrayList<>();
        for (String name : new String[] {file, component}) {
            if (name != null && !new NamePattern(name).hasWildcards()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Searches while the sources are read. */
    private static final class Search implements SourceReading.Reader {

        private final FileSearch rows;
        private @Nullable ReplacementViews replacements;

        Search(FileSearch rows) {
            this.rows = rows;
        }

        @Override
        public void document(SourceFile source, Document document) {
            ModelLines lines = null;
            for (Element element : document.getElements()) {
                if (element instanceof Hotfix hotfix) {
                    lines = lines == null ? new ModelLines(document) : lines;
                    rows.add(hotfix, source.name(), lines);
                }
            }
        }

        @Override
        public void summaries(Workspace workspace) {
            replacements = new ReplacementViews(workspace);
        }

        List<FoundFile> answer(boolean newestOnly) {
            ReplacementViews known = replacements;
            if (known == null) {
                return List.of();
            }
            return FoundFile.all(rows, known, newestOnly);
        }
    }
}
