package org.hotfixworkbench.exporters.parquet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.tables.Table;

/** A file with the rows of a table, in groups that fit into memory. */
final class ParquetFile implements Closeable {

    /** A group has to fit into memory, and is what one thread of a reader takes. */
    private static final int ROWS = 1 << 16;

    /** Long texts end a group earlier. */
    private static final long BYTES = 16L << 20;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final ChunkWriter chunks;
    private final Footer footer;
    private final List<ColumnBuffer> columns = new ArrayList<>();
    private int rows;
    private long bytes;

    ParquetFile(OutputStream stream, Table table) throws IOException {
        out = new BufferedOutputStream(stream);
        chunks = new ChunkWriter(out);
        footer = new Footer(table);
        table.columns().forEach(it -> columns.add(new ColumnBuffer(it)));
        chunks.raw(MAGIC);
    }

    void row(@Nullable Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            bytes += columns.get(i).add(values[i]);
        }
        rows++;
        if (rows == ROWS || bytes > BYTES) {
            flush();
        }
    }

    private void flush() throws IOException {
        List<Chunk> group = new ArrayList<>();
        for (ColumnBuffer column : columns) {
            group.add(chunks.write(column));
            column.clear();
        }
        footer.add(group);
        rows = 0;
        bytes = 0;
    }

    void finish() throws IOException {
        if (rows > 0) {
            flush();
        }
        byte[] metadata = footer.toBytes();
        PageBytes end = new PageBytes();
        end.int32(metadata.length);
        chunks.raw(metadata);
        chunks.raw(end.toBytes());
        chunks.raw(MAGIC);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
