package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.OutputFolder;

/** Writes {@code servicing.json}. */
public final class JsonExporter implements Exporter {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String description() {
        return "the whole model as one JSON document (servicing.json)";
    }

    @Override
    public ModelWriter open(OutputFolder folder) throws IOException {
        return new JsonModelWriter(folder.create("servicing.json"));
    }
}
