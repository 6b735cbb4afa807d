package org.hotfixworkbench.cli.incremental;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Waits until something may have changed in folders. What the system reports is only a hint: the
 * caller compares {@link BuildInputs}, so it does not matter that a report is coarse. Where the
 * system does not report, time does.
 */
public final class SourceWatch implements Closeable {

    /** Editors and version control write in several steps. */
    private static final long QUIET_MILLIS = 200;

    /** Somebody who writes all the time does not keep others waiting. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final long POLL_MILLIS = 1000;

    private final List<Path> places;
    private final Path output;

    /** Null when the system does not report. */
    private @Nullable WatchService service;

    private SourceWatch(List<Path> places, Path output) {
        this.places = List.copyOf(places);
        this.output = output;
    }

    /** For systems that do not report. */
    public static SourceWatch timed() {
        return new SourceWatch(List.of(), Path.of(""));
    }

    /**
     * Begins to watch.
     *
     * @param places files, and folders with what is in them; absolute; they need not exist
     * @param output a folder that is not watched when it is below such a folder
     */
    public static SourceWatch of(List<Path> places, Path output) throws IOException {
        SourceWatch watch = new SourceWatch(places, output);
        try {
            watch.service = FileSystems.getDefault().newWatchService();
        } catch (UnsupportedOperationException | IOException e) {
            return timed();
        }
        watch.register();
        return watch;
    }

    /**
     * Waits until something may have changed, and is quiet again.
     *
     * @return false when the thread was interrupted, and still is
     * @throws IOException when the watch cannot be closed
     */
    public boolean await() throws IOException {
        WatchService reports = service;
        try {
            if (reports == null) {
                Thread.sleep(POLL_MILLIS);
                return true;
            }
            drain(reports.take());
            long start = System.nanoTime();
            WatchKey next = reports.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            while (next != null && System.nanoTime() - start < LONGEST_NANOS) {
                drain(next);
                next = reports.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (next != null) {
                drain(next);
            }
            register();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void drain(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    /** Folders that are there already stay registered, new ones are added. */
    private void register() throws IOException {
        WatchService reports = service;
        if (reports == null) {
            return;
        }
        try {
            for (Path place : places) {
                register(place, reports);
            }
        } catch (IOException e) {
            // the system has a limit of folders, or one of them is closed to us: time does
            service = null;
            reports.close();
        }
    }

    private void register(Path place, WatchService reports) throws IOException {
        if (Files.isDirectory(place)) {
            Files.walkFileTree(
                    place,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Visitor(place, reports));
        }
        Path folder = Files.isDirectory(place) ? null : place.getParent();
        while (folder != null && !register(reports, folder)) {
            folder = folder.getParent();
        }
    }

    /**
     * Watches what is in a folder.
     *
     * @return false when it is gone meanwhile, or is no folder: the one above it tells when it
     *     comes
     * @throws IOException when the system has no room for it, or does not let it be read
     */
    static boolean register(WatchService reports, Path folder) throws IOException {
        try {
            folder.register(
                    reports,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return true;
        } catch (FileSystemException e) {
            if (Files.isDirectory(folder)) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        WatchService reports = service;
        if (reports != null) {
            reports.close();
        }
    }

    /** Registers folders as they are searched for sources: hidden ones are not. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path start;
        private final WatchService reports;

        Visitor(Path start, WatchService reports) {
            this.start = start;
            this.reports = reports;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            boolean hidden = String.valueOf(folder.getFileName()).startsWith(".");
            if (!folder.equals(start) && (hidden || folder.equals(output))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return register(reports, folder)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        /** What cannot be read, or is gone meanwhile, is for the build to complain of. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
