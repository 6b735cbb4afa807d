package org.hotfixworkbench.benchmarks.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.Folders;
import org.hotfixworkbench.benchmarks.Jvm;

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
    private final List<String> options;

    private Installation(Path product, Path folder, List<String> options) {
        this.product = product;
        this.folder = folder;
        this.options = options;
    }

    /** The product as it is, with the options of a profile if there are any. */
    static Installation of(Path product, Path folder) throws IOException {
        Installation installation = new Installation(product, folder, Jvm.moreOptions());
        installation.layOut(
                Files.readAllLines(product.resolve(BUNDLES)),
                Files.readAllLines(product.resolve("configuration/config.ini")));
        return installation;
    }

    /** The platform that it is made of, without our bundles and without our product. */
    static Installation bare(Path product, Path folder) throws IOException {
        Installation installation = new Installation(product, folder, List.of());
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
        Folders.delete(folder);
        Path list = folder.resolve(BUNDLES);
        Files.createDirectories(list.getParent());
        Files.write(list, bundles);
        Files.write(folder.resolve("configuration/config.ini"), settings);
        Files.createSymbolicLink(folder.resolve("plugins"), product.resolve("plugins"));
    }

    /** The command that opens a window on a new workspace, with the options of the product. */
    List<String> command(Path workspace) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Jvm.executable());
        command.add("@" + product.resolve("scripts/java.options"));
        command.addAll(options);
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
}
