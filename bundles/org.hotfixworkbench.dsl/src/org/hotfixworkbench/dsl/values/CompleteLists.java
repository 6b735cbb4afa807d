package org.hotfixworkbench.dsl.values;

import java.util.List;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/**
 * Puts values into elements, but no value that there is not: where the parser misses a name between
 * two commas it would put null into the list, and whoever reads the list would stumble.
 */
public class CompleteLists extends DefaultEcoreElementFactory {

    /** Nobody listens to a model while it is read, and every value would be told. */
    @Override
    public EObject create(EClassifier type) {
        EObject created = super.create(type);
        created.eSetDeliver(false);
        return created;
    }

    @Override
    public void add(
            EObject object,
            String feature,
            @Nullable Object value,
            @Nullable String ruleName,
            INode node)
            throws ValueConverterException {
        super.add(object, feature, value, ruleName, node);
        EStructuralFeature changed = object.eClass().getEStructuralFeature(feature);
        List<?> values = (List<?>) object.eGet(changed, false);
        int last = values.size() - 1;
        if (ruleName != null && last >= 0 && values.get(last) == null) {
            values.remove(last);
        }
    }
}
