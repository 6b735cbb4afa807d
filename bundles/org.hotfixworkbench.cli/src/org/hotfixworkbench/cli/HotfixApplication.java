package org.hotfixworkbench.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * The commands in a product of Eclipse, started with {@code -application org.hotfixworkbench.cli}.
 * The answer is the exit code of the process. On the flat class path of the command line nobody
 * loads this class.
 */
public final class HotfixApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return HotfixMain.run((String[]) arguments).number();
    }

    /** A command ends by itself. */
    @Override
    public void stop() {}
}
