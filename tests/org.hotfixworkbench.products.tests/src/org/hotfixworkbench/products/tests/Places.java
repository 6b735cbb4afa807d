package org.hotfixworkbench.products.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the build puts what it hands out. */
final class Places {

    /** The project. */
    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("project.root")));

    /** The products, their archives beside their folders. */
    static final Path PRODUCTS = ROOT.resolve("releng/org.hotfixworkbench.product/target/products");

    /** The folder of the image with its own Java. */
    static final Path IMAGE =
            ROOT.resolve("releng/org.hotfixworkbench.product/target/image/hotfix-workbench");

    /** The platform that our feature was installed into. */
    static final Path INSTALLED =
            Path.of(Objects.requireNonNull(System.getProperty("installed", "target/installed")));

    /** The command line, which the products are compared with. */
    static final Path COMMAND_LINE = ROOT.resolve("releng/cli/target/hotfix/bin/hotfix");

    private Places() {}

    /** The archive for a system such as {@code linux.gtk.x86_64}. */
    static Path archive(String system) throws IOException {
        try (Stream<Path> files = Files.list(PRODUCTS)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.getFileName().toString().contains("-" + system + "."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The names of what an archive holds, read with the tool that a user has. */
    static List<String> content(Path archive) throws IOException, InterruptedException {
        boolean zip = archive.toString().endsWith(".zip");
        return zip
                ? Running.lines(List.of("jar", "tf", archive.toString()))
                : Running.lines(List.of("tar", "tzf", archive.toString()));
    }

    /** The launcher of an installation, which any Java can start. */
    static Path launcher(Path installation) throws IOException {
        try (Stream<Path> bundles = Files.list(installation.resolve("plugins"))) {
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
