package org.hotfixworkbench.workbench.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.hotfixworkbench.workbench.versions.VersionsView;
import org.hotfixworkbench.workbench.applicability.ApplicabilityView;
import org.hotfixworkbench.workbench.proof.ProofView;

/** Files on the left, texts in the middle, their outline on the right, answers below. */
public final class ServicingPerspective implements IPerspectiveFactory {

    /** The perspective, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String texts = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.22f, texts);
        IFolderLayout answers = layout.createFolder("answers", IPageLayout.BOTTOM, 0.55f, texts);
        answers.addView(IPageLayout.ID_PROBLEM_VIEW);
        answers.addView(VersionsView.ID);
        answers.addView(ApplicabilityView.ID);
        layout.createFolder("proof", IPageLayout.RIGHT, 0.55f, "answers").addView(ProofView.ID);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.76f, texts);
    }
}
