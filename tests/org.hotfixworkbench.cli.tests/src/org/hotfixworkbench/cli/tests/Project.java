package org.hotfixworkbench.cli.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotfixworkbench.cli.incremental.BuildMemory;
import org.hotfixworkbench.cli.incremental.BuildRecord;

/** The project that is tested: its files, wherever a test is started. */
final class Project {

    /** The folder that holds bundles, tests and examples. */
    static final Path ROOT = root();

    /** The sources that newcomers open. */
    static final Path EXAMPLES = ROOT.resolve("examples/servicing");

    /** What builds remember of themselves. */
    private static final Set<String> REMEMBERED = Set.of(BuildRecord.NAME, BuildMemory.NAME);

    private Project() {}

    private static Path root() {
        String stated = System.getProperty("project.root");
        if (stated != null) {
            return Path.of(stated);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("mvnw"))) {
                return at;
            }
        }
        throw new IllegalStateException("not started inside the project");
    }

    /** The text of a file, whose path starts at the root of the project. */
    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** All files below a folder, relative to it, sorted; hidden ones, too. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> !Files.isDirectory(it))
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The files of a model that was built, without what the build remembers of itself. */
    static List<String> model(Path folder) throws IOException {
        return files(folder).stream().filter(it -> !REMEMBERED.contains(it)).toList();
    }
}
