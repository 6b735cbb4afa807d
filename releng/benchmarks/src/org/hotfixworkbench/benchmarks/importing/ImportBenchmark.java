package org.hotfixworkbench.benchmarks.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.Figure;
import org.hotfixworkbench.benchmarks.Jit;
import org.hotfixworkbench.benchmarks.Jvm;

/**
 * Measures the import of articles by the packaged command line into an empty folder, beside the
 * libraries for Markdown and HTML alone. Half of the articles are Markdown, half HTML, each with a
 * hundred rows of files.
 */
public final class ImportBenchmark {

    private static final int RUNS = 3;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path script;
    private final Path work;
    private final int articles;

    ImportBenchmark(Path script, Path work, int articles) {
        this.script = script;
        this.work = work;
        this.articles = articles;
    }

    /**
     * Prints figures.
     *
     * <p>Arguments: the start script of the command line, a folder to work in, the numbers of
     * articles.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (int i = 2; i < arguments.length; i++) {
            ImportBenchmark benchmark =
                    new ImportBenchmark(
                            Path.of(arguments[0]).toAbsolutePath(),
                            Path.of(arguments[1]).toAbsolutePath(),
                            Integer.parseInt(arguments[i]));
            benchmark.run().forEach(it -> System.out.println(it.line()));
        }
    }

    /** Measures both in turns. */
    List<Figure> run() throws IOException, InterruptedException {
        Path folder = articles();
        List<Double> imports = new ArrayList<>();
        List<Double> libraries = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            libraries.add(library(folder));
            imports.add(imported(folder));
        }
        return List.of(
                Figure.of("import.library", articles, "s", libraries),
                Figure.of("import.cli", articles, "s", imports));
    }

    private Path articles() throws IOException {
        Path folder = work.resolve("articles-" + articles);
        delete(folder);
        Files.createDirectories(folder);
        for (int i = 0; i < articles; i++) {
            ArticleForm form = ArticleForm.values()[i % ArticleForm.values().length];
            Article article = Article.of(i);
            String name = String.format(Locale.ROOT, "%s%s", article.number(), form.ending());
            Files.writeString(folder.resolve(name), form.text(article));
        }
        return folder;
    }

    private double library(Path folder) throws IOException, InterruptedException {
        Jvm.Run run =
                Jvm.run(
                                Jvm.command(
                                        Jit.ofImport(),
                                        "1g",
                                        LibraryAlone.class.getName(),
                                        folder.toString()),
                                work,
                                LIMIT)
                        .orElseThrow(() -> new IllegalStateException("parsing takes too long"));
        if (!run.output().strip().equals(String.valueOf(articles))) {
            throw new IllegalStateException(run.output());
        }
        return run.seconds();
    }

    private double imported(Path folder) throws IOException, InterruptedException {
        Path out = work.resolve("imported-" + articles);
        delete(out);
        Jvm.Run run =
                Jvm.run(
                                List.of(
                                        script.toString(),
                                        "import",
                                        folder.toString(),
                                        "--out",
                                        out.toString()),
                                work,
                                LIMIT)
                        .orElseThrow(() -> new IllegalStateException("import takes too long"));
        try (Stream<Path> files = Files.list(out)) {
            if (files.count() != articles) {
                throw new IllegalStateException(run.output());
            }
        }
        return run.seconds();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
