package org.hotfixworkbench.cli.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An OVAL document, read again. */
final class OvalDocument {

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> patches = new LinkedHashMap<>();
    private final Map<String, String> inventory = new LinkedHashMap<>();

    private OvalDocument(Element root) {
        for (Element section : children(root)) {
            for (Element part : children(section)) {
                if (part.hasAttribute("id")) {
                    Element before = byId.put(part.getAttribute("id"), part);
                    if (before != null) {
                        throw new IllegalStateException("twice: " + part.getAttribute("id"));
                    }
                }
            }
        }
        byId.forEach(this::index);
    }

    private void index(String id, Element part) {
        if (!part.getLocalName().equals("definition")) {
            return;
        }
        Element metadata = child(part, "metadata");
        if (part.getAttribute("class").equals("patch")) {
            patches.put(child(metadata, "hotfix").getAttribute("name"), id);
        } else {
            inventory.put(child(metadata, "title").getTextContent(), id);
        }
    }

    static OvalDocument read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return new OvalDocument(
                    factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** The definitions of class patch by the names of their hotfixes. */
    Map<String, String> patches() {
        return patches;
    }

    /** The definitions of class inventory by their titles. */
    Map<String, String> inventory() {
        return inventory;
    }

    /** The part with an id. */
    Element part(String id) {
        Element part = byId.get(id);
        if (part == null) {
            throw new IllegalStateException("no part " + id);
        }
        return part;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (it instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(it -> it.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }
}
