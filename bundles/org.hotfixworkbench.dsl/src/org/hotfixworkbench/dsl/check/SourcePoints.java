package org.hotfixworkbench.dsl.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.supersedence.Places;
import org.hotfixworkbench.model.Document;

/** Finds where the elements of one file begin, as long as its text is there. */
public final class SourcePoints implements Places {

    private final SourceLocator locator;
    private final String file;

    /**
     * The elements of a document that was read from a text.
     *
     * @param document the document
     * @param file the file as the user names it
     */
    public SourcePoints(Document document, String file) {
        this((XtextResource) document.eResource(), file);
    }

    SourcePoints(XtextResource resource, String file) {
        this.locator =
                new SourceLocator(new LineIndex(resource.getParseResult().getRootNode().getText()));
        this.file = file;
    }

    @Override
    public SourcePoint of(EObject element, @Nullable EStructuralFeature feature, int index) {
        Span span = locator.span(new Location(element, feature, index));
        return new SourcePoint(file, span.line(), span.column());
    }
}
