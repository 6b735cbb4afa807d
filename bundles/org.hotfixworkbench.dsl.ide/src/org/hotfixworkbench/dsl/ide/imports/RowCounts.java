package org.hotfixworkbench.dsl.ide.imports;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;

/**
 * Rows by kind.
 *
 * @param file files, with security catalogs, which articles list among them
 * @param manifest component and deployment manifests
 * @param mum package manifests
 */
public record RowCounts(int file, int manifest, int mum) {

    /** The rows in some elements. */
    static RowCounts of(List<Element> elements) {
        int file = 0;
        int manifest = 0;
        int mum = 0;
        for (Element element : elements) {
            for (Iterator<EObject> all = element.eAllContents(); all.hasNext(); ) {
                EObject next = all.next();
                file += next instanceof FileEntry || next instanceof CatalogEntry ? 1 : 0;
                manifest += next instanceof ManifestEntry ? 1 : 0;
                mum += next instanceof MumEntry ? 1 : 0;
            }
        }
        return new RowCounts(file, manifest, mum);
    }
}
