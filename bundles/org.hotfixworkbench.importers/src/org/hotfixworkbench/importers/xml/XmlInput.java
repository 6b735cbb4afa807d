package org.hotfixworkbench.importers.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hotfixworkbench.importers.ImportException;

/**
 * The only place that makes XML parsers: no document types, hence no entities, nothing that is
 * fetched; bounded depth and size. Text between elements is not kept.
 */
public final class XmlInput {

    /** The deepest nesting; manifests have some ten levels. */
    public static final int DEEPEST = 60;

    /** The most elements; the largest manifests have some ten thousand. */
    public static final int MOST = 500_000;

    private static final String MESSAGE = "Message: ";

    private XmlInput() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver(
                (publicId, systemId, baseUri, namespace) -> {
                    throw new XMLStreamException("nothing is fetched");
                });
        return factory;
    }

    /**
     * Reads a document.
     *
     * @return its root
     * @throws ImportException when it is not well-formed, has a document type, or exceeds a bound
     */
    public static XmlElement parse(byte[] bytes) throws ImportException {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(XmlText.decode(bytes)));
            return read(reader);
        } catch (XMLStreamException e) {
            throw new ImportException(
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber()),
                    "not well-formed XML: " + reason(e));
        } finally {
            close(reader);
        }
    }

    private static XmlElement read(XMLStreamReader reader)
            throws XMLStreamException, ImportException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                        throw new ImportException(
                                line(reader), "has a document type, which no manifest has");
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element(reader);
                    if (++count > MOST || open.size() >= DEEPEST) {
                        throw new ImportException(
                                element.line(),
                                count > MOST
                                        ? "more than %d elements".formatted(MOST)
                                        : "nested more than %d levels deep".formatted(DEEPEST));
                    }
                    XmlElement parent = open.peek();
                    if (parent != null) {
                        parent.children().add(element);
                    } else {
                        root = element;
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {
                    // text, comments and instructions say nothing here
                }
            }
        }
        if (root == null) {
            throw new ImportException(1, "not well-formed XML: no element");
        }
        return root;
    }

    private static XmlElement element(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String namespace = reader.getNamespaceURI();
        return new XmlElement(
                reader.getLocalName(),
                namespace == null ? "" : namespace,
                line(reader),
                attributes,
                new ArrayList<>());
    }

    private static int line(XMLStreamReader reader) {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** The parser puts the place before its message, on lines of its own. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf(MESSAGE);
        return (start < 0 ? message : message.substring(start + MESSAGE.length()))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void close(XMLStreamReader reader) throws ImportException {
        if (reader != null) {
            try {
                reader.close();
            } catch (XMLStreamException e) {
                throw new ImportException(0, "not well-formed XML: " + reason(e));
            }
        }
    }
}
