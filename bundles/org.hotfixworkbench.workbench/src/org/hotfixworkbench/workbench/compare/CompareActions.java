package org.hotfixworkbench.workbench.compare;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** The actions of a comparison: its bar, its menu and its keys. */
final class CompareActions {

    private static final String COMPARE = "org.eclipse.compare";

    private final CompareEditor editor;
    private final DifferenceTree tree;

    CompareActions(CompareEditor editor, DifferenceTree tree) {
        this.editor = editor;
        this.tree = tree;
    }

    /** Puts the actions where they belong; the head of the editor gets the bar. */
    void contribute(Composite head) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        Action next = action("Next Difference", () -> tree.step(1), icon(COMPARE, "next_nav"));
        Action previous =
                action("Previous Difference", () -> tree.step(-1), icon(COMPARE, "prev_nav"));
        Action swap =
                action(
                        "Swap Sides",
                        editor::swap,
                        ResourceLocator.imageDescriptorFromBundle(
                                        WorkbenchPlugin.ID, "icons/swap.svg")
                                .orElse(null));
        Action copy =
                action(
                        "Copy as Text",
                        this::copy,
                        images.getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
        Action open = action("Go to Source", this::open, null);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
        List.of(next, previous).forEach(bar::add);
        bar.add(new Separator());
        List.of(swap, copy).forEach(bar::add);
        bar.createControl(head);
        head.addDisposeListener(event -> bar.dispose());
        MenuManager menu = new MenuManager();
        List.of(open, next, previous).forEach(menu::add);
        menu.add(new Separator());
        List.of(swap, copy).forEach(menu::add);
        Tree control = tree.viewer().getTree();
        control.setMenu(menu.createContextMenu(control));
        IHandlerService keys = editor.getSite().getService(IHandlerService.class);
        keys.activateHandler(IWorkbenchCommandConstants.NAVIGATE_NEXT, new ActionHandler(next));
        keys.activateHandler(
                IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, new ActionHandler(previous));
        keys.activateHandler(
                IWorkbenchCommandConstants.EDIT_COPY,
                new ActionHandler(action("Copy", this::copyFocus, null)));
        next.setToolTipText("Next Difference (Ctrl+.)");
        previous.setToolTipText("Previous Difference (Ctrl+,)");
    }

    private static @Nullable ImageDescriptor icon(String bundle, String name) {
        return ResourceLocator.imageDescriptorFromBundle(
                        bundle, "icons/full/elcl16/" + name + ".svg")
                .orElse(null);
    }

    private static Action action(String title, Runnable task, @Nullable ImageDescriptor icon) {
        return new Action(title, icon) {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    private void open() {
        Difference difference = tree.selected();
        if (difference != null) {
            editor.open(difference);
        }
    }

    /** In a text its selection, else the differences. */
    private void copyFocus() {
        Control focus = editor.getSite().getShell().getDisplay().getFocusControl();
        if (focus instanceof StyledText text) {
            text.copy();
        } else {
            copy();
        }
    }

    private void copy() {
        CompareAnswer answer = editor.answer();
        if (answer != null && !answer.text().isEmpty()) {
            Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
            clipboard.setContents(
                    new Object[] {answer.text()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
