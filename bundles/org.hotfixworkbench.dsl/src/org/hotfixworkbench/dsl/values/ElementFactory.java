package org.hotfixworkbench.dsl.values;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

import java.util.List;

/**
 * Makes the elements of a text. A value that is missing behind a comma is reported by the parser,
 * and is no value: nobody who reads a list expects a null in it.
 */
public class ElementFactory extends DefaultEcoreElementFactory {

    @Override
    public void add(
            EObject element,
            String name,
            @Nullable Object value,
            @Nullable String rule,
            @Nullable INode node) {
        super.add(element, name, value, rule, node);
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (element.eGet(feature) instanceof List<?> list
                && !list.isEmpty()
                && list.getLast() == null) {
            list.removeLast();
        }
    }
}
