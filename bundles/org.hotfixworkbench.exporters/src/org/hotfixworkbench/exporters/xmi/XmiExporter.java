package org.hotfixworkbench.exporters.xmi;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;

/** Writes {@code servicing.xmi}. */
public final class XmiExporter implements Exporter {

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "xmi",
                    "the whole model as one EMF resource (servicing.xmi)",
                    List.of(),
                    ModelPart.EVERY,
                    new XmiExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        return new XmiModelWriter(export.folder().create("servicing.xmi"));
    }
}
