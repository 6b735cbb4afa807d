package org.hotfixworkbench.workbench.expectations;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.proof.ProofQuestion;
import org.hotfixworkbench.workbench.proof.ProofView;
import org.hotfixworkbench.workbench.subjects.Views;

/** The actions of the Expectations view: its bar, its menus and its keys. */
final class ExpectationActions {

    private final ExpectationsView view;
    private final OutcomeTree tree;
    private final Action run;
    private final Action runFailed;
    private final Action stop;

    ExpectationActions(ExpectationsView view, OutcomeTree tree) {
        this.view = view;
        this.tree = tree;
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        run = action("Run All Again", view::runAgain, icon("run"));
        run.setToolTipText("Run All Again (F5)");
        runFailed = action("Run Failed Again", view::runFailed, icon("rerun-failed"));
        stop = action("Stop", view::stop, images.getImageDescriptor(ISharedImages.IMG_ELCL_STOP));
        running(false);
        failed(false);
        contribute(view.getViewSite().getActionBars());
    }

    private void contribute(IActionBars bars) {
        Action next = action("Next Failure", () -> tree.step(1), compareIcon("next_nav"));
        Action previous = action("Previous Failure", () -> tree.step(-1), compareIcon("prev_nav"));
        next.setToolTipText("Next Failure (Ctrl+.)");
        previous.setToolTipText("Previous Failure (Ctrl+,)");
        Action only =
                new Action("Failures Only", IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        view.failuresOnly(isChecked());
                    }
                };
        only.setImageDescriptor(icon("failures-only"));
        only.setChecked(view.failuresOnly());
        Action onChange =
                new Action("Run After Changes", IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        view.runOnChange(isChecked());
                    }
                };
        onChange.setChecked(view.runsOnChange());
        List.of(next, previous, only).forEach(bars.getToolBarManager()::add);
        bars.getToolBarManager().add(new Separator());
        List.of(run, runFailed, stop).forEach(bars.getToolBarManager()::add);
        IMenuManager menu = bars.getMenuManager();
        for (Grouping grouping : Grouping.values()) {
            menu.add(grouping(grouping));
        }
        menu.add(new Separator());
        menu.add(only);
        menu.add(onChange);
        bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), next);
        bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), previous);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), run);
        popup(bars);
        bars.updateActionBars();
    }

    private Action grouping(Grouping grouping) {
        Action action =
                new Action(grouping.title(), IAction.AS_RADIO_BUTTON) {
                    @Override
                    public void run() {
                        if (isChecked()) {
                            tree.group(grouping);
                        }
                    }
                };
        action.setChecked(tree.grouping() == grouping);
        return action;
    }

    private void popup(IActionBars bars) {
        Action copy = action("Copy", copying(() -> tree.rows().text(chosen())), null);
        Action csv = action("Copy as CSV", copying(() -> tree.rows().csv(chosen())), null);
        Action open =
                action(
                        "Go to Source",
                        () -> tree.selected().ifPresent(it -> Places.open(it.place())),
                        null);
        Action explain = action("Explain", () -> tree.selected().ifPresent(this::explain), null);
        Action again = action("Run Again", () -> view.run(tree.selectedAll()), null);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                it -> {
                    boolean one = tree.selected().isPresent();
                    open.setEnabled(one);
                    explain.setEnabled(one);
                    again.setEnabled(!tree.selectedAll().isEmpty());
                    List.of(open, explain, again).forEach(it::add);
                    it.add(new Separator());
                    List.of(copy, csv).forEach(it::add);
                });
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
    }

    private List<Outcome> chosen() {
        List<Outcome> selected = tree.selectedAll();
        return selected.isEmpty() ? tree.rows().shown() : selected;
    }

    private Runnable copying(Supplier<String> text) {
        return () -> {
            Clipboard clipboard = new Clipboard(tree.tree().getDisplay());
            clipboard.setContents(
                    new Object[] {text.get()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        };
    }

    /** Shows the proof of what is answered. */
    void explain(Outcome outcome) {
        Views.show(
                view.getSite().getWorkbenchWindow(),
                ProofView.ID,
                ProofView.class,
                it -> it.show(new ProofQuestion(outcome.hotfix(), outcome.machine())));
    }

    /** Something is being run, or nothing is. */
    void running(boolean now) {
        stop.setEnabled(now);
    }

    /** Something has failed, or nothing has. */
    void failed(boolean some) {
        runFailed.setEnabled(some);
    }

    private static @Nullable ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle(
                        WorkbenchPlugin.ID, "icons/" + name + ".svg")
                .orElse(null);
    }

    private static @Nullable ImageDescriptor compareIcon(String name) {
        return ResourceLocator.imageDescriptorFromBundle(
                        "org.eclipse.compare", "icons/full/elcl16/" + name + ".svg")
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
}
