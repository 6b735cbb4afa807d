import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;

/**
 * Answers 1 when a source is newer than what was built from it, else 0: "java Newer.java BUILT SOURCE...". hotfix.cmd runs it,
 * because Windows has no command that tells; on other systems find does.
 */
final class Newer extends SimpleFileVisitor<Path> {

    private static final Set<String> GENERATED = Set.of("target", "src-gen", "emf-gen");

    private final FileTime built;
    private boolean found;

    private Newer(FileTime built) {
        this.built = built;
    }

    /** Arguments: what was built; then its sources, files or folders. Those that are not there are left out. */
    public static void main(String[] arguments) throws IOException {
        Newer search = new Newer(Files.getLastModifiedTime(Path.of(arguments[0])));
        for (int i = 1; i < arguments.length && !search.found; i++) {
            Path source = Path.of(arguments[i]);
            if (Files.exists(source)) {
                Files.walkFileTree(source, search);
            }
        }
        System.exit(search.found ? 1 : 0);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return GENERATED.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        found = attributes.lastModifiedTime().compareTo(built) > 0;
        return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
}
