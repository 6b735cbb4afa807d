package org.hotfixworkbench.dsl.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.core.diff.ElementTexts;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.model.Document;

/** Finds the lines of the elements of one file, as long as its text is there. */
public final class ModelLines implements ElementTexts {

    private final SourceLocator locator;

    /** The lines of a document that was read from a text. */
    public ModelLines(Document document) {
        XtextResource resource = (XtextResource) document.eResource();
        this.locator =
                new SourceLocator(new LineIndex(resource.getParseResult().getRootNode().getText()));
    }

    @Override
    public int of(EObject element, @Nullable EStructuralFeature feature) {
        return locator.span(new Location(element, feature, -1)).line();
    }

    @Override
    public String text(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? "" : node.getText().strip();
    }

    /** Where that text begins in the file; 0 when there is none. */
    public int offset(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return 0;
        }
        String text = node.getText();
        return node.getTotalOffset() + text.length() - text.stripLeading().length();
    }
}
