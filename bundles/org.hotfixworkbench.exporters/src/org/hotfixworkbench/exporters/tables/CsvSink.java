package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.TextOutput;

/**
 * Writes each table as a file of RFC 4180 with a line feed alone at the end of a line. A null is an
 * empty cell and an empty text is a pair of quotes, as PostgreSQL reads it. Texts stand as they
 * are: these files are for databases, where an added apostrophe would be another name.
 */
final class CsvSink implements TableSink {

    private final Map<Table, TextOutput> files = new IdentityHashMap<>();
    private final StringBuilder line = new StringBuilder();

    CsvSink(OutputFolder folder, String path) throws IOException {
        try {
            for (Table table : Schema.TABLES) {
                TextOutput file = new TextOutput(folder.create(path + table.name() + ".csv"));
                files.put(table, file);
                file.write(String.join(",", table.columnNames()) + "\n");
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void row(Table table, @Nullable Object... values) throws IOException {
        line.setLength(0);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            if (values[i] != null) {
                cell(values[i].toString());
            }
        }
        files.get(table).write(line.append('\n').toString());
    }

    private void cell(String text) {
        if (!needsQuotes(text)) {
            line.append(text);
            return;
        }
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                line.append('"');
            }
            line.append(c);
        }
        line.append('"');
    }

    /** Blanks at the ends stand in quotes, because some readers would take them off otherwise. */
    private static boolean needsQuotes(String text) {
        if (text.isEmpty() || text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void finish() {
        // every row was complete
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TextOutput file : files.values()) {
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
