package org.hotfixworkbench.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.hotfixworkbench.benchmarks.Jvm;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;

/**
 * Measures the packaged language server through its standard streams, as an editor sees it: how
 * long until the open file has its findings and until all have, then typing in a file of 2,000
 * lines, and the requests that editors make all the time. Beside it stand, from the same run, the
 * check of the same folder by the command line, and a request that does nothing.
 */
public final class ServerBenchmark {

    private static final int HOTFIXES_IN_LARGE_FILE = 16;
    private static final int WARM_UP = 10;
    private static final double NANOS = 1e9;

    private final Path script;
    private final Path work;
    private final int files;
    private final int rounds;
    private final Map<String, Samples> samples = new LinkedHashMap<>();
    private final List<String> facts = new ArrayList<>();

    ServerBenchmark(Path script, Path work, int files, int rounds) {
        this.script = script;
        this.work = work;
        this.files = files;
        this.rounds = rounds;
    }

    /**
     * Prints a table in Markdown.
     *
     * <p>Arguments: the start script of the command line, a folder to work in, how often each thing
     * is done, the numbers of files.
     */
    public static void main(String[] arguments) throws Exception {
        System.out.print("## Language server\n\n");
        for (int i = 3; i < arguments.length; i++) {
            ServerBenchmark benchmark =
                    new ServerBenchmark(
                            Path.of(arguments[0]).toAbsolutePath(),
                            Path.of(arguments[1]).toAbsolutePath(),
                            Integer.parseInt(arguments[i]),
                            Integer.parseInt(arguments[2]));
            System.out.print(benchmark.run());
        }
    }

