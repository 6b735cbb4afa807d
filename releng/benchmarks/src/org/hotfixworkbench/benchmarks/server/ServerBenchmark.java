package org.hotfixworkbench.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.hotfixworkbench.benchmarks.Figure;
import org.hotfixworkbench.benchmarks.Folders;
import org.hotfixworkbench.benchmarks.Jvm;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;
import org.hotfixworkbench.benchmarks.stock.StockServer;

/**
 * Measures the packaged language server through its standard streams, as an editor sees it: how
 * long until the open file has its findings and until all have, then typing in a file of 2,000
 * lines, and the requests that editors make all the time. Beside it stand, from the same run, the
 * check of the same folder by the command line, and the same with the server that Xtext makes of a
 * grammar.
 */
public final class ServerBenchmark {

    private static final int HOTFIXES_IN_LARGE_FILE = 16;
    private static final int STARTS = 3;

    /** The generated server takes seconds for a keystroke in a large folder. */
    private static final int STOCK_ROUNDS = 20;

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final double NANOS = 1e9;

    private final Path script;
    private final Path work;
    private final int files;
    private final int rounds;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    ServerBenchmark(Path script, Path work, int files, int rounds) {
        this.script = script;
        this.work = work;
        this.files = files;
        this.rounds = rounds;
    }

    /**
     * Prints figures.
     *
     * <p>Arguments: the start script of the command line, a folder to work in, how often each thing
     * is done, the numbers of files.
     */
    public static void main(String[] arguments) throws Exception {
        for (int i = 3; i < arguments.length; i++) {
            ServerBenchmark benchmark =
                    new ServerBenchmark(
                            Path.of(arguments[0]).toAbsolutePath(),
                            Path.of(arguments[1]).toAbsolutePath(),
                            Integer.parseInt(arguments[i]),
                            Integer.parseInt(arguments[2]));
            benchmark.run(Jvm.alone()).forEach(it -> System.out.println(it.line()));
        }
    }

    /**
     * Measures with a folder of some files.
     *
     * @param alone only our server, and once
     */
    List<Figure> run(boolean alone) throws IOException, InterruptedException, ExecutionException {
        Path folder = work.resolve("server-" + files);
        // a run that was killed has left its files there, the catalog for the generated server too
        Folders.delete(folder);
        CorpusGenerator.generate(folder, files, CorpusGenerator.SEED);
        String text = CorpusGenerator.large(CorpusGenerator.SEED, files, HOTFIXES_IN_LARGE_FILE);
        Path large = Files.writeString(folder.resolve("large.hotfix"), text);
        try {
            if (alone) {
                own(folder, large, text, true);
            } else {
                compare(folder, large, text);
            }
        } finally {
            Folders.delete(folder);
        }
        List<Figure> all = new ArrayList<>();
        seconds.forEach((measure, values) -> all.add(Figure.of(measure, files, "s", values)));
        all.addAll(figures);
        return all;
    }

    private void compare(Path folder, Path large, String text)
            throws IOException, InterruptedException, ExecutionException {
        for (int start = 1; start <= STARTS; start++) {
            add("server.check", checkByCommand(folder));
            own(folder, large, text, start == STARTS);
        }
        StockServer.addCatalog(folder);
        try {
            stock(folder, large, text);
        } catch (TimeoutException e) {
            System.err.printf("the generated server takes too long for %d files%n", files);
        }
    }

    private void own(Path folder, Path large, String text, boolean last)
            throws IOException, InterruptedException, ExecutionException {
        WaitingClient client = new WaitingClient(large.toUri().toString());
        long start = System.nanoTime();
        try (ServerProcess server =
                ServerProcess.start(List.of(script.toString(), "lsp"), client)) {
            server.initialize(folder, LIMIT);
            add("server.initialized", since(start));
            Editing editing = new Editing(server, large, text, rounds);
            editing.open();
            add("server.first", since(start));
            client.awaitSettled();
            add("server.indexed", since(start));
            if (last) {
                heap("server.heap", server);
                editing.type(named("server."));
                editing.ask(named("server."));
                editing.askForMore(named("server."));
                heap("server.heap.end", server);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the server does not answer", e);
        }
    }

    /** All files are checked before it answers the first question. */
    private void stock(Path folder, Path large, String text)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        WaitingClient client = new WaitingClient(large.toUri().toString());
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(stockCommand(), client)) {
            server.initialize(folder, LIMIT);
            add("server.stock.indexed", since(start));
            Editing editing = new Editing(server, large, text, Math.min(rounds, STOCK_ROUNDS));
            editing.open();
            add("server.stock.first", since(start));
            heap("server.stock.heap", server);
            editing.type(named("server.stock."));
            editing.ask(named("server.stock."));
        }
    }

    private static List<String> stockCommand() {
        return List.of(
                Jvm.executable(),
                "-XX:+UseSerialGC",
                "-Xmx14g",
                "-Xss4m",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-cp",
                System.getProperty("java.class.path"),
                StockServer.class.getName());
    }

    private double checkByCommand(Path folder) throws IOException, InterruptedException {
        return Jvm.run(List.of(script.toString(), "check", folder.toString()), work, LIMIT)
                .orElseThrow(() -> new IllegalStateException("check takes too long"))
                .seconds();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private void add(String measure, double value) {
        seconds.computeIfAbsent(measure, it -> new ArrayList<>()).add(value);
    }

    private Editing.Times named(String prefix) {
        return (what, milliseconds) ->
                figures.add(Figure.of(prefix + what, files, "ms", milliseconds));
    }

    private void heap(String measure, ServerProcess server)
            throws IOException, InterruptedException {
        figures.add(
                Figure.of(measure, files, "MB", List.of(LiveHeap.megabytes(server.pid(), work))));
    }
}
