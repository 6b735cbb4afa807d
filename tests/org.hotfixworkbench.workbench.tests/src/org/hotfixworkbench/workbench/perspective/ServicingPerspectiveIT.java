package org.hotfixworkbench.workbench.perspective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The perspective, opened. */
class ServicingPerspectiveIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @Test
    void showsFilesOutlineAndProblems() throws WorkbenchException {
        PlatformUI.getWorkbench()
                .showPerspective(
                        ServicingPerspective.ID,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow());

        assertEquals(ServicingPerspective.ID, Workbench.page().getPerspective().getId());
        assertNotNull(Workbench.page().findView(ProjectExplorer.VIEW_ID));
        assertNotNull(Workbench.page().findView(IPageLayout.ID_OUTLINE));
        assertNotNull(Workbench.page().findView(IPageLayout.ID_PROBLEM_VIEW));
    }
}
