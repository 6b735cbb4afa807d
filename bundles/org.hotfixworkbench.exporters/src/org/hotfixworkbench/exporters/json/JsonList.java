package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.Stretch;
import org.hotfixworkbench.exporters.pieces.StretchOutput;

/**
 * A list of the document. What a source gives is a stretch from the first brace to the last one;
 * the comma before it is of no source, because it is not there when the source is the first.
 */
final class JsonList {

    /** What stands before an element, after the comma. */
    private static final String INDENTATION = "\n    ";

    private final StretchOutput out;
    private final JsonOutput json;
    private boolean empty = true;

    /**
     * Begins the list.
     *
     * @param out where the text goes
     * @param json writes there, and waits for the value of the list
     */
    JsonList(StretchOutput out, JsonOutput json) throws IOException {
        this.out = out;
        this.json = json;
        json.beginArray();
    }

    /** Where the next element is written. */
    JsonOutput next() throws IOException {
        if (!out.inStretch()) {
            json.flush();
            out.begin((empty ? 0 : 1) + INDENTATION.length());
        }
        empty = false;
        return json;
    }

    /** Ends what a source gives. */
    Stretch endStretch() throws IOException {
        json.flush();
        return out.end();
    }

    /** Adds what a source gave to an earlier export. */
    Stretch copy(Stretch stretch, EarlierExport earlier) throws IOException {
        if (stretch.length() > 0) {
            // comma and indentation, and that there is an element
            json.jsonValue("").flush();
            empty = false;
        }
        return out.copy(stretch, earlier);
    }

    /** Ends the list. */
    void end() throws IOException {
        json.endArray().flush();
    }
}
