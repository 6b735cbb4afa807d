package org.hotfixworkbench.exporters.xmi;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.Piece;
import org.hotfixworkbench.exporters.pieces.PieceWriter;
import org.hotfixworkbench.exporters.pieces.Stretch;
import org.hotfixworkbench.exporters.pieces.StretchOutput;
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
final class XmiModelWriter implements PieceWriter {

    private static final EReference ELEMENTS = ServicingPackage.Literals.DOCUMENT__ELEMENTS;
    private static final String FILE = "servicing.xmi";
    private static final String DOCUMENT = "servicing:Document";

    private final StretchOutput file;
    private final TextOutput out;
    private final XmlOutput xml;
    private final Ids ids = new Ids();
    private final ElementXml elements;

    XmiModelWriter(OutputFolder folder) throws IOException {
        file = StretchOutput.of(FILE, folder.create(FILE));
        out = new TextOutput(file);
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
        if (!file.inStretch()) {
            flush();
            file.begin(0);
        }
        try {
            elements.write(ELEMENTS, element);
        } catch (CharConversionException e) {
            String name = element instanceof NamedElement it ? " '" + it.getName() + "'" : "";
            throw new IOException(element.eClass().getName() + name + ": " + e.getMessage(), e);
        }
    }

    /** Hands over what is of no source: among it the end of the first tag. */
    private void flush() throws IOException {
        xml.content();
        out.flush();
    }

    @Override
    public Piece endPiece() throws IOException {
        out.flush();
        return piece(file.end());
    }

    @Override
    public Piece reuse(Piece piece, EarlierExport earlier) throws IOException {
        Stretch stretch = piece.stretches().get(0);
        if (stretch.length() > 0) {
            flush();
        }
        ids.addAll(piece.names());
        return piece(file.copy(stretch, earlier));
    }

    private Piece piece(Stretch stretch) {
        return new Piece(List.of(stretch), ids.endSource());
    }

    @Override
    public void finish() throws IOException {
        for (String name : ids.externalHotfixes()) {
            elements.write(ELEMENTS, external(name));
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
