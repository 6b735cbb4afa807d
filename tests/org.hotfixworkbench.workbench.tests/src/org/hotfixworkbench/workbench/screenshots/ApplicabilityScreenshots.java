package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.applicability.ApplicabilityView;
import org.hotfixworkbench.workbench.perspective.ServicingPerspective;
import org.hotfixworkbench.workbench.proof.ProofView;
import org.junit.jupiter.api.Test;

/** Pictures of the views Applicability and Proof. */
class ApplicabilityScreenshots {

    @Test
    void views() throws Exception {
        PlatformUI.getWorkbench()
                .showPerspective(
                        ServicingPerspective.ID,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Examples.open();
        Workbench.open(Examples.file("machines/vista-sp2-x64.machine"));
        Workbench.page().showView(ProofView.ID);
        ApplicabilityView view =
                (ApplicabilityView) Workbench.page().showView(ApplicabilityView.ID);
        view.choose("vista-sp2-x64");
        Workbench.await("rows", () -> view.table().rows().all().size() == 2);
        view.table().select(view.table().rows().shown().getFirst());
        Workbench.pass(1_000);
        take("applicability-table");
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Rectangle before = window.getBounds();
        window.setBounds(0, 0, 1360, 880);
        Workbench.open(Examples.file("hotfixes/credssp-ca-chain.hotfix"));
        ProjectExplorer explorer =
                (ProjectExplorer) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        explorer.getCommonViewer().expandToLevel(2);
        explorer.getCommonViewer()
                .expandToLevel(Examples.file("hotfixes/credssp-ca-chain.hotfix"), 2);
        Workbench.pass(1_500);
        Workbench.page().activate(view);
        take("perspective");
        window.setBounds(before);
        Examples.delete();
    }

    private static void take(String name) {
        Display.getCurrent().setCursorLocation(0, 0); // no tool tip
        Pictures.take(name + (Pictures.isDark() ? "-dark" : ""));
    }
}
