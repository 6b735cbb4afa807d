package org.hotfixworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.applicability.engine.Verdicts;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.exporters.answers.VerdictReport;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.Verdict;

/**
 * Asks for all machines of a folder, in the order of the files. Machines stream by: those of one
 * batch are in memory, and are asked about in parallel.
 */
final class Fleet {

    private static final int BATCH = 256;
    private static final long A_SECOND = 1_000_000_000;

    private final Terminal terminal;
    private final List<Path> sources;
    private final Path folder;
    private final List<MachineFacts> batch = new ArrayList<>();
    private ExitCode code = ExitCode.OK;
    private int done;
    private long shown = System.nanoTime();

    Fleet(Terminal terminal, List<Path> sources, Path folder) {
        this.terminal = terminal;
        this.sources = sources;
        this.folder = folder;
    }

    /**
     * Asks.
     *
     * @throws CommandFailure when the folder does not exist
     */
    ExitCode query(Applicability engine, VerdictReport report, Set<Verdict> wanted)
            throws IOException, CommandFailure {
        if (!Files.exists(terminal.workingFolder().resolve(folder))) {
            throw new CommandFailure(folder + ": no such file or folder");
        }
        List<Path> paths = new ArrayList<>(catalogs());
        paths.add(folder);
        try {
            SourceReading reading =
                    SourceReading.run(
                            terminal,
                            paths,
                            (file, document) -> take(document, engine, report, wanted));
            flush(engine, report, wanted);
            clearProgress();
            if (done == 0) {
                throw new CommandFailure("no machine below " + folder);
            }
            return code.and(reading.exitCode());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The files of the sources that say which releases there are. */
    private List<Path> catalogs() {
        return SourceFinder.find(terminal.workingFolder(), sources).files().stream()
                .filter(it -> it.name().endsWith(".catalog"))
                .map(SourceFile::path)
                .toList();
    }

    private void take(
            Document document, Applicability engine, VerdictReport report, Set<Verdict> wanted) {
        for (Element element : document.getElements()) {
            if (element instanceof Machine machine) {
                batch.add(MachineFacts.of(machine));
                if (batch.size() == BATCH) {
                    flush(engine, report, wanted);
                }
            }
        }
    }

    private void flush(Applicability engine, VerdictReport report, Set<Verdict> wanted) {
        List<Verdicts> answers = batch.parallelStream().map(engine::query).toList();
        for (int i = 0; i < answers.size(); i++) {
            code = code.and(QueryCommand.codeOf(answers.get(i)));
            try {
                report.machine(batch.get(i).name(), answers.get(i), wanted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        done += batch.size();
        batch.clear();
        progress();
    }

    private void progress() {
        long now = System.nanoTime();
        if (terminal.styled() && now - shown > A_SECOND) {
            shown = now;
            terminal.err().print("\r" + done + " machines");
            terminal.err().flush();
        }
    }

    private void clearProgress() {
        if (terminal.styled()) {
            terminal.err().print("\r\u001B[K");
            terminal.err().flush();
        }
    }
}
