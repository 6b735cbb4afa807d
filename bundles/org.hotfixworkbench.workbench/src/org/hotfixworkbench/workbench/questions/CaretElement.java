package org.hotfixworkbench.workbench.questions;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Finds the element in which the caret of an editor is. */
public final class CaretElement {

    private CaretElement() {}

    /** The last element that begins at or before the caret; empty when there is none. */
    public static Optional<String> at(IWorkbenchPart part, ISelection selection, List<Element> elements) {
        if (!(part instanceof IEditorPart editor) || !(selection instanceof ITextSelection text)) {
            return Optional.empty();
        }
        return ActiveText.of(editor)
                .flatMap(
                        it ->
                                elements.stream()
                                        .filter(element -> element.uri().equals(it.uri()))
                                        .filter(
                                                element ->
                                                        element.line() <= text.getStartLine() + 1)
                                        .max(java.util.Comparator.comparingInt(Element::line)))
                .map(Element::name);
    }
}
