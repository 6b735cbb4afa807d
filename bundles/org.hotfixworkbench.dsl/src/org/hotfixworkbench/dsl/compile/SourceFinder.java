package org.hotfixworkbench.dsl.compile;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds source files: those that are named, and those in folders that are named. Hidden folders are
 * skipped; symbolic links are followed, a loop of them is a problem.
 */
public final class SourceFinder {

    /** The endings of source files. */
    public static final Set<String> ENDINGS = Set.of("hotfix", "machine", "catalog");

    /**
     * What was found.
     *
     * @param files the files, sorted by name, each once
     * @param problems what could not be used, sorted by name, each once
     */
    public record Sources(List<SourceFile> files, List<InputProblem> problems) {}

    private final Path workingFolder;
    private final Set<String> excluded;
    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Set<Path> paths = new HashSet<>();
    private final Set<InputProblem> problems = new LinkedHashSet<>();

    /** Whether the path that is being looked at was given relative to the working folder. */
    private boolean relativePath;

    private SourceFinder(Path workingFolder, Set<String> excluded) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        this.excluded = Set.copyOf(excluded);
    }

    /** Finds the source files below some paths, which are relative to a working folder. */
    public static Sources find(Path workingFolder, Collection<Path> paths) {
        return find(workingFolder, paths, Set.of());
    }

    /**
     * Finds source files, but not in every folder.
     *
     * @param excluded names of folders that are skipped as hidden ones are, unless they are named
     */
    public static Sources find(Path workingFolder, Collection<Path> paths, Set<String> excluded) {
        SourceFinder finder = new SourceFinder(workingFolder, excluded);
        for (Path path : paths) {
            finder.addPath(path);
        }
        return new Sources(
                List.copyOf(finder.files.values()),
                finder.problems.stream().sorted(Comparator.comparing(InputProblem::name)).toList());
    }

    private void addPath(Path path) {
        Path absolute = workingFolder.resolve(path).normalize();
        relativePath = !path.isAbsolute();
        if (Files.isDirectory(absolute)) {
            walk(absolute);
        } else if (!Files.exists(absolute)) {
            problem(absolute, "no such file or folder");
        } else if (!isSource(absolute)) {
            problem(absolute, "not a .hotfix, .machine or .catalog file");
        } else {
            addFile(absolute);
        }
    }

    private void walk(Path folder) {
        Visitor visitor = new Visitor(folder);
        int problemsBefore = problems.size();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            problem(folder, SourceReader.reason(e));
        }
        if (!visitor.found && problems.size() == problemsBefore) {
            problem(folder, "no .hotfix, .machine or .catalog file in this folder");
        }
    }

    /** The first name stays when a file outside the working folder is given under two. */
    private void addFile(Path file) {
        if (paths.add(file)) {
            String name = name(file);
            files.put(name, new SourceFile(file, name));
        }
    }

    private void problem(Path path, String message) {
        problems.add(new InputProblem(name(path), message));
    }

    /** Relative where the user's path is, or where the file is below the working folder. */
    private String name(Path path) {
        boolean relative = relativePath || path.startsWith(workingFolder);
        Path shown = relative ? workingFolder.relativize(path) : path;
        String name = shown.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1));
    }

    private boolean isSkipped(Path folder) {
        return isHidden(folder) || excluded.contains(String.valueOf(folder.getFileName()));
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** Goes on past what cannot be read. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path start;
        private boolean found;

        Visitor(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(start) && isSkipped(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isSource(file) && !isHidden(file)) {
                addFile(file);
                found = true;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (failure instanceof FileSystemLoopException) {
                problem(file, "this symbolic link leads back to a folder above it");
            } else if (!(failure instanceof NoSuchFileException) || isSource(file)) {
                problem(file, SourceReader.reason(failure));
            }
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
