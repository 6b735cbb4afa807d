package org.hotfixworkbench.importers.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML document, without its text.
 *
 * @param name the local name
 * @param namespace "" when there is none
 * @param line where it begins, from 1
 * @param attributes values by local name
 * @param children the elements in it, in order
 */
public record XmlElement(
        String name,
        String namespace,
        int line,
        Map<String, String> attributes,
        List<XmlElement> children) {

    /** The value of an attribute; "" when it is missing. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The children of a name. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(it -> it.name().equals(child)).toList();
    }

    /** The first child of a name. */
    public Optional<XmlElement> child(String child) {
        return children.stream().filter(it -> it.name().equals(child)).findFirst();
    }

    /** All elements of a name below this one, in document order. */
    public List<XmlElement> descendants(String descendant) {
        List<XmlElement> found = new ArrayList<>();
        collect(descendant, found);
        return found;
    }

    private void collect(String wanted, List<XmlElement> found) {
        for (XmlElement child : children) {
            if (child.name().equals(wanted)) {
                found.add(child);
            }
            child.collect(wanted, found);
        }
    }
}
