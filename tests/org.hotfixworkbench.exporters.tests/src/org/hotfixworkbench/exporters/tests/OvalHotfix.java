package org.hotfixworkbench.exporters.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Restart;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the metadata of OVAL tells of a hotfix. What is not stated is null. */
record OvalHotfix(
        String name,
        String title,
        String article,
        String releaseClass,
        String released,
        String restart) {

    /** What should be there. */
    static OvalHotfix of(Hotfix hotfix) {
        return new OvalHotfix(
                hotfix.getName(),
                hotfix.getTitle(),
                text(hotfix.getArticle()),
                hotfix.getReleaseClass() == HotfixClass.UNSTATED
                        ? null
                        : hotfix.getReleaseClass().getLiteral(),
                text(hotfix.getReleased()),
                hotfix.getRestart() == Restart.UNSTATED ? null : hotfix.getRestart().getLiteral());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Reads the definitions of class patch. */
    static List<OvalHotfix> read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        List<OvalHotfix> hotfixes = new ArrayList<>();
        NodeList found = root.getElementsByTagNameNS("http://hotfixworkbench.org/oval/1", "*");
        for (int i = 0; i < found.getLength(); i++) {
            Element own = (Element) found.item(i);
            Element metadata = (Element) own.getParentNode();
            Element reference = first(metadata, "reference");
            hotfixes.add(
                    new OvalHotfix(
                            own.getAttribute("name"),
                            own.hasAttribute("untitled")
                                    ? null
                                    : first(metadata, "title").getTextContent(),
                            reference == null ? null : reference.getAttribute("ref_id"),
                            attribute(own, "class"),
                            attribute(own, "released"),
                            attribute(own, "restart")));
        }
        return hotfixes;
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS("*", name).item(0);
    }

    private static String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }
}
