package org.hotfixworkbench.exporters.xmi;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.xml.XmlOutput;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Writes a document with all elements. References are ids, so that they may point forward, and
 * nothing in the file points out of it: what is referred to and described nowhere is added at the
 * end, when it is a hotfix, and otherwise makes the export fail.
 */
final class XmiModelWriter implements ModelWriter {

    private static final EReference ELEMENTS = ServicingPackage.Literals.DOCUMENT__ELEMENTS;
    private static final String DOCUMENT = "servicing:Document";

    private final TextOutput out;
    private final XmlOutput xml;
    private final Ids ids = new Ids();
    private final ElementXml elements;

    XmiModelWriter(OutputStream stream) throws IOException {
        out = new TextOutput(stream);
        xml = new XmlOutput(out);
        elements = new ElementXml(xml, ids);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.begin(DOCUMENT);
        xml.attribute("xmi:version", "2.0");
        xml.attribute("xmlns:xmi", "http://www.omg.org/XMI");
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.attribute("xmlns:" + ServicingPackage.eNS_PREFIX, ServicingPackage.eNS_URI);
    }

    @Override
    public void write(Element element) throws IOException {
        try {
            elements.write(ELEMENTS, element);
        } catch (CharConversionException e) {
            String name = element instanceof NamedElement it ? " '" + it.getName() + "'" : "";
            throw new IOException(element.eClass().getName() + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void finish() throws IOException {
        for (Map.Entry<String, String> entry : ids.externalHotfixes().entrySet()) {
            elements.write(ELEMENTS, external(entry.getValue()));
        }
        Set<String> missing = ids.missing();
        if (!missing.isEmpty()) {
            throw new IOException("The model refers to what is not in it: " + missing);
        }
        xml.end(DOCUMENT);
        xml.raw("\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static Hotfix external(String name) {
        Hotfix hotfix = ServicingFactory.eINSTANCE.createHotfix();
        hotfix.setName(name);
        hotfix.setExternal(true);
        if (KbNumber.matches(name)) {
            hotfix.setArticle(KbNumber.parse(name));
        }
        return hotfix;
    }
}
