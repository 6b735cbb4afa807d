package org.hotfixworkbench.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test when a warning or an error was logged because of one of our bundles. */
public final class NothingLogged implements BeforeEachCallback, AfterEachCallback, ILogListener {

    private static final String OURS = "org.hotfixworkbench";

    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void beforeEach(ExtensionContext context) {
        logged.clear();
        Platform.addLogListener(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(this);
        assertEquals(List.of(), List.copyOf(logged));
    }

    @Override
    public void logging(IStatus status, String plugin) {
        boolean bad = status.matches(IStatus.WARNING | IStatus.ERROR);
        if (bad && (status.getPlugin().startsWith(OURS) || isOurs(status.getException()))) {
            logged.add(status.getMessage() + ": " + status.getException());
        }
    }

    /** A failure of ours that the platform has caught. */
    private static boolean isOurs(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (StackTraceElement element : cause.getStackTrace()) {
                if (element.getClassName().startsWith(OURS)
                        && !element.getClassName().endsWith("IT")
                        && !element.getClassName().startsWith(OURS + ".testing")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What was logged until now, which is then as it should be. */
    public List<String> expected() {
        List<String> all = List.copyOf(logged);
        logged.clear();
        return all;
    }
}
