package org.hotfixworkbench.core.diff;

import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.core.text.SourceLines;

/** What a comparison wants to know of the text of a file, while it is there. */
public interface ElementTexts extends SourceLines {

    /** The text of an element with the comments in it and before it; empty when it has none. */
    String text(EObject element);
}
