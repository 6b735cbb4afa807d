package org.hotfixworkbench.dsl.ide.commands;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.diff.ElementTexts;
import org.hotfixworkbench.dsl.check.ModelLines;

/**
 * What a comparison wants to know of the text of a file.
 *
 * @param lines the lines of that text
 */
record ComparedTexts(ModelLines lines) implements ElementTexts {

    @Override
    public int of(EObject element, @Nullable EStructuralFeature feature) {
        return lines.of(element, feature);
    }

    @Override
    public String text(EObject element) {
        return lines.text(element);
    }
}
