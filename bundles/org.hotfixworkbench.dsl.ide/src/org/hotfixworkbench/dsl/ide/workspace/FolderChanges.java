package org.hotfixworkbench.dsl.ide.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.settings.ProjectFile;

/** Finds out which files have come, gone or changed since the last look. Used by one thread. */
public final class FolderChanges {

    private final ServicingWorkspace workspace;
    private Map<Path, Stamp> known;

    /** What tells one state of a file from another. */
    private record Stamp(long size, long modified) {}

    /** Takes how the files are now. */
    public FolderChanges(ServicingWorkspace workspace) {
        this.workspace = workspace;
        this.known = stamps();
    }

    /** The files that are not as they were. */
    public Set<Path> look() {
        Map<Path, Stamp> now = stamps();
        Set<Path> changed = new TreeSet<>();
        now.forEach(
                (path, stamp) -> {
                    if (!stamp.equals(known.remove(path))) {
                        changed.add(path);
                    }
                });
        changed.addAll(known.keySet());
        known = now;
        return changed;
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> found = new HashMap<>();
        for (Path folder : workspace.folders()) {
            List<Path> files = new ArrayList<>();
            for (SourceFile file : FolderFiles.of(folder, workspace.excluded())) {
                files.add(file.path());
            }
            files.add(folder.resolve(ProjectFile.NAME));
            for (Path file : files) {
                stamp(file, found);
            }
        }
        return found;
    }

    private static void stamp(Path file, Map<Path, Stamp> found) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            found.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis()));
        } catch (IOException e) {
            // it is gone, which is what the next look tells
            found.remove(file);
        }
    }
}
