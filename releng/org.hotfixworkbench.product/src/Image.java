import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes of the product a folder that brings its own Java, with jpackage of the JDK that builds.
 * Without jpackage nothing is made.
 *
 * <p>Arguments: the product, the folder to put the image into.
 */
public final class Image {

    private static final String NAME = "hotfix-workbench";

    /** What Equinox, SWT and Xtext use of the JDK. */
    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.crypto.ec,jdk.charsets,jdk.localedata,jdk.zipfs,jdk.net,jdk.xml.dom";

    private Image() {}

    /** Makes the image. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path product = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jpackage");
        if (!Files.isExecutable(tool)) {
            System.out.println("no jpackage in this JDK: no image with its own Java");
            return;
        }
        Path image = target.resolve(NAME);
        delete(image);
        // jpackage puts every jar of its input on the class path: the launcher is the only one
        Path input = target.resolve("input");
        delete(input);
        Files.createDirectories(input);
        Files.copy(launcher(product), input.resolve("launcher.jar"));
        run(
                command(tool, product, input, target),
                Files.createDirectories(target).resolve("jpackage.log"));
        delete(input);
        for (String document : List.of("LICENSE", "NOTICE.md")) {
            Files.copy(
                    product.resolve(document),
                    image.resolve(document),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> command(Path tool, Path product, Path input, Path target)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(List.of(tool.toString(), "--type", "app-image", "--name", NAME));
        command.addAll(List.of("--input", input.toString(), "--main-jar", "launcher.jar"));
        command.addAll(List.of("--main-class", "org.eclipse.equinox.launcher.Main"));
        command.addAll(List.of("--add-modules", MODULES, "--dest", target.toString()));
        List<String> content = new ArrayList<>();
        for (String folder : List.of("plugins", "features", "configuration")) {
            content.add(product.resolve(folder).toString());
        }
        command.addAll(List.of("--app-content", String.join(",", content)));
        for (String option : options(product)) {
            command.addAll(List.of("--java-options", option));
        }
        return command;
    }

    /**
     * The folder may belong to another user, so what Equinox writes goes to the home of this one.
     */
    private static List<String> options(Path product) throws IOException {
        List<String> options = new ArrayList<>();
        for (String line : Files.readAllLines(product.resolve("scripts/java.options"))) {
            if (line.startsWith("-")) {
                options.add(line);
            }
        }
        options.add("-Dosgi.install.area=file:$ROOTDIR/lib/");
        options.add("-Dosgi.configuration.area=@user.home/.hotfix-workbench/configuration");
        options.add("-Dosgi.sharedConfiguration.area=file:$ROOTDIR/lib/configuration/");
        options.add("-Dosgi.configuration.cascaded=true");
        // a newer image may bring other bundles under the same versions
        options.add("-Dosgi.checkConfiguration=true");
        return options;
    }

    private static Path launcher(Path product) throws IOException {
        try (Stream<Path> bundles = Files.list(product.resolve("plugins"))) {
            return bundles.filter(
                            it ->
                                    it.getFileName()
                                            .toString()
                                            .startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void run(List<String> command, Path log)
            throws IOException, InterruptedException {
        File output = log.toFile();
        int status =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start()
                        .waitFor();
        if (status != 0) {
            throw new IOException("jpackage failed, see " + output);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
