package org.hotfixworkbench.workbench.questions;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Lets choose one of many elements, by typing some of its letters. */
public final class ElementDialog {

    private ElementDialog() {}

    /** Asks; empty when nothing was chosen. */
    public static Optional<String> choose(Shell shell, String title, List<Element> elements) {
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(
                        shell, LabelProvider.createTextProvider(it -> ((Element) it).label()));
        dialog.setTitle(title);
        dialog.setMessage("Type some letters of its name; * and ? stand for any:");
        dialog.setElements(elements.toArray());
        dialog.setMultipleSelection(false);
        dialog.setEmptyListMessage("The open projects declare none.");
        return dialog.open() == ElementListSelectionDialog.OK
                        && dialog.getFirstResult() instanceof Element chosen
                ? Optional.of(chosen.name())
                : Optional.empty();
    }
}
