package org.hotfixworkbench.dsl.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.model.Document;

/**
 * Formats sources, and text that is made from models: four blanks a level, the rows of a kind as a
 * table with sizes flush right, clauses with their values at one column, at most one blank line in
 * a row. Comments stay where they are, on their own line or behind what they follow. No token is
 * ever changed.
 *
 * <p>Everything between two tokens is replaced as a whole: the layout classes plan the gaps, {@link
 * LayoutWriter} writes them.
 */
public class ServicingFormatter extends AbstractJavaFormatter {

    @Override
    public void format(@Nullable Object object, @Nullable IFormattableDocument document) {
        if (object instanceof XtextResource resource) {
            if (!resource.getContents().isEmpty()) {
                format(resource.getContents().get(0), document);
            }
        } else if (object instanceof EObject element && document != null) {
            Layout layout = new Layout(textRegionExtensions);
            new DocumentLayout(layout).plan(element);
            new LayoutWriter(layout, element instanceof Document)
                    .write(
                            getTextRegionAccess().regionForRootEObject().getPreviousHiddenRegion(),
                            document);
        }
    }
}
