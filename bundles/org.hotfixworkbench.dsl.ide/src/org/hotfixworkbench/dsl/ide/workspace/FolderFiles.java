package org.hotfixworkbench.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;

/**
 * The source files of a folder, as the command line finds them, but for those in folders that tools
 * fill: an editor sees a whole project, while a command is told where the sources are.
 */
final class FolderFiles {

    private FolderFiles() {}

    /** The files below a folder, sorted by name; names are relative to it. */
    static List<SourceFile> of(Path folder, Set<String> excluded) {
        return SourceFinder.find(folder, List.of(Path.of("")), excluded).files();
    }

    /** Whether a file has the ending of a source. */
    static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        return SourceFinder.ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Whether a file is hidden, or in a folder that is not looked into. */
    static boolean isExcluded(@Nullable Path root, Path path, Set<String> excluded) {
        Path inside = root == null ? path.getFileName() : root.relativize(path);
        for (Path part : inside) {
            if (part.toString().startsWith(".") || excluded.contains(part.toString())) {
                return true;
            }
        }
        return false;
    }
}
