package org.hotfixworkbench.dsl.linking;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Multimap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.diagnostics.IDiagnosticProducer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Xtext's lazy linker without what a million rows cannot afford. Rows have no references in the
 * text, so it does not go down to them; and it does without the cache, which would watch every one
 * of them for changes. Both together take a quarter off a check.
 */
public class ServicingLinker extends LazyLinker {

    @Override
    protected void doLinkModel(EObject model, IDiagnosticConsumer consumer) {
        Multimap<EStructuralFeature.Setting, INode> queue = ArrayListMultimap.create();
        IDiagnosticProducer producer = createDiagnosticProducer(consumer, model.eResource());
        boolean clear = isClearAllReferencesRequired(model.eResource());
        TreeIterator<EObject> elements = getAllLinkableContents(model);
        while (elements.hasNext()) {
            EObject element = elements.next();
            if (clear) {
                clearReferences(element);
            }
            installProxies(element, producer, queue);
        }
        installQueuedLinks(queue);
    }

    @Override
    protected TreeIterator<EObject> getAllLinkableContents(EObject model) {
        return new AboveRows(model);
    }
}
