package org.hotfixworkbench.exporters.csv;

import java.io.IOException;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.OutputFolder;

/** Writes {@code entries.csv}. */
public final class CsvExporter implements Exporter {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String description() {
        return "the rows of all packages as a table for spreadsheets (entries.csv)";
    }

    @Override
    public ModelWriter open(OutputFolder folder) throws IOException {
        return new CsvModelWriter(folder.create("entries.csv"));
    }
}
