package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.perspective.ServicingPerspective;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pictures of the versions of a file. */
class VersionsScreenshots {

    @AfterEach
    void end() throws CoreException {
        Examples.delete();
    }

    @Test
    void versions() throws CoreException {
        IWorkbenchPage page =
                PlatformUI.getWorkbench()
                        .showPerspective(
                                ServicingPerspective.ID,
                                PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                        == null
                        ? null
                        : Workbench.page();
        Examples.open();
        page.showView("org.hotfixworkbench.workbench.versions");
        Workbench.pass(3_000);
        Workbench.keys("Home", "Tab");
        Workbench.keys("Down", "Right");
        Pictures.take("file-versions" + (Pictures.isDark() ? "-dark" : ""));
    }
}
