package org.hotfixworkbench.dsl.linking;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EClassImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.hotfixworkbench.dsl.parsing.SourceParser;

/**
 * A source file in memory. It hands a text to the parser as it is, where Xtext copies it through a
 * reader, and looks for references where they can be, which is not in the rows.
 */
public class ServicingResource extends LazyLinkingResource {

    @Override
    protected void doLoad(InputStream input, @Nullable Map<?, ?> options) throws IOException {
        if (input instanceof LazyStringInputStream text
                && getParser() instanceof SourceParser parser) {
            updateInternalState(getParseResult(), parser.doParse(text.getString()));
        } else {
            super.doLoad(input, options);
        }
    }

    @Override
    public void resolveLazyCrossReferences(@Nullable CancelIndicator indicator) {
        CancelIndicator known = indicator == null ? CancelIndicator.NullImpl : indicator;
        for (EObject root : getContents()) {
            AboveRows elements = new AboveRows(root);
            while (elements.hasNext()) {
                operationCanceledManager.checkCanceled(known);
                resolve((InternalEObject) elements.next());
            }
        }
    }

    private void resolve(InternalEObject element) {
        EStructuralFeature[] references =
                ((EClassImpl.FeatureSubsetSupplier) element.eClass().getEAllStructuralFeatures())
                        .crossReferences();
        if (references != null) {
            for (EStructuralFeature reference : references) {
                resolveLazyCrossReference(element, reference);
            }
        }
    }
}
