package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.replacements.ReplacementsView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the replacements of the examples. */
class ReplacementsScreenshots {

    @BeforeAll
    static void openExamples() throws CoreException {
        Examples.open();
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1320, 880);
    }

    @AfterAll
    static void close() throws CoreException {
        Examples.delete();
    }

    @Test
    void graph() throws CoreException {
        ReplacementsView view = (ReplacementsView) Workbench.page().showView(ReplacementsView.ID);
        Workbench.pass(4_000);
        Workbench.page().activate(view);
        Workbench.keys("Tab");
        Pictures.take("replacements-graph" + (Pictures.isDark() ? "-dark" : ""));
    }
}
