package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.perspective.ServicingPerspective;
import org.hotfixworkbench.workbench.versions.VersionsView;
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
        PlatformUI.getWorkbench()
                .showPerspective(
                        ServicingPerspective.ID,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Examples.open();
        VersionsView view = (VersionsView) Workbench.page().showView(VersionsView.ID);
        view.select("Credssp.dll");
        Workbench.pass(3_000);
        Pictures.take("file-versions" + (Pictures.isDark() ? "-dark" : ""));
    }
}
