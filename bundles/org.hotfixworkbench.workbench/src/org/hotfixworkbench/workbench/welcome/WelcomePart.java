package org.hotfixworkbench.workbench.welcome;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** The welcome page in the window: a step closes it, and is done. */
public final class WelcomePart extends IntroPart {

    private @Nullable WelcomePage page;

    @Override
    public void createPartControl(Composite parent) {
        page = new WelcomePage(parent, this::begin);
    }

    private void begin(Step step) {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
        run(step);
    }

    /** Runs the command of a step. */
    static void run(Step step) {
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(command(step), null);
        } catch (CommandException e) {
            StatusManager.getManager()
                    .handle(
                            Status.error("\"" + step.title() + "\" is not possible now.", e),
                            StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** The command of a step with its parameters. */
    static ParameterizedCommand command(Step step) {
        Command command =
                PlatformUI.getWorkbench()
                        .getService(ICommandService.class)
                        .getCommand(step.command());
        return ParameterizedCommand.generateCommand(command, step.parameters());
    }

    @Override
    public void setFocus() {
        WelcomePage shown = page;
        if (shown != null) {
            shown.setFocus();
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // the page scrolls, and is the same beside other views
    }
}
