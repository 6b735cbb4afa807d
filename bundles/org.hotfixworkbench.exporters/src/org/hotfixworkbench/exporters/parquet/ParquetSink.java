package org.hotfixworkbench.exporters.parquet;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.tables.Schema;
import org.hotfixworkbench.exporters.tables.Table;
import org.hotfixworkbench.exporters.tables.TableSink;

/** Writes each table as a file. */
final class ParquetSink implements TableSink {

    private final Map<Table, ParquetFile> files = new IdentityHashMap<>();

    ParquetSink(OutputFolder folder, String path) throws IOException {
        try {
            for (Table table : Schema.TABLES) {
                String name = path + table.name() + ".parquet";
                files.put(table, new ParquetFile(folder.create(name), table));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void row(Table table, @Nullable Object... values) throws IOException {
        files.get(table).row(values);
    }

    @Override
    public void finish() throws IOException {
        for (ParquetFile file : files.values()) {
            file.finish();
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (ParquetFile file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        files.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
