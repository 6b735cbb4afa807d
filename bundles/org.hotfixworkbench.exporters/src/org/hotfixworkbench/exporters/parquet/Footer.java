package org.hotfixworkbench.exporters.parquet;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.exporters.tables.Column;
import org.hotfixworkbench.exporters.tables.ColumnType;
import org.hotfixworkbench.exporters.tables.Table;

/** The metadata at the end of a file (apache/parquet-format, "parquet.thrift"). */
final class Footer {

    private static final String CREATED_BY = "Hotfix Workbench version 1 (build 1)";
    private static final int VERSION = 1;
    private static final int SNAPPY = 1;
    private static final int INT32 = 1;
    private static final int UTF8 = 0;
    private static final int DATE = 6;
    private static final int STRING_TYPE = 1;
    private static final int DATE_TYPE = 6;

    private final Table table;
    private final List<List<Chunk>> rowGroups = new ArrayList<>();

    Footer(Table table) {
        this.table = table;
    }

    void add(List<Chunk> rowGroup) {
        rowGroups.add(rowGroup);
    }

    byte[] toBytes() {
        ThriftOutput out = new ThriftOutput().begin();
        out.i32(1, VERSION);
        out.list(2, ThriftOutput.STRUCT, 1 + table.columns().size());
        out.begin().text(4, table.name()).i32(5, table.columns().size()).end();
        table.columns().forEach(it -> column(out, it));
        long rows = rowGroups.stream().mapToLong(it -> it.get(0).rows()).sum();
        out.i64(3, rows);
        out.list(4, ThriftOutput.STRUCT, rowGroups.size());
        rowGroups.forEach(it -> rowGroup(out, it));
        out.text(6, CREATED_BY);
        // the order of values is that of their type: without it readers ignore extremes
        out.list(7, ThriftOutput.STRUCT, table.columns().size());
        table.columns().forEach(it -> out.begin().begin(1).end().end());
        return out.end().toBytes();
    }

    private static int physical(ColumnType type) {
        return switch (type) {
            case BOOLEAN -> 0;
            case INTEGER, DATE -> INT32;
            case BIGINT -> 2;
            case TEXT -> 6;
        };
    }

    private static void column(ThriftOutput out, Column column) {
        out.begin().i32(1, physical(column.type())).i32(3, column.required() ? 0 : 1);
        out.text(4, column.name());
        if (column.type() == ColumnType.TEXT) {
            out.i32(6, UTF8).begin(10).begin(STRING_TYPE).end().end();
        } else if (column.type() == ColumnType.DATE) {
            out.i32(6, DATE).begin(10).begin(DATE_TYPE).end().end();
        }
        out.end();
    }

    private static void rowGroup(ThriftOutput out, List<Chunk> chunks) {
        out.begin().list(1, ThriftOutput.STRUCT, chunks.size());
        chunks.forEach(it -> chunk(out, it));
        out.i64(2, chunks.stream().mapToLong(Chunk::plainSize).sum());
        out.i64(3, chunks.get(0).rows());
        out.end();
    }

    private static void chunk(ThriftOutput out, Chunk chunk) {
        out.begin().i64(2, chunk.offset()).begin(3);
        out.i32(1, physical(chunk.column().type()));
        if (chunk.hasDictionary()) {
            out.list(2, ThriftOutput.I32, 3);
            out.i32(ChunkWriter.PLAIN).i32(ChunkWriter.RLE).i32(ChunkWriter.RLE_DICTIONARY);
        } else {
            out.list(2, ThriftOutput.I32, 2).i32(ChunkWriter.PLAIN).i32(ChunkWriter.RLE);
        }
        out.list(3, ThriftOutput.BINARY, 1).text(chunk.column().name());
        out.i32(4, SNAPPY).i64(5, chunk.rows());
        out.i64(6, chunk.plainSize()).i64(7, chunk.size()).i64(9, chunk.dataOffset());
        if (chunk.hasDictionary()) {
            out.i64(11, chunk.offset());
        }
        out.begin(12).i64(3, chunk.nulls());
        byte[] greatest = chunk.greatest();
        byte[] least = chunk.least();
        if (greatest != null && least != null) {
            out.binary(5, greatest).binary(6, least);
        }
        out.end().end().end();
    }
}
