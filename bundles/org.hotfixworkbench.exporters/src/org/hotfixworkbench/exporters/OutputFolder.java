package org.hotfixworkbench.exporters;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder that gets all files of an export or none. Files are written under temporary names beside
 * their place; {@link #commit} moves them there, and {@link #close} without it deletes them, as
 * does the end of the process. Files of an earlier export stay untouched until then. Not for
 * several threads at once; the locks are for the thread that ends the process.
 */
public final class OutputFolder implements Closeable {

    private static final String FORBIDDEN = "\\:*?\"<>|";

    private final Path root;

    /** Folders that did not exist before, the deepest first. */
    private final Deque<Path> created = new ArrayDeque<>();

    /** By the name that was given. */
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** What is only kept here while the export runs. */
    private final List<FileChannel> scratch = new ArrayList<>();

    private final ExitHook atExit;
    private boolean done;
    private boolean abandoned;

    private OutputFolder(Path root) throws IOException {
        this.root = root;
        this.atExit = ExitHook.open(this::abandon);
    }

    /**
     * Opens a folder, which is created when it is missing.
     *
     * @throws IOException when it cannot be created or is no folder; nothing is left then
     */
    public static OutputFolder open(Path folder) throws IOException {
        OutputFolder opened = new OutputFolder(folder.toAbsolutePath().normalize());
        try {
            opened.makeFolder(opened.root);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    /**
     * Begins a file. It has to be closed before {@link #commit}.
     *
     * @param name its path below the folder, with slashes; each part has to be a name that every
     *     operating system accepts
     * @throws IllegalArgumentException when the name is anything else, or was begun before
     * @throws IllegalStateException when the folder is committed or closed
     * @throws IOException when the file cannot be created
     */
    public synchronized OutputStream create(String name) throws IOException {
        requireOpen();
        Path target = checked(name);
        if (drafts.containsKey(name)) {
            throw new IllegalArgumentException(name + " was begun before");
        }
        makeFolder(parentOf(target));
        Draft draft = Draft.begin(target);
        drafts.put(name, draft);
        return draft.stream();
    }

    /**
     * Opens a file for what a format writes late and must not keep in memory. It can be read again,
     * has no name that anybody knows, and is gone after {@link #commit} or {@link #close}.
     *
     * @throws IllegalStateException when the folder is committed or closed
     * @throws IOException when it cannot be created
     */
    public synchronized FileChannel scratch() throws IOException {
        requireOpen();
        for (int i = 0; ; i++) {
            try {
                FileChannel file =
                        FileChannel.open(
                                root.resolve(".scratch." + i + ".tmp"),
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE);
                scratch.add(file);
                return file;
            } catch (FileAlreadyExistsException e) {
                if (i == Short.MAX_VALUE) {
                    throw e;
                }
            }
        }
    }

    /**
     * The files that were written, in the order in which they were begun: by the name that was
     * given, the checksum of what will be there after {@link #commit}.
     *
     * @throws IllegalStateException when a file was not closed, or the folder is done with
     * @throws IOException when the size of a file cannot be read
     */
    public synchronized Map<String, Checksum> written() throws IOException {
        requireOpen();
        Map<String, Checksum> files = new LinkedHashMap<>();
        for (Map.Entry<String, Draft> draft : drafts.entrySet()) {
            files.put(draft.getKey(), draft.getValue().checksum());
        }
        return files;
    }

    /**
     * Moves all files into place, each in one step where the file system can do that, and replaces
     * those that are there. The file that was begun last is moved when all others are in place.
     *
     * @throws IllegalStateException when a file was not closed, or the folder is done with
     * @throws IOException when a file cannot be moved; others may be in place then, but not the
     *     last one
     */
    public synchronized void commit() throws IOException {
        requireOpen();
        for (Draft draft : drafts.values()) {
            draft.requireMovable();
        }
        moveAll();
        done = true;
        atExit.close();
        Closing.all(scratch);
    }

    /** At once: what takes the time is that the old files are freed, and they may be large. */
    private void moveAll() throws IOException {
        List<Draft> moves = new ArrayList<>(drafts.values());
        if (moves.isEmpty()) {
            return;
        }
        Draft last = moves.removeLast();
        try {
            moves.parallelStream().forEach(OutputFolder::moveUnchecked);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        last.move();
    }

    private static void moveUnchecked(Draft draft) {
        try {
            draft.move();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes everything that was begun, and the folder when it is new, unless it is committed. */
    @Override
    public synchronized void close() throws IOException {
        if (done) {
            return;
        }
        done = true;
        atExit.close();
        List<Closeable> open = new ArrayList<>(scratch);
        open.addAll(drafts.values());
        created.forEach(folder -> open.add(() -> deleteIfEmpty(folder)));
        Closing.all(open);
    }

    /**
     * Deletes what {@link #close} deletes. Who is writing goes on and is not told, because the
     * process ends before that matters; who begins something more is.
     */
    private synchronized void abandon() {
        if (done) {
            return;
        }
        done = true;
        abandoned = true;
        List<Closeable> leftovers = new ArrayList<>();
        drafts.values().forEach(draft -> leftovers.add(draft::delete));
        created.forEach(folder -> leftovers.add(() -> deleteIfEmpty(folder)));
        try {
            Closing.all(leftovers);
        } catch (IOException e) {
            // nobody is there any more to be told; leftovers are in nobody's way
        }
    }

    private void requireOpen() throws IOException {
        if (abandoned) {
            throw ExitHook.ended();
        }
        if (done) {
            throw new IllegalStateException(root + " is committed or closed");
        }
    }

    /** A new folder that somebody else has put a file into meanwhile stays. */
    private static void deleteIfEmpty(Path folder) throws IOException {
        boolean empty;
        try (var content = Files.newDirectoryStream(folder)) {
            empty = !content.iterator().hasNext();
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new FileSystemException(folder.toString(), null, "is not a folder");
        }
        makeFolder(parentOf(folder));
        Files.createDirectory(folder);
        created.push(folder);
    }

    private static Path parentOf(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new FileSystemException(path.toString(), null, "has no folder above it");
        }
        return parent;
    }

    private Path checked(String name) {
        Path path = root;
        for (String part : name.split("/", -1)) {
            if (!isPortable(part)) {
                throw new IllegalArgumentException("'" + name + "' is not a name for a file");
            }
            path = path.resolve(part);
        }
        return path;
    }

    /** Whether the part names something in its folder, also under Windows; so "..", "." do not. */
    private static boolean isPortable(String part) {
        if (part.isBlank() || part.endsWith(".") || part.endsWith(" ")) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < ' ' || FORBIDDEN.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
