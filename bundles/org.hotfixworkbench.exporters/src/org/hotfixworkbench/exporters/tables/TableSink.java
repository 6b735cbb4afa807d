package org.hotfixworkbench.exporters.tables;

import java.io.Closeable;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** Takes the rows of all tables, those of different tables mixed, and keeps few of them. */
public interface TableSink extends Closeable {

    /**
     * Takes a row.
     *
     * @param values one for each column, of the class that its type says, or null; not kept by the
     *     caller
     */
    void row(Table table, @Nullable Object... values) throws IOException;

    /** Completes the tables. Called once, and not when the model has errors. */
    void finish() throws IOException;

    /** Closes the files, also when the tables are not complete. */
    @Override
    void close() throws IOException;
}
