package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.xml.XmlOutput;

/**
 * The head of a document. The schema demands a time at which it was made; the same sources have to
 * give the same document, so it is the day of the newest hotfix.
 *
 * @param newest the newest day of release; null when no hotfix states one
 */
record DocumentHead(@Nullable LocalDate newest) {

    private static final String DEFINITIONS = "http://oval.mitre.org/XMLSchema/oval-definitions-5";
    private static final String WINDOWS = DEFINITIONS + "#windows";
    private static final String INDEPENDENT = DEFINITIONS + "#independent";
    private static final String VERSION = "5.11.2";

    /** Writes it, up to the first section. */
    void write(Writer out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.begin("oval_definitions");
        xml.attribute("xmlns", DEFINITIONS);
        xml.attribute("xmlns:oval", "http://oval.mitre.org/XMLSchema/oval-common-5");
        xml.attribute("xmlns:win", WINDOWS);
        xml.attribute("xmlns:ind", INDEPENDENT);
        xml.begin("generator");
        xml.textElement("oval:product_name", "Hotfix Workbench");
        xml.textElement("oval:schema_version", VERSION);
        schema(xml, WINDOWS);
        schema(xml, INDEPENDENT);
        LocalDate day = newest == null ? LocalDate.EPOCH : newest;
        xml.textElement("oval:timestamp", day + "T00:00:00");
        xml.end("generator");
    }

    private static void schema(XmlOutput xml, String platform) throws IOException {
        xml.begin("oval:schema_version");
        xml.attribute("platform", platform);
        xml.endWith("oval:schema_version", VERSION);
    }
}
