package org.hotfixworkbench.exporters;

import java.io.Closeable;
import java.io.IOException;
import org.hotfixworkbench.model.Element;

/**
 * Takes a compiled model one element at a time and keeps none of them: a model is larger than the
 * memory. Elements come in the order of the model, which is code bases, products, and then the
 * files in order, each with its elements in source order.
 */
public interface ModelWriter extends Closeable {

    /**
     * Writes an element. Derived values have been set. A reference to a hotfix or machine of
     * another file may be a stub, an EMF proxy that has its name: see {@link References}.
     *
     * @throws IOException when the file cannot be written, or when the format cannot express the
     *     element; the message names it
     */
    void write(Element element) throws IOException;

    /**
     * Completes the format. Called once, after the last element, and not when the model has errors.
     *
     * @throws IOException when a file cannot be written, or the elements do not make a whole
     */
    void finish() throws IOException;

    /** Closes the files, also when the format was not finished; they are thrown away then. */
    @Override
    void close() throws IOException;
}
