package org.hotfixworkbench.workbench.screenshots;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.coverage.CoverageView;
import org.hotfixworkbench.workbench.perspective.ServicingPerspective;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pictures of which systems hotfixes cover. */
class CoverageScreenshots {

    private static final String RIVAL =
            """
            hotfix kerberos-tickets "Kerberos tickets are not renewed" {
                prerequisites any of {
                    Windows7            RTM, SP1
                    WindowsServer2008R2 SP1
                }
                payload NT6_1 {
                    package x64 of Windows7, WindowsServer2008R2 {
                        file Kerberos.dll 6.1.7601.21932 716,288 2012-03-01 06:20 x64
                    }
                }
            }
            """;

    @AfterEach
    void end() throws CoreException {
        Examples.delete();
    }

    private static CoverageView open() throws CoreException {
        PlatformUI.getWorkbench()
                .showPerspective(
                        ServicingPerspective.ID,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Examples.open();
        Examples.file("hotfixes/kerberos-tickets.hotfix")
                .create(RIVAL.getBytes(StandardCharsets.UTF_8), true, false, null);
        Workbench.open(Examples.file("hotfixes/kerberos-tickets.hotfix"));
        return (CoverageView) Workbench.page().showView(CoverageView.ID);
    }

    private static void take(String name) {
        Pictures.take(name + (Pictures.isDark() ? "-dark" : ""));
    }

    @Test
    void coverage() throws CoreException {
        Display.getCurrent().setCursorLocation(0, 0); // no tool tip
        CoverageView view = open();
        Workbench.pass(2_000);
        take("coverage-perspective");
        Workbench.page()
                .setPartState(Workbench.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        view.mark("kerberos-tickets");
        Workbench.pass(2_000);
        view.select("Windows7", "SP1", "x64");
        Workbench.pass(2_000);
        take("coverage-matrix");
        Workbench.page()
                .setPartState(Workbench.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
    }
}
