package org.hotfixworkbench.exporters.oval;

import java.io.StringWriter;
import org.hotfixworkbench.exporters.xml.XmlOutput;

/** A part of a document, written to a text. */
record XmlText(XmlOutput xml, StringWriter out) {

    /** Begins a part that is inside of some elements. */
    static XmlText at(int depth) {
        StringWriter out = new StringWriter();
        return new XmlText(new XmlOutput(out, depth), out);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
