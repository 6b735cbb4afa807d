package org.hotfixworkbench.cli.incremental;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.model.Document;

/** The program that builds, told apart by its content: a development version keeps its number. */
final class Tool {

    /** A class of each bundle that has a part in a build. */
    private static final List<Class<?>> PARTS =
            List.of(
                    Tool.class,
                    ServicingCompiler.class,
                    Exporters.class,
                    Rules.class,
                    Document.class);

    /** The program does not change while it runs. */
    private static final Optional<String> DIGEST = compute();

    private Tool() {}

    /** Its digest; empty when it cannot be told where its classes come from. */
    static Optional<String> digest() {
        return DIGEST;
    }

    private static Optional<String> compute() {
        Set<Path> places = new TreeSet<>();
        for (Class<?> part : PARTS) {
            CodeSource source = part.getProtectionDomain().getCodeSource();
            Optional<Path> place = source == null ? Optional.empty() : path(source.getLocation());
            if (place.isEmpty()) {
                return Optional.empty();
            }
            places.add(place.get());
        }
        Sha256 digest = new Sha256().add(String.valueOf(Runtime.version()));
        try {
            for (Path place : places) {
                addOwn(digest, place);
            }
            addLibraries(digest);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(digest.hex());
    }

    private static Optional<Path> path(URL location) {
        try {
            return Optional.of(Path.of(location.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** A jar, or a folder of classes when the program runs from an IDE or a test. */
    private static void addOwn(Sha256 digest, Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(place.relativize(file).toString()).add(Sha256.of(file));
            }
        }
    }

    /** Those of others have their versions in their names. */
    private static void addLibraries(Sha256 digest) throws IOException {
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            Path library = Path.of(entry);
            if (Files.isRegularFile(library)) {
                digest.add(String.valueOf(library.getFileName()))
                        .add(Long.toString(Files.size(library)));
            }
        }
    }
}
