package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage;

/** The program of docs/exports/xmi.md: plain EMF, and nothing else of the workbench. */
final class ListHotfixes {

    private ListHotfixes() {}

    public static void main(String... args) throws IOException {
        EPackage.Registry.INSTANCE.put(ServicingPackage.eNS_URI, ServicingPackage.eINSTANCE);
        Resource resource = new XMIResourceImpl(URI.createFileURI(args[0]));
        resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        Document document = (Document) resource.getContents().get(0);
        for (Element element : document.getElements()) {
            if (element instanceof Hotfix hotfix) {
                System.out.println(hotfix.getName() + ": " + hotfix.getTitle());
            }
        }
    }
}
