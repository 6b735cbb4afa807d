package org.hotfixworkbench.exporters.pieces;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder with the files of an earlier export. They are opened when they are first read. */
public final class EarlierExport implements Closeable {

    private final Path folder;
    private final List<EarlierFile> files = new ArrayList<>();

    /** An export into a folder, of which nobody knows yet whether it is still there. */
    public EarlierExport(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a file by its name, once more when it was opened before. Writers do so each in a thread
     * of its own.
     */
    synchronized EarlierFile open(String name) {
        EarlierFile file = EarlierFile.open(folder.resolve(name));
        files.add(file);
        return file;
    }

    /** Closes the files: where Windows runs, no open file can be replaced. */
    @Override
    public synchronized void close() throws IOException {
        for (EarlierFile file : files) {
            file.close();
        }
        files.clear();
    }
}
