import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts beside the bundles of each product what starts it: the script, what that script sources, the
 * licence. Tycho brings only native launchers there, and those are not on Maven Central.
 *
 * <p>Arguments: the root of the project, the folder that Tycho has laid the products out in.
 */
public final class Layout {

    private static final String NAME = "hotfix-workbench";

    private Layout() {}

    /** Completes the products of all systems. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path products = Path.of(arguments[1]);
        for (Path system : folders(products)) {
            for (Path windows : folders(system)) {
                for (Path architecture : folders(windows)) {
                    complete(root, system.getFileName().toString(), architecture);
                }
            }
        }
        // what the start scripts of the clone compare the sources with
        Path built = products.resolveSibling("built");
        Files.deleteIfExists(built);
        Files.createFile(built);
    }

    private static void complete(Path root, String system, Path folder) throws IOException {
        Path product = folder.resolve(NAME);
        if (system.equals("macosx")) {
            unwrap(folder.resolve(NAME + ".app"), product);
        }
        Path dist = root.resolve("releng/org.hotfixworkbench.product/dist");
        boolean cmd = system.equals("win32");
        String script = cmd ? NAME + ".cmd" : NAME;
        copy(dist.resolve(script), product).toFile().setExecutable(true, false);
        Path scripts = Files.createDirectories(product.resolve("scripts"));
        copy(dist.resolve("java.options"), scripts);
        copy(root.resolve("releng/scripts").resolve(cmd ? "java.cmd" : "java.sh"), scripts);
        for (String document : List.of("LICENSE", "NOTICE.md")) {
            copy(root.resolve(document), product);
        }
    }

    /** Without native launcher and signature an application folder of macOS is no use. */
    private static void unwrap(Path application, Path product) throws IOException {
        if (Files.exists(application)) {
            Path contents = application.resolve("Contents");
            Files.move(contents.resolve("Eclipse"), product);
            for (Path rest : Files.list(contents).toList()) {
                Files.delete(rest);
            }
            Files.delete(contents);
            Files.delete(application);
        }
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(Path file, Path folder) throws IOException {
        return Files.copy(
                file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
