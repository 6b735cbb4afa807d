import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Lays out the command line as a user unpacks it: {@code bin}, {@code lib} with one jar a bundle,
 * licence. The jars keep apart, because merging them would overwrite the plugin.properties that EMF
 * and Xtext read; their signatures are taken off, because the JVM archives no classes of signed
 * jars, which costs a fifth of every start.
 *
 * <p>Arguments: the root of the project, the folder to fill.
 */
public final class Assemble {

    private static final List<String> DOCUMENTS = List.of("LICENSE", "NOTICE.md");

    /** The first Java that trains and writes the cache in one step. */
    private static final int FIRST_WITH_AOT_CACHE = 25;

    private Assemble() {}

    /** Fills the folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        delete(target);
        Path lib = Files.createDirectories(target.resolve("lib"));
        Path cli = root.resolve("bundles/org.hotfixworkbench.cli/target");
        for (Path jar : jars(cli.resolve("lib"))) {
            unsign(jar, lib.resolve(plainName(jar)));
        }
        for (Path jar : jars(cli)) {
            unsign(jar, lib.resolve(plainName(jar)));
        }
        Path bin = Files.createDirectories(target.resolve("bin"));
        for (String script : List.of("hotfix", "hotfix.cmd")) {
            Path copy = copy(root.resolve("releng/cli/dist/bin").resolve(script), bin);
            copy.toFile().setExecutable(true, false);
        }
        copy(root.resolve("releng/scripts/java.sh"), bin);
        copy(root.resolve("releng/scripts/java.cmd"), bin);
        for (String document : DOCUMENTS) {
            copy(root.resolve(document), target);
        }
        train(root, target);
        // what the start scripts of the clone compare the sources with
        Files.createFile(target.resolve("built"));
    }

    /** Lets the command line do its work once, so that Java writes down which classes it needs. */
    private static void train(Path root, Path target) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        if (windows || Runtime.version().feature() < FIRST_WITH_AOT_CACHE) {
            return;
        }
        Path out = Files.createTempDirectory("hotfix-training");
        ProcessBuilder run =
                new ProcessBuilder(
                        target.resolve("bin/hotfix").toString(),
                        "build",
                        root.resolve("examples/servicing").toString(),
                        "--out",
                        out.toString());
        run.environment().put("HOTFIX_TRAIN", "1");
        run.environment().put("JAVA_HOME", System.getProperty("java.home"));
        run.redirectErrorStream(true)
                .redirectOutput(target.resolveSibling("training.log").toFile());
        int status = run.start().waitFor();
        delete(out);
        if (status != 0) {
            throw new IOException("the training run failed, see training.log beside " + target);
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Our own jars carry no version in their names, so that scripts and caches can name them. */
    private static String plainName(Path jar) {
        String name = jar.getFileName().toString();
        return name.startsWith("org.hotfixworkbench.")
                ? name.replaceFirst("-[0-9].*", ".jar")
                : name;
    }

    private static Path copy(Path file, Path folder) throws IOException {
        return Files.copy(
                file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.deleteIfExists(folder);
            return;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path path : content) {
                delete(path);
            }
        }
        Files.delete(folder);
    }

    private static void unsign(Path from, Path to) throws IOException {
        try (JarInputStream in = new JarInputStream(Files.newInputStream(from), false);
                OutputStream file = Files.newOutputStream(to)) {
            Manifest manifest = in.getManifest() == null ? new Manifest() : in.getManifest();
            manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
            manifest.getEntries().clear();
            try (JarOutputStream out = new JarOutputStream(file, manifest)) {
                for (JarEntry entry = in.getNextJarEntry();
                        entry != null;
                        entry = in.getNextJarEntry()) {
                    if (!isSignature(entry.getName()) && !entry.isDirectory()) {
                        copy(entry, in, out);
                    }
                }
            }
        }
    }

    private static void copy(JarEntry entry, InputStream in, JarOutputStream out)
            throws IOException {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equals("META-INF/MANIFEST.MF")
                || upper.startsWith("META-INF/")
                        && (upper.endsWith(".SF")
                                || upper.endsWith(".RSA")
                                || upper.endsWith(".DSA"));
    }
}
