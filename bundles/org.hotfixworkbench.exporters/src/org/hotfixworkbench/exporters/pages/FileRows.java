package org.hotfixworkbench.exporters.pages;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All files of all hotfixes, sorted. Only a part of them is in memory: sorted runs wait in a file.
 */
final class FileRows implements Closeable {

    private final Spill spill;
    private final int most;
    private final List<FileRow> buffer = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private long count;

    private record Run(long position, int length) {}

    /** A run that is being read, with its next row. */
    private static final class Cursor {
        private final Spill.Reader in;
        private int left;
        private FileRow row;

        Cursor(Spill.Reader in, int length) throws IOException {
            this.in = in;
            left = length - 1;
            row = FileRow.read(in);
        }

        boolean advance() throws IOException {
            if (left == 0) {
                return false;
            }
            left--;
            row = FileRow.read(in);
            return true;
        }

        FileRow row() {
            return row;
        }
    }

    /**
     * Begins without rows.
     *
     * @param spill where rows wait; closed with this
     * @param most how many rows may be in memory
     */
    FileRows(Spill spill, int most) {
        this.spill = spill;
        this.most = most;
    }

    void add(FileRow row) throws IOException {
        buffer.add(row);
        count++;
        if (buffer.size() == most) {
            writeRun();
        }
    }

    private void writeRun() throws IOException {
        if (buffer.isEmpty()) {
            return;
        }
        buffer.sort(FileRow.ORDER);
        runs.add(new Run(spill.length(), buffer.size()));
        for (FileRow row : buffer) {
            row.write(spill);
        }
        buffer.clear();
    }

    /** How many rows there are. */
    long count() {
        return count;
    }

    /** Takes rows one after the other. */
    @FunctionalInterface
    interface Taker {
        /** Takes a row. */
        void take(FileRow row) throws IOException;
    }

    /** Hands out all rows in order; rows that differ in the package alone as one. */
    void forEach(Taker taker) throws IOException {
        writeRun();
        PriorityQueue<Cursor> cursors =
                new PriorityQueue<>(Comparator.comparing(Cursor::row, FileRow.ORDER));
        for (Run run : runs) {
            cursors.add(new Cursor(spill.from(run.position()), run.length()));
        }
        @Nullable FileRow last = null;
        while (!cursors.isEmpty()) {
            Cursor cursor = cursors.remove();
            FileRow row = cursor.row();
            if (cursor.advance()) {
                cursors.add(cursor);
            }
            if (last == null || !last.sameButPackage(row)) {
                if (last != null) {
                    taker.take(last);
                }
                last = row;
            } else {
                last = last.with(row.packages());
            }
        }
        if (last != null) {
            taker.take(last);
        }
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
