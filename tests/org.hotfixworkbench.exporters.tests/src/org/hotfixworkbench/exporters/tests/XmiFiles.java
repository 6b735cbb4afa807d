package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.ServicingPackage;

/** Loads exported files with plain EMF. */
public final class XmiFiles {

    private XmiFiles() {}

    /** The document in a file. */
    public static Document load(Path file) throws IOException {
        ServicingPackage.eINSTANCE.eClass();
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.load(null);
        return (Document) resource.getContents().get(0);
    }

    /** A document of copies of elements, which may refer to each other and to nothing else. */
    static Document document(List<? extends Element> elements) {
        Document document = ServicingFactory.eINSTANCE.createDocument();
        document.getElements().addAll(EcoreUtil.copyAll(elements));
        return document;
    }
}
