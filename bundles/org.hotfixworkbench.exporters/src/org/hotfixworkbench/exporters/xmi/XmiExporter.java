package org.hotfixworkbench.exporters.xmi;

import java.io.IOException;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.OutputFolder;

/** Writes {@code servicing.xmi}. */
public final class XmiExporter implements Exporter {

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public String description() {
        return "the whole model as one EMF resource (servicing.xmi)";
    }

    @Override
    public ModelWriter open(OutputFolder folder) throws IOException {
        return new XmiModelWriter(folder.create("servicing.xmi"));
    }
}
