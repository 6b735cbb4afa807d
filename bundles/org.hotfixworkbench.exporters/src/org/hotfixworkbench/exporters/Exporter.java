package org.hotfixworkbench.exporters;

import java.io.IOException;

/** A format that a model is written in. Stateless; listed in {@link Exporters}. */
public interface Exporter {

    /** The name on the command line, lower case. */
    String id();

    /** What the format is, in one line without full stop. */
    String description();

    /**
     * Begins to write a model.
     *
     * @param folder where the files go; whoever opened it commits it after the writer was closed
     * @throws IOException when a file cannot be begun
     */
    ModelWriter open(OutputFolder folder) throws IOException;
}
