package org.hotfixworkbench.benchmarks.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.Figure;
import org.hotfixworkbench.benchmarks.Folders;
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
            try {
                benchmark.run(Jvm.alone()).forEach(it -> System.out.println(it.line()));
            } finally {
                benchmark.clear();
            }
        }
    }

    /**
     * Measures both in turns, and leaves what was imported.
     *
     * @param alone without the libraries, and once
     */
    List<Figure> run(boolean alone) throws IOException, InterruptedException {
        clear();
        Path folder = articles();
        if (alone) {
            return List.of(Figure.of("import.cli", articles, "s", List.of(imported(folder))));
        }
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

    private void clear() throws IOException {
        Folders.delete(source());
        Folders.delete(target());
    }

    private Path source() {
        return work.resolve("articles-" + articles);
    }

    private Path target() {
        return work.resolve("imported-" + articles);
    }

    private Path articles() throws IOException {
        Path folder = source();
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
                                        Jit.ofImport(articles),
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
        Path out = target();
        Folders.delete(out);
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
}
