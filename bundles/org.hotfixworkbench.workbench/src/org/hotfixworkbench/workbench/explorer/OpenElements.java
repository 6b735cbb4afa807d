package org.hotfixworkbench.workbench.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.navigation.Places;

/** A double click on an element, or Enter, goes to its line. */
public final class OpenElements extends CommonActionProvider {

    private final Action open =
            new Action("Open") {
                @Override
                public void run() {
                    selected();
                }
            };

    private void selected() {
        if (getContext() != null
                && getContext().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof ElementNode node) {
            Uris.of(node.file()).ifPresent(it -> Places.open(new Location(it, node.range())));
        }
    }

    private boolean isAboutElement() {
        return getContext() != null
                && getContext().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof ElementNode;
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (isAboutElement()) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (isAboutElement()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }
}
