package org.hotfixworkbench.workbench;

import org.eclipse.core.runtime.ILog;

/** Names that belong to the whole bundle. */
public final class WorkbenchPlugin {

    /** The name of the bundle. */
    public static final String ID = "org.hotfixworkbench.workbench";

    private WorkbenchPlugin() {}

    /** The log of this bundle. */
    public static ILog log() {
        return ILog.of(WorkbenchPlugin.class);
    }
}