    /** Measures with a folder of some files. */
    String run() throws IOException, InterruptedException, ExecutionException {
        Path folder = work.resolve("server-" + files);
        CorpusGenerator.generate(folder, files, CorpusGenerator.SEED);
        String text = CorpusGenerator.large(CorpusGenerator.SEED, files, HOTFIXES_IN_LARGE_FILE);
        Path large = Files.writeString(folder.resolve("large.hotfix"), text);
        double check = checkByCommand(folder);
        WaitingClient client = new WaitingClient(large.toUri().toString());
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(script, client)) {
            server.initialize(folder);
            double initialized = seconds(start);
            open(server, large, text);
            client.awaitVersion(1);
            double first = seconds(start);
            client.awaitSettled();
            double all = seconds(start);
            fact("start to the answer to initialize, s", initialized);
            fact("start to the findings of the open file, s", first);
            fact("start to the findings of all files, s", all);
            fact("`hotfix check` of the same folder, s", check);
            fact("server : check", all / check);
            fact("heap behind that, MB", heap(server.pid()));
            work(server, large, text);
            fact("heap at the end, MB", heap(server.pid()));
        }
        return table(text);
    }

    private double checkByCommand(Path folder) throws IOException, InterruptedException {
        return Jvm.run(
                        List.of(script.toString(), "check", folder.toString()),
                        work,
                        Duration.ofMinutes(10))
                .orElseThrow(() -> new IllegalStateException("check takes too long"))
                .seconds();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private void fact(String what, double value) {
        facts.add(String.format(Locale.ROOT, "| %d | %s | %.2f |%n", files, what, value));
    }

    private static void open(ServerProcess server, Path file, String text) {
        server.server()
                .getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(file.toUri().toString(), "hotfix", 1, text)));
    }

    private void work(ServerProcess server, Path file, String text)
            throws InterruptedException, ExecutionException {
        String[] lines = text.split("\n");
        int row = lines.length / 2;
        while (!lines[row].strip().startsWith("file ")) {
            row++;
        }
        String uri = file.toUri().toString();
        Typing typing = new Typing(server, uri);
        typing.type("a size", row, digit(lines[row], " \\d{1,3}(,\\d{3})* "), "9", samples);
        typing.type("a file name", row, lines[row].indexOf('.'), "x", samples);
        typing.type("a clause", clauseLine(lines), 4, "q", samples);
        requests(server, uri, lines, row);
    }

    private static int digit(String line, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(line);
        if (!matcher.find()) {
            throw new IllegalStateException("no such place in " + line);
        }
        return matcher.start() + 1;
    }

    private static int clauseLine(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("    restart")) {
                return i;
            }
        }
        throw new IllegalStateException("no clause");
    }

    private void requests(ServerProcess server, String uri, String[] lines, int row)
            throws InterruptedException, ExecutionException {
        TextDocumentService texts = server.server().getTextDocumentService();
        TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
        Position version = new Position(row, digit(lines[row], " \\d+\\.\\d+\\.\\d+\\.\\d+ ") + 2);
        ask(
                "nothing (the round trip)",
                () ->
                        server.server()
                                .getWorkspaceService()
                                .executeCommand(new ExecuteCommandParams("none", List.of()))
                                .handle((answer, failure) -> answer));
        ask("completion in a row", () -> texts.completion(new CompletionParams(document, version)));
        ask(
                "completion of a clause",
                () ->
                        texts.completion(
                                new CompletionParams(
                                        document, new Position(clauseLine(lines), 4))));
        ask("hover", () -> texts.hover(new HoverParams(document, version)));
        ask("outline", () -> texts.documentSymbol(new DocumentSymbolParams(document)));
        ask("colours", () -> texts.semanticTokensFull(new SemanticTokensParams(document)));
        Range screen = new Range(new Position(row, 0), new Position(row + 60, 0));
        ask("hints of 60 lines", () -> texts.inlayHint(new InlayHintParams(document, screen)));
    }

    private <T> void ask(String what, Supplier<CompletableFuture<T>> request)
            throws InterruptedException, ExecutionException {
        Samples taken = new Samples();
        for (int i = 0; i < rounds + WARM_UP; i++) {
            long start = System.nanoTime();
            request.get().get();
            if (i >= WARM_UP) {
                taken.add(System.nanoTime() - start);
            }
        }
        samples.put(what, taken);
    }

    /** Types a character and takes it back, many times. */
    private final class Typing {

        private final ServerProcess server;
        private final String uri;
        private int version = 1;

        Typing(ServerProcess server, String uri) {
            this.server = server;
            this.uri = uri;
        }

        void type(String what, int line, int column, String text, Map<String, Samples> into)
                throws InterruptedException {
            Samples taken = new Samples();
            for (int i = 0; i < rounds + WARM_UP; i++) {
                boolean back = i % 2 == 1;
                Position start = new Position(line, column);
                Range range = new Range(start, back ? new Position(line, column + 1) : start);
                long began = System.nanoTime();
                version++;
                server.server()
                        .getTextDocumentService()
                        .didChange(
                                new DidChangeTextDocumentParams(
                                        new VersionedTextDocumentIdentifier(uri, version),
                                        List.of(
                                                new TextDocumentContentChangeEvent(
                                                        range, back ? "" : text))));
                server.client().awaitVersion(version);
                if (i >= WARM_UP) {
                    taken.add(System.nanoTime() - began);
                }
            }
            into.put("typing in " + what + " to the findings", taken);
        }
    }

    /** Live objects, after a collection. */
    private double heap(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Duration limit = Duration.ofMinutes(1);
        Jvm.run(List.of(jcmd, String.valueOf(pid), "GC.run"), work, limit);
        String printed =
                Jvm.run(List.of(jcmd, String.valueOf(pid), "GC.class_histogram"), work, limit)
                        .orElseThrow(() -> new IllegalStateException("jcmd takes too long"))
                        .output();
        Matcher total = Pattern.compile("Total\\s+\\d+\\s+(\\d+)").matcher(printed);
        if (!total.find()) {
            throw new IllegalStateException(printed);
        }
        return Long.parseLong(total.group(1)) / 1e6;
    }

    private String table(String text) {
        StringBuilder table = new StringBuilder();
        table.append("| files | what | |\n| ---: | --- | ---: |\n");
        facts.forEach(table::append);
        table.append(
                String.format(
                        Locale.ROOT,
                        "%nIn a file of %d lines beside them, milliseconds of %d times each:%n%n",
                        text.lines().count(),
                        rounds));
        table.append("| files | what | median | p95 |\n| ---: | --- | ---: | ---: |\n");
        samples.forEach(
                (what, taken) ->
                        table.append(
                                String.format(
                                        Locale.ROOT,
                                        "| %d | %s | %.1f | %.1f |%n",
                                        files,
                                        what,
                                        taken.median(),
                                        taken.p95())));
        return table.append('\n').toString();
    }
}
