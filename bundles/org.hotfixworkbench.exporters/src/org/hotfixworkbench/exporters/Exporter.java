package org.hotfixworkbench.exporters;

import java.io.IOException;

/** Writes models in one format. Stateless; listed with its {@link Format} in {@link Exporters}. */
@FunctionalInterface
public interface Exporter {

    /**
     * Begins to write a model.
     *
     * @param export where the files go, and what was chosen for the format
     * @throws IOException when a file cannot be begun
     */
    ModelWriter open(Export export) throws IOException;
}
