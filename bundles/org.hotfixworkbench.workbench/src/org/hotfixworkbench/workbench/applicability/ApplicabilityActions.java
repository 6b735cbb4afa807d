package org.hotfixworkbench.workbench.applicability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.proof.ExplainHandler;
import org.hotfixworkbench.workbench.proof.ProofQuestion;
import org.hotfixworkbench.workbench.subjects.SelectedLines;
import org.hotfixworkbench.workbench.tables.DataTable;

/** The actions of the Applicability view, and what others see as its selection. */
final class ApplicabilityActions {

    private static final String REPLACEMENTS = "org.hotfixworkbench.workbench.showReplacements";

    private final ApplicabilityView view;
    private final DataTable<VerdictRow> table;
    private final SelectedLines selection = new SelectedLines();
    private final Action link;

    ApplicabilityActions(ApplicabilityView view, DataTable<VerdictRow> table) {
        this.view = view;
        this.table = table;
        link =
                new Action("Link with Editor", IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        // what the caret comes to is chosen from now on
                    }
                };
        link.setToolTipText("Choose the machine in which the caret is");
        link.setImageDescriptor(
                PlatformUI.getWorkbench()
                        .getSharedImages()
                        .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        fill(view.getViewSite().getActionBars());
    }

    private void fill(IActionBars bars) {
        Action copy = table.copyAction();
        Action refresh = action("Refresh", view::refresh);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.getToolBarManager().add(link);
        bars.getMenuManager().add(link);
        bars.getMenuManager().add(refresh);
        bars.updateActionBars();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                it -> {
                    it.add(action("Go to Source", this::open));
                    it.add(action("Explain", this::explain));
                    if (command(REPLACEMENTS).isDefined()) {
                        it.add(action("Show Replacements", this::replacements));
                    }
                    it.add(new Separator());
                    it.add(copy);
                    it.add(table.copyCsvAction());
                    it.add(new Separator());
                    it.add(refresh);
                });
        table.table().setMenu(menu.createContextMenu(table.table()));
    }

    private static Action action(String title, Runnable task) {
        return new Action(title) {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    private void open() {
        table.selected().ifPresent(it -> Places.open(it.place()));
    }

    private void explain() {
        asked().ifPresent(
                        it ->
                                run(
                                        ExplainHandler.COMMAND,
                                        Map.of("hotfix", it.hotfix(), "machine", it.machine())));
    }

    private void replacements() {
        asked().ifPresent(it -> run(REPLACEMENTS, Map.of("hotfix", it.hotfix())));
    }

    private Optional<ProofQuestion> asked() {
        return Optional.ofNullable((ProofQuestion) selection.getSelection().getFirstElement());
    }

    private Command command(String id) {
        return view.getSite().getService(ICommandService.class).getCommand(id);
    }

    private void run(String id, Map<String, Object> parameters) {
        try {
            view.getSite()
                    .getService(IHandlerService.class)
                    .executeCommand(
                            ParameterizedCommand.generateCommand(command(id), parameters), null);
        } catch (CommandException e) {
            WorkbenchPlugin.log().error("Cannot run " + id, e);
        }
    }

    /** Whether the view follows the caret of the editor. */
    boolean isLinked() {
        return link.isChecked();
    }

    /** Has the view follow the caret, or not. */
    void linked(boolean linked) {
        link.setChecked(linked);
    }

    /** What others see as the selection of the view. */
    SelectedLines selection() {
        return selection;
    }

    /** Tells others what is selected. */
    void select(Optional<ProofQuestion> question) {
        selection.select(question.map(List::of).orElse(List.of()));
    }
}
