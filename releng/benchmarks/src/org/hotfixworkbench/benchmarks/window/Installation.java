package org.hotfixworkbench.benchmarks.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A product beside the one that was built: it has the same bundles on disk and a configuration of
 * its own, so that the built one stays as it is.
 */
final class Installation {

    private static final String OURS = "org.hotfixworkbench.";
    private static final String BUNDLES =
            "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    private final Path product;
    private final Path folder;

    private Installation(Path product, Path folder) {
        this.product = product;
        this.folder = folder;
    }

    /** The product as it is. */
    static Installation of(Path product, Path folder) throws IOException {
        Installation installation = new Installation(product, folder);
        installation.layOut(
                Files.readAllLines(product.resolve(BUNDLES)),
                Files.readAllLines(product.resolve("configuration/config.ini")));
        return installation;
    }

    /** The platform that it is made of, without our bundles and without our product. */
    static Installation bare(Path product, Path folder) throws IOException {
        Installation installation = new Installation(product, folder);
        installation.layOut(
                Files.readAllLines(product.resolve(BUNDLES)).stream()
                        .filter(it -> !it.startsWith(OURS))
                        .toList(),
                Files.readAllLines(product.resolve("configuration/config.ini")).stream()
                        .filter(it -> !it.startsWith("eclipse.product="))
                        .toList());
        return installation;
    }

    private void layOut(List<String> bundles, List<String> settings) throws IOException {
        delete(folder);
        Path list = folder.resolve(BUNDLES);
        Files.createDirectories(list.getParent());
        Files.write(list, bundles);
        Files.write(folder.resolve("configuration/config.ini"), settings);
        Files.createSymbolicLink(folder.resolve("plugins"), product.resolve("plugins"));
    }

    /** The command that opens a window on a new workspace, with the options of the product. */
    List<String> command(Path workspace) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + product.resolve("scripts/java.options"));
        command.add("-jar");
        command.add(launcher().toString());
        command.addAll(List.of("-nosplash", "-data", workspace.toString()));
        return command;
    }

    private Path launcher() throws IOException {
        try (Stream<Path> bundles = Files.list(folder.resolve("plugins"))) {
            return bundles.filter(
                            it ->
                                    it.getFileName()
                                            .toString()
                                            .startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Deletes a folder; links in it are not followed. */
    static void delete(Path folder) throws IOException {
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
