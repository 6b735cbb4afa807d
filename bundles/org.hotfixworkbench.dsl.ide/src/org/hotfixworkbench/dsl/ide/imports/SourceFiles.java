package org.hotfixworkbench.dsl.ide.imports;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.compile.SourceReader;

/**
 * Finds the files to import: those that are named, and all in folders that are named. What is
 * hidden is skipped, and so are descriptors, which are what an import makes. Symbolic links are
 * followed; a loop of them is a problem.
 */
public final class SourceFiles {

    private final Path workingFolder;

    /** By the name that the user knows a file by. */
    private final Map<String, Path> files = new TreeMap<>();

    private final Set<Path> known = new HashSet<>();
    private final List<ImportFailure> problems = new ArrayList<>();
    private boolean relativePath;

    private SourceFiles(Path workingFolder) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
    }

    /** Finds the files below some paths, which are relative to a working folder. */
    public static SourceFiles find(Path workingFolder, Collection<Path> paths) {
        SourceFiles found = new SourceFiles(workingFolder);
        for (Path path : paths) {
            found.add(path);
        }
        return found;
    }

    /** The files by name; each once. */
    public Map<String, Path> files() {
        return files;
    }

    /** What cannot be looked into. */
    public List<ImportFailure> problems() {
        return problems;
    }

    private void add(Path path) {
        Path absolute = workingFolder.resolve(path).normalize();
        relativePath = !path.isAbsolute();
        if (Files.isDirectory(absolute)) {
            walk(absolute);
        } else if (!Files.exists(absolute)) {
            problem(absolute, "no such file or folder");
        } else {
            addFile(absolute);
        }
    }

    private void walk(Path folder) {
        int before = files.size() + problems.size();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Visitor(folder));
        } catch (IOException e) {
            problem(folder, SourceReader.reason(e));
        }
        if (files.size() + problems.size() == before) {
            problem(folder, "no file to import in this folder");
        }
    }

    private void addFile(Path file) {
        if (!Files.isRegularFile(file)) {
            // a pipe would be waited for, a device would never end
            problem(file, "not a regular file");
        } else if (known.add(file)) {
            files.put(name(file), file);
        }
    }

    private void problem(Path path, String message) {
        problems.add(new ImportFailure(name(path), 0, message));
    }

    /** Relative where the user's path is, or where the file is below the working folder. */
    private String name(Path path) {
        boolean relative = relativePath || path.startsWith(workingFolder);
        Path shown = relative ? workingFolder.relativize(path) : path;
        String name = shown.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** A descriptor, or the second version of one that an earlier import has put beside it. */
    private static boolean isDescriptor(Path file) {
        String name = file.getFileName().toString();
        String plain =
                name.endsWith(ImportedFile.PROPOSAL)
                        ? name.substring(0, name.length() - ImportedFile.PROPOSAL.length())
                        : name;
        return SourceFinder.ENDINGS.contains(plain.substring(plain.lastIndexOf('.') + 1));
    }

    /** Goes on past what cannot be read. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path start;

        Visitor(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(start) && isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !isDescriptor(file)) {
                addFile(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problem(
                    file,
                    failure instanceof FileSystemLoopException
                            ? "this symbolic link leads back to a folder above it"
                            : SourceReader.reason(failure));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                problem(folder, SourceReader.reason(failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
