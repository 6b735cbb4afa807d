package org.hotfixworkbench.exporters.pkgproperties;

import java.io.IOException;
import java.io.Writer;

/**
 * Lines of the form {@code key="value"}. They end as under Windows, because programs that read such
 * files split them there.
 */
final class PropertyLines {

    private final Writer out;
    private final StringBuilder text = new StringBuilder();

    PropertyLines(Writer out) {
        this.out = out;
    }

    /**
     * Adds a line. A quotation mark or a line break would end the value, so a blank replaces it.
     */
    void add(String key, String value) {
        text.append(key).append("=\"");
        text.append(value.replaceAll("[\"\\p{Cntrl}]", " ")).append("\"\r\n");
    }

    void write() throws IOException {
        out.write(text.toString());
    }
}
