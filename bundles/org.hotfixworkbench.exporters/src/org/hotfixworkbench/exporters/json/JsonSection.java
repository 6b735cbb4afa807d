package org.hotfixworkbench.exporters.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.hotfixworkbench.exporters.TextOutput;

/**
 * A list of the document that is kept as bytes until its turn comes. That is a few hundred bytes an
 * element; machines, which can have long lists of files, are the only ones that can add up.
 */
final class JsonSection {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonOutput json = new JsonOutput(new TextOutput(bytes));

    /** Begins a list as the member of an object whose opening brace is somewhere else. */
    JsonSection(String name) throws IOException {
        json.beginObject().flush();
        bytes.reset();
        json.name(name).beginArray();
    }

    /** Where the elements of the list are written. */
    JsonOutput json() {
        return json;
    }

    /** Ends the list and copies it to where it belongs. */
    void copyTo(OutputStream out) throws IOException {
        json.endArray().flush();
        bytes.writeTo(out);
    }
}
