package org.hotfixworkbench.exporters.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.pieces.StretchOutput;

/**
 * A list of the document that is kept as bytes until its turn comes. That is a few hundred bytes an
 * element; machines, which can have long lists of files, are the only ones that can add up.
 */
final class JsonSection {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StretchOutput kept;
    private final JsonList list;

    /**
     * Begins a list as the member of an object whose opening brace is somewhere else.
     *
     * @param file the name of the document
     */
    JsonSection(String file, String name) throws IOException {
        kept = StretchOutput.keptBack(file, bytes);
        JsonOutput json = new JsonOutput(new TextOutput(kept));
        json.beginObject().flush();
        bytes.reset();
        list = new JsonList(kept, json.member(name));
    }

    /** The list. */
    JsonList list() {
        return list;
    }

    /** Ends the list and copies it to where it belongs. */
    void copyTo(StretchOutput out) throws IOException {
        list.end();
        // stretches were counted with the brace that is not here
        kept.settle(out.position() + bytes.size() - kept.position());
        bytes.writeTo(out);
    }
}
