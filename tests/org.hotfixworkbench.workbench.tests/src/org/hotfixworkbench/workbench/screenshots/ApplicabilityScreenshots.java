package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.ui.PlatformUI;
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
        Pictures.take("applicability-table" + (Pictures.isDark() ? "-dark" : ""));
        Examples.delete();
    }
}
