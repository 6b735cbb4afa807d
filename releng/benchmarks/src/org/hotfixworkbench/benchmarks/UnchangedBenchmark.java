package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;

/**
 * Measures what a user waits for a build of what was built before, beside the build itself, through
 * the start script of the command line. What it writes after a change has to be what a build
 * without any memory writes, byte for byte.
 */
public final class UnchangedBenchmark {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String UP_TO_DATE = "up to date";

    /** A 64-bit file, which one row of a descriptor is about, up to the last digit of its size. */
    private static final Pattern ROW =
            Pattern.compile("(file \\S+ \\S+ [\\d,]*)(\\d)( \\S+ \\S+ x64\n)");

    private enum Kind {
        NEW("build.new"),
        UNCHANGED("build.unchanged"),
        EDITED("build.edited"),
        CLEAN("build.no-cache");

        private final String measure;

        Kind(String measure) {
            this.measure = measure;
        }
    }

    private final String script;
    private final Path work;
    private final int runs;

    private UnchangedBenchmark(String script, Path work, int runs) {
        this.script = script;
        this.work = work;
        this.runs = runs;
    }

    /**
     * Prints figures.
     *
     * <p>Arguments: the start script, a folder for sources and models, how often each build is
     * done, the numbers of hotfixes.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        UnchangedBenchmark benchmark =
                new UnchangedBenchmark(
                        arguments[0],
                        Path.of(arguments[1]).toAbsolutePath(),
                        Integer.parseInt(arguments[2]));
        for (int i = 3; i < arguments.length; i++) {
            benchmark.measure(Integer.parseInt(arguments[i]));
        }
    }

    private void measure(int descriptors) throws IOException, InterruptedException {
        Path sources = work.resolve("again-" + descriptors);
        Path model = work.resolve("again-model");
        Path clean = work.resolve("again-clean");
        Folders.delete(sources);
        CorpusGenerator.generate(sources, descriptors, CorpusGenerator.SEED);
        List<Path> hotfixes = hotfixes(sources);
        Map<Kind, List<Double>> all = new EnumMap<>(Kind.class);
        for (int run = 0; run < runs; run++) {
            System.err.println(descriptors + " hotfixes: built again, run " + (run + 1));
            Folders.delete(model);
            Folders.delete(clean);
            for (Kind kind : Kind.values()) {
                if (kind == Kind.EDITED) {
                    // another one each time: the first, one in the middle, ...
                    edit(hotfixes.get(run * hotfixes.size() / runs));
                }
                all.computeIfAbsent(kind, it -> new ArrayList<>())
                        .add(seconds(kind, sources, kind == Kind.CLEAN ? clean : model));
            }
            compare(clean, model);
        }
        Folders.delete(sources);
        Folders.delete(model);
        Folders.delete(clean);
        all.forEach(
                (kind, list) ->
                        System.out.println(Figure.of(kind.measure, descriptors, "s", list).line()));
    }

    private static List<Path> hotfixes(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(it -> it.toString().endsWith(".hotfix")).sorted().toList();
        }
    }

    /** Changes the size of a file, which every format has. */
    private static void edit(Path source) throws IOException {
        String text = Files.readString(source);
        Matcher row = ROW.matcher(text);
        if (!row.find()) {
            throw new IllegalStateException("no row of a 64-bit file in " + source);
        }
        int digit = (Integer.parseInt(row.group(2)) + 1) % 10;
        Files.writeString(
                source, text.substring(0, row.start(2)) + digit + text.substring(row.end(2)));
    }

    private double seconds(Kind kind, Path sources, Path model)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script, "build", sources.toString()));
        command.addAll(List.of("--to", "xmi,json,csv", "--out", model.toString()));
        if (kind == Kind.CLEAN) {
            command.add("--no-cache");
        }
        Jvm.Run run =
                Jvm.run(command, work, LIMIT)
                        .orElseThrow(() -> new IllegalStateException("too long: " + command));
        if (run.output().contains(UP_TO_DATE) != (kind == Kind.UNCHANGED)) {
            throw new IllegalStateException(
                    kind.name().toLowerCase(Locale.ROOT) + ": " + run.output());
        }
        return run.seconds();
    }

    /** Every file of the clean build has to be in the other one with the same bytes. */
    private static void compare(Path clean, Path model) throws IOException {
        int compared = 0;
        try (Stream<Path> files = Files.list(clean)) {
            for (Path file : files.toList()) {
                if (Files.mismatch(file, model.resolve(file.getFileName())) >= 0) {
                    throw new IllegalStateException(
                            "a build without memory has another " + file.getFileName());
                }
                compared++;
            }
        }
        if (compared < 3) {
            throw new IllegalStateException("only " + compared + " files in " + clean);
        }
    }
}
