package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.diff.Change;
import org.hotfixworkbench.core.diff.ElementTexts;
import org.hotfixworkbench.core.diff.SourceComparison;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.check.ModelLines;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.exporters.answers.DiffFormat;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what has changed between two sources. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two sources by meaning and says what has changed. Elements are compared by"
                    + " name, wherever they stand."
        })
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "A file or folder: the old state.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "A file or folder: the new state.")
    private Path now = Path.of("");

    @Option(
            names = "--breaking",
            description = "Print only what may harm somebody; exit 1 when there is something.")
    private boolean breakingOnly;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private DiffFormat format = DiffFormat.TEXT;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Takes the elements of one side. */
    @FunctionalInterface
    private interface Side {
        void take(Element element, Catalog catalog, String file, ElementTexts texts);
    }

    @Override
    public Integer call() throws IOException {
        SourceComparison comparison = new SourceComparison();
        ExitCode code = read(old, comparison::before).and(read(now, comparison::after));
        List<Change> all = comparison.changes();
        int breaking = (int) all.stream().filter(it -> it.kind().breaking()).count();
        format.write(
                breakingOnly ? all.stream().filter(it -> it.kind().breaking()).toList() : all,
                terminal.out(),
                terminal.styled());
        terminal.message(Words.count(all.size(), "change") + ", " + breaking + " breaking");
        return code.and(breakingOnly && breaking > 0 ? ExitCode.FINDINGS : ExitCode.OK).number();
    }

    private ExitCode read(Path path, Side side) throws IOException {
        return SourceReading.run(terminal, List.of(path), new Elements(side)).exitCode();
    }

    /** Hands the elements of files to a side. */
    private static final class Elements implements SourceReading.Reader {

        private final Side side;
        private Catalog catalog = Catalog.EMPTY;

        Elements(Side side) {
            this.side = side;
        }

        @Override
        public void catalog(Catalog known) {
            catalog = known;
        }

        @Override
        public void document(SourceFile file, Document document) {
            ModelLines texts = new ModelLines(document);
            document.getElements().forEach(it -> side.take(it, catalog, file.name(), texts));
        }
    }
}
