package org.hotfixworkbench.exporters.parquet;

import java.io.IOException;
import java.io.OutputStream;
import org.hotfixworkbench.exporters.tables.ColumnType;

/** Writes chunks of columns: a page of values, with a dictionary before it where that is less. */
final class ChunkWriter {

    static final int PLAIN = 0;
    static final int RLE = 3;
    static final int RLE_DICTIONARY = 8;

    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final OutputStream out;
    private long position;
    private long plainSize;

    ChunkWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes bytes that are no page. */
    void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    Chunk write(ColumnBuffer buffer) throws IOException {
        long offset = position;
        plainSize = 0;
        byte[] dictionary = dictionary(buffer);
        if (dictionary.length > 0) {
            page(dictionary, DICTIONARY_PAGE, buffer.distinct(), PLAIN);
        }
        long dataOffset = position;
        PageBytes page = new PageBytes();
        buffer.levels(page);
        if (dictionary.length > 0) {
            buffer.references(page);
        } else {
            buffer.plain(page);
        }
        int encoding = dictionary.length > 0 ? RLE_DICTIONARY : PLAIN;
        page(page.toBytes(), DATA_PAGE, buffer.count(), encoding);
        return new Chunk(
                buffer.column(),
                offset,
                dataOffset,
                plainSize,
                position - offset,
                buffer.count(),
                buffer.nulls(),
                buffer.extreme(false),
                buffer.extreme(true));
    }

    /** The dictionary when it saves something; empty otherwise. */
    private static byte[] dictionary(ColumnBuffer buffer) {
        int present = buffer.count() - buffer.nulls();
        boolean repeats = buffer.distinct() <= present / 2;
        return repeats && buffer.column().type() != ColumnType.BOOLEAN
                ? buffer.dictionary()
                : new byte[0];
    }

    private void page(byte[] content, int type, int values, int encoding) throws IOException {
        byte[] compressed = Snappy.compress(content);
        ThriftOutput header = new ThriftOutput().begin();
        header.i32(1, type).i32(2, content.length).i32(3, compressed.length);
        if (type == DATA_PAGE) {
            header.begin(5).i32(1, values).i32(2, encoding).i32(3, RLE).i32(4, RLE).end();
        } else {
            header.begin(7).i32(1, values).i32(2, encoding).end();
        }
        byte[] head = header.end().toBytes();
        plainSize += head.length + content.length;
        raw(head);
        raw(compressed);
    }
}
